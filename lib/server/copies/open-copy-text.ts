import 'server-only'
import type { StoredCopy } from '#lib/domain/ledger/stored-copy'
import type { PageText } from '#lib/ledger/quotation/compare-quotation'
import { openKey } from '../keys/cell.ts'
import { organisationKey, placeOfCopyKey } from '../keys/data-keys.ts'
import type { TenantTransaction } from '../tenant.ts'
import { openCopy, openPage } from './copy-cells.ts'

/** The ids of all copies of the organisation, the newest first. Of all: who may see which, whoever asks decides. */
export async function allCopyIds(tx: TenantTransaction): Promise<string[]> {
  const rows = await tx.storedCopy.findMany({ select: { id: true }, orderBy: [{ storedAt: 'desc' }, { id: 'asc' }] })
  return rows.map(({ id }) => id)
}

/**
 * A copy with the text of its pages, for the index that is held in memory: nobody reads it here, so no log has it. Null for
 * a copy that is no longer there.
 *
 * @param most so many characters of text at most; where there are more, no page is opened further
 * @throws IntegrityError
 */
export async function openCopyText(
  tx: TenantTransaction,
  orgId: string,
  id: string,
  most: number,
): Promise<{ copy: StoredCopy; pages: PageText[]; complete: boolean } | null> {
  const row = await tx.storedCopy.findFirst({ where: { id, orgId }, include: { key: { select: { wrapped: true } } } })
  if (!row?.key) return null
  const key = openKey(await organisationKey(tx, orgId), placeOfCopyKey(orgId, id), row.key.wrapped)
  const copy = openCopy(key, row)
  const pages: PageText[] = []
  let characters = 0
  for (let page = 1; characters < most; page += pagesAtOnce) {
    const where = { copyId: id, page: { gte: page, lt: page + pagesAtOnce } }
    const rows = await tx.copyPage.findMany({ where, orderBy: { page: 'asc' } })
    for (const one of rows) {
      const text = openPage(key, { id, orgId }, one.page, one.content)
      characters += text.length
      pages.push({ page: one.page, text })
    }
    if (rows.length < pagesAtOnce) return { copy, pages, complete: characters <= most }
  }
  return { copy, pages, complete: false }
}

const pagesAtOnce = 200
