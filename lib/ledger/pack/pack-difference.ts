import { canonicalJson } from '#lib/domain/canonical-hash'
import { stateAfter, successorOf } from '#lib/domain/ledger/claim-state'
import type { ContrarySlot } from '#lib/domain/ledger/contrary-slot-schema'
import { type Entry, type Ledger, stateOf } from '#lib/domain/ledger/ledger'
import type { StateMove } from '#lib/domain/ledger/state-move'
import { jsonPath } from '#lib/domain/problem'
import { type Pack, type PackedClaim, packAuthor } from './pack.ts'

/** A part that a pack changes: where in the item, and from what to what. */
export interface FieldChange {
  path: string
  before: unknown
  after: unknown
}

interface ItemDifference {
  added: string[]
  changed: { id: string; fields: FieldChange[] }[]
  /** Came with an earlier version of the pack and is not in this one. */
  gone: string[]
}

/** What a pack would do to a ledger. Claims and sources that it brings as they are already there are in none of the lists. */
export interface PackDifference {
  claims: ItemDifference & { superseded: { id: string; by: string | null }[] }
  sources: ItemDifference
  /** An id of the pack that means something else here and did not come with it: the pack is refused. */
  clashes: { item: 'claim' | 'source'; id: string; from: string; fields: FieldChange[] }[]
}

/** The part of an entry that came with a pack: what was done here since is nobody's to compare. */
export const broughtBy = (author: string, { claim, moves, slot, grade }: Entry) => ({
  claim,
  moves: moves.filter(({ by }) => by === author),
  slot: slotOf(slot, (by) => by === author),
  grade,
})

/** The part of a slot that some of its authors filled. */
export const slotOf = ({ contrary, searches }: ContrarySlot, wanted: (by: string) => boolean): ContrarySlot => ({
  contrary: contrary.filter(({ by }) => wanted(by)),
  searches: searches.filter(({ by }) => wanted(by)),
})

const inPack = ({ claim, moves, slot, grade }: PackedClaim) => ({ claim, moves, slot, grade })

/** What is new, changed field by field, superseded and gone when a pack comes to a ledger, and what keeps it out. */
export function packDifference(ledger: Ledger, pack: Pack): PackDifference {
  const author = packAuthor(pack)
  const difference: PackDifference = {
    claims: { added: [], changed: [], superseded: [], gone: [] },
    sources: { added: [], changed: [], gone: [] },
    clashes: [],
  }
  for (const packed of pack.claims) {
    const { id } = packed.claim
    const entry = ledger.entries.get(id)
    if (!entry) difference.claims.added.push(id)
    else if (entry.from === author) {
      const fields = fieldChanges(broughtBy(author, entry), inPack(packed))
      if (fields.length > 0) difference.claims.changed.push({ id, fields })
    } else {
      const fields = fieldChanges(entry.claim, { ...packed.claim, twinOf: entry.claim.twinOf })
      if (fields.length > 0) difference.clashes.push({ item: 'claim', id, from: entry.from, fields })
    }
    if (isSuperseded(packed.moves) && (!entry || stateOf(entry) !== 'superseded') && (!entry || entry.from === author))
      difference.claims.superseded.push({ id, by: successorOf(packed.moves) })
  }
  const owners = ownersOfSources(ledger, author)
  for (const source of pack.sources) {
    const before = ledger.sources.get(source.id)
    const fields = before ? fieldChanges(before, source) : []
    const owner = owners.get(source.id)
    if (!before) difference.sources.added.push(source.id)
    else if (fields.length > 0 && owner !== undefined)
      difference.clashes.push({ item: 'source', id: source.id, from: owner, fields })
    else if (fields.length > 0) difference.sources.changed.push({ id: source.id, fields })
  }
  return { ...difference, ...goneFrom(ledger, pack, difference) }
}

const isSuperseded = (moves: readonly StateMove[]) => stateAfter(moves) === 'superseded'

function goneFrom(ledger: Ledger, pack: Pack, { claims, sources }: PackDifference) {
  const author = packAuthor(pack)
  const claimsStay = new Set(pack.claims.map(({ claim }) => claim.id))
  const sourcesStay = new Set(pack.sources.map(({ id }) => id))
  const brought = [...ledger.entries.values()].filter(({ from }) => from === author)
  const own = reachedFrom(ledger, ({ from }) => from === author)
  const used = reachedFrom(ledger, ({ from }) => from !== author)
  return {
    claims: { ...claims, gone: brought.map(({ claim }) => claim.id).filter((id) => !claimsStay.has(id)) },
    sources: { ...sources, gone: [...own].filter((id) => !sourcesStay.has(id) && !used.has(id)) },
  }
}

/**
 * The sources that a pack may not change, each with where it came from: those of the library and of other packs, and
 * those that no claim of this pack rests on so far. A claim made here on a source of the pack does not take it away.
 */
function ownersOfSources(ledger: Ledger, author: string): Map<string, string> {
  const own = reachedFrom(ledger, ({ from }) => from === author)
  const elsewhere = new Set(
    [...ledger.entries.values()].map(({ from }) => from).filter((from) => from !== author && from !== 'here'),
  )
  const owners = new Map([...ledger.sources.keys()].filter((id) => !own.has(id)).map((id) => [id, 'here']))
  for (const owner of elsewhere)
    for (const id of reachedFrom(ledger, ({ from }) => from === owner)) owners.set(id, owner)
  return owners
}

/** The sources that some claims are found in, and those that these have what they say from. */
function reachedFrom({ entries, sources }: Ledger, wanted: (entry: Entry) => boolean): Set<string> {
  const reached = new Set<string>()
  const next = [...entries.values()].filter(wanted).map(({ claim }) => claim.source)
  for (let id = next.pop(); id !== undefined; id = next.pop()) {
    const source = sources.get(id)
    if (!source || reached.has(id)) continue
    reached.add(id)
    if (source.origin.kind === 'repeats') next.push(...source.origin.sources)
  }
  return reached
}

/** The parts in which two values differ, down to the fields of their objects; lists are compared as wholes. */
export function fieldChanges(before: unknown, after: unknown, at: readonly string[] = []): FieldChange[] {
  if (isObject(before) && isObject(after))
    return [...new Set([...Object.keys(before), ...Object.keys(after)])]
      .sort()
      .flatMap((key) => fieldChanges(before[key], after[key], [...at, key]))
  const same =
    before === after || (before !== undefined && after !== undefined && canonicalJson(before) === canonicalJson(after))
  return same ? [] : [{ path: jsonPath(at), before, after }]
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
