import { isEmptyWording, mergeWordings, sameWording, type Wording } from './merge-units.ts'
import { handPlaced, orderUnits } from './order-units.ts'
import { type EditedUnit, ownerOf, separator, type Unit } from './unit.ts'

/**
 * Where the words of a unit come from. `same`: as they were; `generated`: set anew, no hand was at them; `hand`: only a
 * hand changed them; `both`: both came to the same words; `merged`: words of both, changed in different places;
 * `inserted`: written in Word as new; `restored`: taken out by hand and always printed; `clash`: somebody has to
 * choose, and what stands there is for the time being; `settled`: somebody has chosen.
 */
export type Provenance =
  | 'same'
  | 'generated'
  | 'hand'
  | 'both'
  | 'merged'
  | 'inserted'
  | 'restored'
  | 'clash'
  | 'settled'

export interface MergedUnit extends Unit {
  provenance: Provenance
  /** Whether it stands where a hand has put it, and not where it is generated. */
  moved: boolean
}

/** Two changes of one unit that cannot both stand. Whatever was written is here in full. */
export interface Clash {
  /** Of the unit; it stands in the result under the same id. */
  id: string
  kind: 'both-changed' | 'taken-out-by-hand' | 'no-longer-generated'
  base: Wording | null
  /** Null where it is not generated any more. */
  generated: Wording | null
  /** Null where the hand has taken it out. */
  edited: Wording | null
  /** It may be reworded and not taken out. */
  isProtected: boolean
  /** The unit whose paragraph the hand joined it to: its words may stand there. */
  joinedTo: string | null
}

export interface MergeResult {
  /** The document as it now reads. Those that a hand wrote as new have ids that begin with `inserted@`. */
  units: MergedUnit[]
  /** In the order of the units. A document with any of them is not finished. */
  clashes: Clash[]
  /** Taken out by hand, as they were generated before and after. */
  takenOut: Unit[]
  /** Not generated any more, and no hand had been at them: as they were. */
  fellAway: Unit[]
  /** Ids of units that a hand had taken out and that are always printed. */
  restored: string[]
}

export interface MergeInput {
  /** What the file was printed from that somebody edited. */
  base: readonly Unit[]
  /** What is printed now. */
  generated: readonly Unit[]
  /** What came back from Word. */
  edited: readonly EditedUnit[]
  /** Of the id of a block, item or row: whether it is always printed, editable but never removable. */
  isProtected?: (id: string) => boolean
}

const byId = <T extends { id: string | null }>(units: readonly T[]): Map<string, T> =>
  new Map(units.flatMap((unit) => (unit.id === null ? [] : [[unit.id, unit] as const])))

/**
 * Merges what somebody wrote in Word with what is generated anew. Nothing that a hand wrote is lost: it is in the
 * result, or in a clash. Nothing changed by hand and nothing generated anew gives the same again.
 */
export function mergeThreeWays({ base, generated, edited, isProtected = () => false }: MergeInput): MergeResult {
  const [was, is] = [byId(base), byId(generated)]
  const hand = withIds(edited, (id) => was.has(id) || is.has(id))
  const written = byId(hand)
  const joinedTo = new Map(hand.flatMap(({ id, joined }) => joined.map((other) => [other, id] as const)))
  const result: Omit<MergeResult, 'units'> = { clashes: [], takenOut: [], fellAway: [], restored: [] }
  const merged = new Map<string, Omit<MergedUnit, 'moved'>>()
  for (const id of new Set([...is.keys(), ...written.keys(), ...was.keys()])) {
    const [before, now] = [was.get(id) ?? null, is.get(id) ?? null]
    const here = handOf(written.get(id), before)
    const unit = now ?? before ?? written.get(id)
    if (!unit) continue
    const guarded = isProtected(ownerOf(id)) || (unit.within !== null && isProtected(unit.within))
    const outcome = outcomeOf(before, now, here, guarded)
    if (outcome.kind === 'taken-out') result.takenOut.push(unit)
    else if (outcome.kind === 'fell-away') result.fellAway.push(unit)
    else {
      const { kind, within } = unit
      merged.set(id, { id, kind, within, ...wordingOf(outcome.wording), provenance: outcome.provenance })
      if (outcome.provenance === 'restored') result.restored.push(id)
      if (outcome.clash)
        result.clashes.push({
          ...{ id, kind: outcome.clash, isProtected: guarded, joinedTo: joinedTo.get(id) ?? null },
          ...{ base: before && wordingOf(before), generated: now && wordingOf(now), edited: here && wordingOf(here) },
        })
    }
  }
  const moved = handPlaced(base, hand)
  const order = orderUnits({ generated, edited: hand, moved, kept: (id) => merged.has(id) })
  const places = new Map(order.map((id, place) => [id, place]))
  return {
    ...result,
    clashes: result.clashes.sort((one, other) => (places.get(one.id) ?? 0) - (places.get(other.id) ?? 0)),
    units: order.flatMap((id) => {
      const unit = merged.get(id)
      return unit ? [{ ...unit, moved: moved.has(id) }] : []
    }),
  }
}

const wordingOf = ({ text, notes }: Wording): Wording => ({ text, notes })

/** Those without an id, or with one of another document, get one of their own: they were written in Word. */
function withIds(edited: readonly EditedUnit[], taken: (id: string) => boolean): (EditedUnit & { id: string })[] {
  const seen = new Set<string>()
  let count = 0
  return edited.flatMap((unit) => {
    const { id } = unit
    if (id !== null && taken(id) && !seen.has(id)) {
      seen.add(id)
      return [{ ...unit, id }]
    }
    if (isEmptyWording(unit)) return []
    do count += 1
    while (taken(`inserted${separator}${count}`))
    return [{ ...unit, id: `inserted${separator}${count}` }]
  })
}

/** What the hand left of a unit. A paragraph emptied of its words is taken out; a cell that was empty is not. */
function handOf(edited: EditedUnit | undefined, before: Unit | null): Wording | null {
  if (!edited) return null
  return isEmptyWording(edited) && before !== null && !isEmptyWording(before) ? null : edited
}

interface Stands {
  kind: 'stands'
  provenance: Provenance
  wording: Wording
  clash?: Clash['kind']
}
type Outcome = { kind: 'taken-out' } | { kind: 'fell-away' } | Stands

const stands = (provenance: Provenance, wording: Wording): Stands => ({ kind: 'stands', provenance, wording })
const clash = (kind: Clash['kind'], wording: Wording): Outcome => ({
  ...stands('clash', wording),
  clash: kind,
})

function outcomeOf(before: Unit | null, now: Unit | null, here: Wording | null, guarded: boolean): Outcome {
  if (now === null) {
    if (here === null) return { kind: 'fell-away' }
    if (before === null) return stands('inserted', here)
    return sameWording(before, here) ? { kind: 'fell-away' } : clash('no-longer-generated', here)
  }
  if (here === null) {
    if (before === null) return stands('generated', now)
    if (guarded) return stands('restored', now)
    return sameWording(before, now) ? { kind: 'taken-out' } : clash('taken-out-by-hand', now)
  }
  if (before !== null && sameWording(before, here)) return stands(sameWording(before, now) ? 'same' : 'generated', now)
  if (before !== null && sameWording(before, now)) return stands('hand', here)
  if (sameWording(now, here)) return stands('both', now)
  const both = before && mergeWordings(before, now, here)
  return both ? stands('merged', both) : clash('both-changed', here)
}
