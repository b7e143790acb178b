import 'server-only'
import type { StoredCopy } from '#lib/domain/ledger/stored-copy'
import { openKey } from '../keys/cell.ts'
import { organisationKey, placeOfCopyKey } from '../keys/data-keys.ts'
import { withHeldLedger } from '../ledger/held-ledger.ts'
import { readLibrary } from '../library/read-library.ts'
import type { Tenant } from '../tenant.ts'
import { openCopy } from './copy-cells.ts'
import { sourceIndexOf } from './held-copy.ts'

/**
 * The SHA-256 of the copy that is kept of each record's source, by the record's id, to be printed where the record is cited;
 * the one stored last where there are several. Copies for counsel, sealed or in quarantine are not told of: a report goes
 * to people who may not know that there are any.
 */
export async function copiesOfRecords(
  tenant: Tenant,
  records: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  return withHeldLedger(tenant, await readLibrary(), async (tx, { entries }) => {
    const sources = records.flatMap((id) => {
      const entry = entries.get(id)
      return entry ? [{ id, source: entry.claim.source }] : []
    })
    const indexes: string[] = []
    for (const source of new Set(sources.map((one) => one.source)))
      indexes.push(await sourceIndexOf(tx, tenant.orgId, source))
    const rows = await tx.storedCopy.findMany({
      where: { sourceIndex: { in: indexes }, tier: 'public' },
      include: { key: { select: { wrapped: true } } },
      orderBy: [{ storedAt: 'asc' }, { id: 'asc' }],
    })
    const newest = new Map<string, StoredCopy>()
    for (const row of rows) {
      if (!row.key) throw new Error('A copy is stored without its key.')
      const key = openKey(await organisationKey(tx, row.orgId), placeOfCopyKey(row.orgId, row.id), row.key.wrapped)
      const copy = openCopy(key, row)
      if (copy.verdict.kind === 'clean') newest.set(copy.source, copy)
    }
    return new Map(
      sources.flatMap(({ id, source }) => {
        const copy = newest.get(source)
        return copy ? [[id, copy.sha256] as const] : []
      }),
    )
  })
}
