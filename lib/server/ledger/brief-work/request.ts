import 'server-only'
import { z } from 'zod'
import type { Entry } from '#lib/domain/ledger/ledger'
import type { Source } from '#lib/domain/ledger/source'
import { findingKinds } from '#lib/ledger/brief/finding'

/** What is asked of the process that takes briefs apart, a line each: the text first, then what it is held against. */
export type BriefQuestion = { text: string } | { source: Source } | { entry: Entry }

const place = z.number().int().min(0)
const words = z.string().nullable()
const numbers = z.array(z.number().int().min(0)).readonly()
const finding = z.strictObject({
  ...{ from: place, to: place, kind: z.enum(findingKinds), found: z.string(), says: z.string(), todo: z.string() },
  ...{ claim: words, notes: numbers },
})
const source = z.strictObject({
  ...{ note: z.number().int().nullable(), title: words, publisher: words, date: words, url: words, pinpoint: words },
  known: words,
})
const proposal = z.strictObject({
  ...{ from: place, to: place, text: z.string(), title: z.string(), section: words, notes: numbers },
  dates: z.array(z.string()).readonly(),
  figures: z.array(z.strictObject({ value: z.number(), unit: words })).readonly(),
  sources: z.tuple([source], source).readonly(),
  related: z.array(z.string()).readonly(),
  findings: z.array(finding).readonly(),
})

/** What it answers, a line each, parsed again by whoever asked: the process has read what a stranger wrote. */
export const briefAnswerSchema = z.union([
  z.strictObject({ proposal }),
  z.strictObject({ finding }),
  z.strictObject({ title: words }),
])
export type BriefAnswer = z.infer<typeof briefAnswerSchema>
