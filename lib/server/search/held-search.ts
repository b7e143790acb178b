import 'server-only'
import { audienceOf, isOf, type Reader } from '#lib/domain/ledger/audience'
import type { StoredCopy } from '#lib/domain/ledger/stored-copy'
import { claimDocument, pageDocument, sourceDocument } from '#lib/ledger/search/library-documents'
import type { SearchIndex } from '#lib/ledger/search/search-index'
import { allCopyIds, openCopyText } from '../copies/open-copy-text.ts'
import { IntegrityError } from '../keys/cell.ts'
import { type HeldLedger, type HeldSource, withHeldLedger } from '../ledger/held-ledger.ts'
import { readLibrary } from '../library/read-library.ts'
import { type Tenant, withTenant } from '../tenant.ts'
import { forgetCopy, forgetOthers, type IndexedCopy, type Kept, keptFor } from './kept-indexes.ts'
import { pause } from './pause.ts'
import { type ShippedIndex, shippedIndex } from './shipped-index.ts'

/** So many characters of stored copies are held for one organisation; of what is over, the oldest copies are not searched. */
export const mostOfCopies = 30_000_000

/** What an organisation has of its own, ready to be searched. */
export interface HeldSearch {
  ledger: HeldLedger
  /** The indexes that somebody may search. */
  indexesOf: (reader: Reader) => SearchIndex[]
  copyOf: (id: string) => StoredCopy | undefined
  /** How many copies that somebody may see are not searched. */
  leftOut: (reader: Reader) => number
}

/** The index of an organisation, brought up to how things stand. One request at a time brings it up. */
export async function holdSearch(tenant: Tenant): Promise<HeldSearch> {
  const shipped = await shippedIndex()
  const kept = keptFor(tenant.orgId)
  const mine = kept.turn.then(() => bringUp(kept, tenant, shipped))
  kept.turn = mine.then(
    () => undefined,
    () => undefined,
  )
  const ledger = await mine
  forgetOthers(tenant.orgId)
  return {
    ledger,
    indexesOf: (reader) => kept.parted.seenBy(reader),
    copyOf: (id) => kept.copies.get(id)?.copy,
    leftOut: (reader) =>
      [...kept.leftOut.values()].filter((copy) => isOf(reader, audienceOfCopy(copy, ledger.sources))).length,
  }
}

async function bringUp(kept: Kept, tenant: Tenant, shipped: ShippedIndex): Promise<HeldLedger> {
  const { ledger, ids } = await withHeldLedger(tenant, await readLibrary(), async (tx, ledger) => ({
    ledger,
    ids: await allCopyIds(tx),
  }))
  if (ledger !== kept.ledger) {
    await takeClaims(kept, ledger, shipped)
    await takeSourcesOfCopies(kept, ledger, shipped)
    kept.ledger = ledger
  }
  await takeCopies(kept, tenant, ids, ledger, shipped)
  return ledger
}

/** Claims and sources entered here. What ships is in the index of everybody, whatever was done to it here. */
async function takeClaims(kept: Kept, { sources, entries }: HeldLedger, { namedIn }: ShippedIndex): Promise<void> {
  const gone = new Set(kept.madeOf.keys())
  const changed = (id: string, of: string): boolean => {
    gone.delete(id)
    const before = kept.madeOf.get(id)
    kept.madeOf.set(id, of)
    return before !== of
  }
  function* documents() {
    for (const source of sources.values())
      if (source.from !== 'library' && changed(source.id, versionOf(source)))
        yield [sourceDocument(source, namedIn), audienceOf([{ tier: source.tier, by: source.madeBy }])] as const
    for (const { claim, from, row, madeBy } of entries.values()) {
      const source = sources.get(claim.source)
      if (from === 'library' || !source || !changed(claim.id, `${row?.version} ${versionOf(source)}`)) continue
      const tiers = [
        { tier: claim.tier, by: madeBy },
        { tier: source.tier, by: source.madeBy },
      ]
      yield [claimDocument(claim, source, namedIn), audienceOf(tiers)] as const
    }
  }
  await kept.parted.addMany(documents(), pause)
  for (const id of gone) {
    kept.madeOf.delete(id)
    kept.parted.remove(id)
  }
}

const versionOf = ({ id, row, title, date }: HeldSource): string =>
  row === null ? JSON.stringify([id, title, date]) : `${id} ${row.version}`

/** Whoever sees the copy and its source: a copy tells of its source. */
const audienceOfCopy = ({ tier, storedBy, source }: StoredCopy, sources: HeldLedger['sources']) => {
  const of = sources.get(source)
  return audienceOf([{ tier, by: storedBy }, ...(of ? [{ tier: of.tier, by: of.madeBy }] : [])])
}

const madeWith = (source: HeldSource | undefined): string =>
  source ? JSON.stringify([versionOf(source), source.tier, source.madeBy]) : ''

/** Copies whose source was changed since: their documents tell of it. */
async function takeSourcesOfCopies(kept: Kept, { sources }: HeldLedger, shipped: ShippedIndex): Promise<void> {
  for (const held of kept.copies.values())
    if (held.of !== madeWith(sources.get(held.copy.source))) await takeCopy(kept, held, sources, shipped)
}

async function takeCopy(
  kept: Kept,
  { copy, pages }: Pick<IndexedCopy, 'copy' | 'pages'>,
  sources: HeldLedger['sources'],
  { namedIn }: ShippedIndex,
): Promise<void> {
  const source = sources.get(copy.source)
  const audience = audienceOfCopy(copy, sources)
  await kept.parted.addMany(
    pages.values().map((page) => [pageDocument(copy, source ?? null, page, namedIn), audience] as const),
    pause,
  )
  kept.copies.set(copy.id, { copy, pages, of: madeWith(source) })
}

async function takeCopies(
  kept: Kept,
  tenant: Tenant,
  ids: readonly string[],
  { sources }: HeldLedger,
  shipped: ShippedIndex,
): Promise<void> {
  const there = new Set(ids)
  for (const id of kept.leftOut.keys()) if (!there.has(id)) kept.leftOut.delete(id)
  for (const id of [...kept.copies.keys()]) if (!there.has(id)) forgetCopy(tenant.orgId, id)
  let held = textOf(kept)
  for (const id of ids) {
    if (kept.copies.has(id) || kept.leftOut.has(id) || kept.damaged.has(id)) continue
    const room = mostOfCopies - held
    const opened = await openIfWhole(kept, id, () =>
      withTenant(tenant, (tx) => openCopyText(tx, tenant.orgId, id, room)),
    )
    if (opened === null) continue
    const { copy, pages, complete } = opened
    if (complete) await takeCopy(kept, { copy, pages }, sources, shipped)
    else kept.leftOut.set(id, copy)
    if (complete) held += lengthOfPages(pages)
  }
}

const lengthOfPages = (pages: IndexedCopy['pages']): number => pages.reduce((sum, { text }) => sum + text.length, 0)

/** Characters of the copies that are held. */
const textOf = ({ copies }: Kept): number => copies.values().reduce((sum, { pages }) => sum + lengthOfPages(pages), 0)

/** One that does not open is in the trail, and stands in nobody’s way. */
async function openIfWhole<Opened>(kept: Kept, id: string, open: () => Promise<Opened>): Promise<Opened | null> {
  try {
    return await open()
  } catch (error) {
    if (!(error instanceof IntegrityError)) throw error
    kept.damaged.add(id)
    return null
  }
}
