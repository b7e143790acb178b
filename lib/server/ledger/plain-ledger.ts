import 'server-only'
import type { Ledger } from '#lib/domain/ledger/ledger'
import type { HeldLedger } from './held-ledger.ts'

/** A ledger without where its parts are kept here and whose hand they are of: what may be compared with others', or leave. */
export const plainLedger = ({ sources, entries }: HeldLedger): Ledger => ({
  sources: new Map(
    [...sources].map(([id, { row: _row, madeBy: _madeBy, from: _from, ...source }]) => [id, source] as const),
  ),
  entries: new Map(
    [...entries].map(
      ([id, { row: _row, madeBy: _madeBy, madeAt: _madeAt, own: _own, came: _came, ...entry }]) => [id, entry] as const,
    ),
  ),
})
