import { z } from 'zod'
import { languageSchema } from './language.ts'

const words = (longest: number) => z.string().trim().min(1).max(longest)

/** What the source says, letter by letter, in its own language, and how it was translated. */
export const quotationSchema = z.strictObject({
  original: words(4_000),
  language: languageSchema,
  translation: z.strictObject({ text: words(4_000), language: languageSchema, translator: words(300) }).nullable(),
})
export type Quotation = z.infer<typeof quotationSchema>
