import 'server-only'
import { z } from 'zod'
import { type CellKey, openJson, sealJson } from '../keys/cell.ts'

const storedFactSchema = z.object({
  /** FactEntry of lib/domain/assertion.ts, parsed again when read. */
  entry: z.unknown(),
  /** Version of the case in which it was written. */
  version: z.int(),
  /** ISO instant. */
  updatedAt: z.string(),
  updatedBy: z.string(),
})

const storedContentSchema = z.object({
  /** A code name, never the person's own. */
  reference: z.string(),
  requestingState: z.string(),
  requestedState: z.string(),
  facts: z.record(z.string(), storedFactSchema),
})

export type StoredFact = z.infer<typeof storedFactSchema>

/** What is confidential of a case, sealed as one: which questions are answered says as much as the answers. */
export type StoredContent = z.infer<typeof storedContentSchema>

interface OfCase {
  id: string
  orgId: string
  version: number
}

const placeOf = ({ id, orgId, version }: OfCase) => ({
  org: orgId,
  table: 'cases',
  column: 'content',
  row: id,
  version,
})

export const sealContent = (key: CellKey, of: OfCase, content: StoredContent): Uint8Array<ArrayBuffer> =>
  sealJson(key, placeOf(of), content)

/** @throws IntegrityError for what was not sealed for this case in this version. */
export const openContent = (key: CellKey, of: OfCase, sealed: Uint8Array): StoredContent =>
  storedContentSchema.parse(openJson(key, placeOf(of), sealed))
