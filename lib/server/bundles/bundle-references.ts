import 'server-only'
import type { Viewer } from '#lib/domain/case-access'
import { type BundleReference, bundleReference, type CitedCopy } from '#lib/reporting/bundle/bundle-reference'
import type { BundleChoice } from '#lib/reporting/document/document-choices'
import { openCopy } from '../copies/copy-cells.ts'
import { openKey } from '../keys/cell.ts'
import { organisationKey, placeOfCopyKey } from '../keys/data-keys.ts'
import { holdLedger } from '../ledger/held-ledger.ts'
import { readLibrary } from '../library/read-library.ts'
import { type TenantTransaction, withTenant } from '../tenant.ts'
import { holdBundles } from './held-bundle.ts'

/**
 * Where the sources of records stand in the bundles of a case of the viewer's, by the id of the record. Where none was
 * chosen, one whose numbers were fixed goes before others, then the newest. Copies for counsel and sealed ones are not told of: a document goes to
 * people who may not know that there are any.
 *
 * @param choice of the author of the document; a bundle that is not of this case is as none
 */
export async function bundleReferences(
  viewer: Viewer,
  caseId: string,
  records: readonly string[],
  choice: BundleChoice,
): Promise<ReadonlyMap<string, BundleReference>> {
  const library = await readLibrary()
  return withTenant(viewer, async (tx) => {
    const held = await holdBundles(tx, viewer, caseId)
    const cited = held.filter(({ id }) => choice === null || id === choice)
    if (cited.length === 0) return new Map()
    const bundles = cited
      .map(({ bundle }) => bundle)
      .sort((a, b) => Number(b.givenOut !== null) - Number(a.givenOut !== null))
    const exhibits = bundles.flatMap(({ draft }) => draft.sections.flatMap((section) => section.exhibits))
    const copies = await publicCopies(tx, [...new Set(exhibits.map(({ copyId }) => copyId))])
    const bySource = Map.groupBy(copies, ({ source }) => source)
    const { entries } = await holdLedger(tx, viewer.orgId, library)
    return new Map(
      records.flatMap((id) => {
        const entry = entries.get(id)
        const compared = entry?.compared ?? null
        const copiesOfIt = (bySource.get(entry?.claim.source ?? '') ?? []).map(
          (copy): CitedCopy => ({
            id: copy.id,
            // A comparison holds for the file that it was made with, and for no other.
            quotedOn:
              compared?.found === true && compared.copy === copy.id && compared.sha256 === copy.sha256
                ? compared.pages
                : [],
          }),
        )
        const reference = bundleReference(bundles, copiesOfIt, { several: held.length > 1 })
        return reference === null ? [] : [[id, reference] as const]
      }),
    )
  })
}

async function publicCopies(tx: TenantTransaction, ids: string[]) {
  const rows = await tx.storedCopy.findMany({
    where: { id: { in: ids }, tier: 'public' },
    include: { key: { select: { wrapped: true } } },
    orderBy: [{ storedAt: 'desc' }, { id: 'asc' }],
  })
  const copies = []
  for (const row of rows) {
    if (!row.key) throw new Error('A copy is stored without its key.')
    const key = openKey(await organisationKey(tx, row.orgId), placeOfCopyKey(row.orgId, row.id), row.key.wrapped)
    const copy = openCopy(key, row)
    if (copy.verdict.kind === 'clean') copies.push(copy)
  }
  return copies
}
