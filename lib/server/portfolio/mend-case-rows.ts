import 'server-only'
import type { Viewer } from '#lib/domain/case-access'
import type { HeldCase } from '../cases/held-case.ts'
import { recordedTransaction } from '../tenant.ts'
import { caseRowOf } from './case-row.ts'

/**
 * Writes the rows of cases that have none, or one of another version or cutting. A case that was changed or erased
 * since it was read is passed over: the change wrote its row.
 */
export async function mendCaseRows(viewer: Viewer, cases: readonly HeldCase[]): Promise<void> {
  if (cases.length === 0) return
  const rows = cases.map((held) => ({ id: held.id, ...caseRowOf(held) }))
  const column = <Value>(of: (row: (typeof rows)[number]) => Value): Value[] => rows.map(of)
  await recordedTransaction(
    viewer,
    (tx) => tx.$executeRaw`
      INSERT INTO case_rows (case_id, org_id, case_version, cells_hash, states)
      SELECT c.id, c.org_id, c.version, r.cells_hash, decode(r.states, 'hex')
      FROM unnest(
        ${column(({ id }) => id)}::uuid[], ${column(({ caseVersion }) => caseVersion)}::int[],
        ${column(({ cellsHash }) => cellsHash)}::text[], ${column(({ states }) => inHex(states))}::text[]
      ) AS r (case_id, case_version, cells_hash, states)
      JOIN cases c ON c.id = r.case_id AND c.version = r.case_version
      ON CONFLICT (case_id) DO UPDATE SET
        case_version = excluded.case_version, cells_hash = excluded.cells_hash, states = excluded.states`,
  )
}

const inHex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')
