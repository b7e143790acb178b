import { stateAfter, whyIllegal } from '#lib/domain/ledger/claim-state'
import type { Entry, Ledger } from '#lib/domain/ledger/ledger'
import type { StateMove } from '#lib/domain/ledger/state-move'
import type { Problem } from '#lib/domain/problem'
import { type Pack, type PackedClaim, packAuthor } from './pack.ts'
import { packDifference, slotOf } from './pack-difference.ts'

/** A ledger with a pack in it. Moves made here that no longer follow from where the pack leaves the claim are set aside. */
export type Applied =
  | { ok: true; ledger: Ledger; setAside: { claim: string; move: StateMove; why: string }[] }
  | { ok: false; problems: Problem[] }

/**
 * A ledger as it is with a pack: new claims come in, those of an earlier version take their new form and keep what was
 * done to them here, those that are gone go. All or nothing: it is refused where an id means something else here, or
 * where something that stays names what would go.
 */
export function applyPack(ledger: Ledger, pack: Pack): Applied {
  const difference = packDifference(ledger, pack)
  const author = packAuthor(pack)
  const gone = new Set(difference.claims.gone)
  const goneSources = new Set(difference.sources.gone)
  const staying = [...ledger.entries].filter(([id]) => !gone.has(id))
  const problems = [
    ...difference.clashes.map(({ item, id, from, fields }) => ({
      path: `${item} ${id}`,
      message: `expected an id of its own: it came from ${from} and differs in ${fields.map(({ path }) => path).join(', ')}`,
    })),
    ...staying.flatMap(([id, entry]) =>
      namedHere(entry, author).flatMap((named) =>
        gone.has(named)
          ? [{ path: `claim ${id}`, message: `expected to name no claim that goes, but it names ${named}` }]
          : [],
      ),
    ),
  ]
  if (problems.length > 0) return { ok: false, problems }
  const sources = new Map([...ledger.sources].filter(([id]) => !goneSources.has(id)))
  for (const source of pack.sources) sources.set(source.id, source)
  const entries = new Map(staying)
  const setAside: { claim: string; move: StateMove; why: string }[] = []
  for (const packed of pack.claims) {
    const { id } = packed.claim
    const before = ledger.entries.get(id)
    if (before && before.from !== author) continue
    const merged = withWhatWasDoneHere(packed, before, author)
    setAside.push(...merged.setAside.map((one) => ({ claim: id, ...one })))
    entries.set(id, merged.entry)
  }
  return { ok: true, ledger: { entries, sources }, setAside }
}

/** The claims that an entry names by what was done here; what the pack says of its own claims it says anew. */
const namedHere = ({ claim, from, moves, slot, twin }: Entry, author: string): string[] => {
  const here = (by: string) => from !== author || by !== author
  return [
    ...moves.filter(({ by }) => here(by)).flatMap(({ claims }) => claims),
    ...slot.contrary.filter(({ by }) => here(by)).map((one) => one.claim),
    ...(claim.twinOf === null ? [] : [claim.twinOf]),
    ...(twin ? [twin] : []),
  ]
}

function withWhatWasDoneHere(
  { claim, moves, slot, grade }: PackedClaim,
  before: Entry | undefined,
  author: `pack:${string}`,
) {
  const own = (before?.moves ?? []).filter(({ by }) => by !== author)
  const kept = slotOf(before?.slot ?? { contrary: [], searches: [] }, (by) => by !== author)
  const all = [...moves]
  const setAside: { move: StateMove; why: string }[] = []
  for (const move of own) {
    const why = whyIllegal(stateAfter(all), move)
    if (why === null) all.push(move)
    else setAside.push({ move, why })
  }
  const entry: Entry = {
    ...{ claim, moves: all, grade, from: author },
    slot: { contrary: [...slot.contrary, ...kept.contrary], searches: [...slot.searches, ...kept.searches] },
  }
  return { entry, setAside }
}
