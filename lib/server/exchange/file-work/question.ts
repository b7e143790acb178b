import 'server-only'
import { z } from 'zod'
import { evidenceKinds } from '#lib/domain/evidence-record'
import { sourceSchema } from '#lib/domain/ledger/source'
import { tiers } from '#lib/domain/ledger/tier'
import { exchangedClaimSchema } from '#lib/ledger/exchange/exchanged'

export const exchangeFormats = ['csl-json', 'ris', 'bibtex', 'csv', 'json'] as const

/** What is asked of the process that reads files of sources and claims: this as a line of JSON, then the file as it came. */
export const fileQuestionSchema = z.strictObject({
  format: z.enum(exchangeFormats),
  kind: z.enum(evidenceKinds),
  tier: z.enum(tiers),
})
export type FileQuestion = z.infer<typeof fileQuestionSchema>

const remark = z.strictObject({ where: z.string(), reason: z.string() })

/**
 * What it answers, a line each, each source before the claims that are found in it; parsed again by whoever asked: the
 * process has read what a stranger wrote. Or that the file holds more than comes in at once, and how much.
 */
export const fileAnswerSchema = z.union([
  z.strictObject({ claim: exchangedClaimSchema }),
  z.strictObject({ source: sourceSchema }),
  z.strictObject({ skipped: remark }),
  z.strictObject({ leftOut: remark }),
  z.strictObject({ tooMany: z.number().int() }),
])
export type FileAnswer = z.infer<typeof fileAnswerSchema>
