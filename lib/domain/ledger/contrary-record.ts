import { z } from 'zod'
import type { EvidenceRecord } from '../evidence-record.ts'
import { jsonPath, type Problem } from '../problem.ts'
import { ledgerIdSchema } from './ledger-id.ts'

/** What a record of the library says against another one, or to qualify it, on the same point. */
export const contraryRecordSchema = z.strictObject({
  claim: ledgerIdSchema,
  /** The record that stands against it. */
  by: ledgerIdSchema,
  /** In our own words: what stands against what. Only what the two records say. */
  why: z.string().trim().min(1).max(1_000),
})
export type ContraryRecord = z.infer<typeof contraryRecordSchema>

/** `library/contrary.json`. It holds no searches: nobody has signed one. */
export const contraryFileSchema = z.strictObject({ contrary: z.array(contraryRecordSchema) })

/**
 * What is wrong with the contrary records of a library: an id that no record has, a record against itself, the same
 * one twice, or one that shares no risk area with its claim and so cannot speak of the same point.
 */
export function contraryProblems(
  contrary: readonly ContraryRecord[],
  evidence: readonly Pick<EvidenceRecord, 'id' | 'riskAreas'>[],
): Problem[] {
  const areas = new Map(evidence.map(({ id, riskAreas }) => [id, new Set(riskAreas)]))
  const seen = new Set<string>()
  return contrary.flatMap(({ claim, by }, place): Problem[] => {
    const at = (key: keyof ContraryRecord, message: string): Problem[] => [
      { path: jsonPath(['contrary', 'contrary', place, key]), message },
    ]
    for (const [key, id] of [
      ['claim', claim],
      ['by', by],
    ] as const)
      if (!areas.has(id)) return at(key, `expected the id of a record, but there is no record ${id}`)
    if (claim === by) return at('by', `expected another record than ${claim} itself`)
    if (areas.get(claim)?.isDisjointFrom(areas.get(by) ?? new Set()))
      return at('by', `expected a record on a risk area of ${claim}, but ${by} shares none`)
    const pair = `${claim} ${by}`
    if (seen.has(pair)) return at('by', `expected each record once against ${claim}, but ${by} stands above already`)
    seen.add(pair)
    return []
  })
}
