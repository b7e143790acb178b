import { z } from 'zod'
import { sha256Schema } from './sha256.ts'

/** A rectangle of a page as it is shown, in points from its upper left corner. */
export const redactedAreaSchema = z
  .strictObject({
    page: z.number().int().positive().max(10_000),
    left: z.number().min(0).max(15_000),
    top: z.number().min(0).max(15_000),
    right: z.number().min(0).max(15_000),
    bottom: z.number().min(0).max(15_000),
    reason: z.string().trim().min(1).max(300),
  })
  .refine(({ left, right, top, bottom }) => left < right && top < bottom, {
    error: 'expected left < right and top < bottom',
  })
export type RedactedArea = z.infer<typeof redactedAreaSchema>

/** White space and hyphens are no part of a term: they may stand anywhere between its letters, line breaks among them. */
export const lettersOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{Cf}\u2010-\u2015-]/gu, '')

/** Words that are removed wherever their letters follow one another, within longer words too. */
export const redactedTermSchema = z.strictObject({
  term: z
    .string()
    .trim()
    .max(200)
    .refine((term) => lettersOf(term).length >= 2, { error: 'expected two letters at least' }),
  reason: z.string().trim().min(1).max(300),
})
export type RedactedTerm = z.infer<typeof redactedTermSchema>

export const redactionsSchema = z
  .strictObject({
    areas: z.array(redactedAreaSchema).max(2_000).default([]),
    terms: z.array(redactedTermSchema).max(100).default([]),
  })
  .refine(({ areas, terms }) => areas.length + terms.length > 0, { error: 'expected an area or a term' })
export type Redactions = z.infer<typeof redactionsSchema>

/** What stays of a redaction beside the redacted file. The terms are not in it: they are what nobody is to read. */
export const redactionProofSchema = z.strictObject({
  originalId: z.uuid(),
  originalSha256: sha256Schema,
  removals: z.array(
    z.strictObject({
      /** "Term 1", "Area on page 3". */
      what: z.string().max(60),
      reason: z.string().max(300),
      /** In how many places it was. */
      count: z.number().int().nonnegative(),
    }),
  ),
  /** What was searched for the terms in what came out. Nothing was found, or there would be no redacted copy. */
  scan: z.strictObject({
    streams: z.number().int().nonnegative(),
    objects: z.number().int().nonnegative(),
    pages: z.number().int().positive(),
    /** On which no term could be looked for: pictures of text. */
    pagesWithoutText: z.number().int().nonnegative(),
    found: z.literal(0),
  }),
})
export type RedactionProof = z.infer<typeof redactionProofSchema>
