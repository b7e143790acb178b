import 'server-only'
import type { StoredCopy } from '#lib/domain/ledger/stored-copy'
import type { PageText } from '#lib/ledger/quotation/compare-quotation'
import { libraryWeights, pageId } from '#lib/ledger/search/library-documents'
import { PartedIndex } from '#lib/ledger/search/parted-index'
import type { HeldLedger } from '../ledger/held-ledger.ts'

/** A copy whose text is held, as it stands in the index. */
export interface IndexedCopy {
  copy: StoredCopy
  pages: PageText[]
  /** What its documents were made with: who sees them, and what they tell of their source. */
  of: string
}

/** What is held of one organisation. */
export interface Kept {
  parted: PartedIndex
  /** The ledger that the index is as of. */
  ledger: HeldLedger | null
  /** In which version claims and sources were taken in, by id. */
  madeOf: Map<string, string>
  copies: Map<string, IndexedCopy>
  /** Copies for whose text there was no room. */
  leftOut: Map<string, StoredCopy>
  /** Ids of copies that did not open. */
  damaged: Set<string>
  /** Settles when nobody brings it up. */
  turn: Promise<void>
  idle: NodeJS.Timeout
}

/** Characters of text that are held of all organisations together, about; whoever searches is never cut short by others. */
const mostCharacters = 120_000_000
const idleMs = 30 * 60_000

// Next evaluates a server module several times in one process. Sealed at rest, and so opened in memory alone.
const shared = globalThis as { articleThreeIndexes?: Map<string, Kept> }
const all = (): Map<string, Kept> => {
  shared.articleThreeIndexes ??= new Map()
  return shared.articleThreeIndexes
}

/** What is held of an organisation; dropped when nobody has searched for half an hour. */
export function keptFor(orgId: string): Kept {
  const before = all().get(orgId)
  if (before) clearTimeout(before.idle)
  const idle = setTimeout(() => all().delete(orgId), idleMs).unref()
  const kept = before ?? empty(idle)
  kept.idle = idle
  // The one used last stands last.
  all().delete(orgId)
  all().set(orgId, kept)
  return kept
}

const empty = (idle: NodeJS.Timeout): Kept => ({
  ...{ parted: new PartedIndex(libraryWeights), ledger: null, madeOf: new Map() },
  ...{ copies: new Map(), leftOut: new Map(), damaged: new Set(), turn: Promise.resolve(), idle },
})

/** Gives back the room of those who have not searched for longest, where all hold too much together. */
export function forgetOthers(orgId: string): void {
  let held = all()
    .values()
    .reduce((sum, { parted }) => sum + parted.characters, 0)
  for (const [other, { parted, idle }] of all()) {
    if (held <= mostCharacters) return
    if (other === orgId) continue
    clearTimeout(idle)
    all().delete(other)
    held -= parted.characters
  }
}

/** Forgets the words of a copy at once, as it is removed. */
export function forgetCopy(orgId: string, id: string): void {
  const kept = all().get(orgId)
  const held = kept?.copies.get(id)
  if (!kept || !held) return
  for (const { page } of held.pages) kept.parted.remove(pageId(id, page))
  kept.copies.delete(id)
  // There may be room for what was left out.
  kept.leftOut.clear()
}
