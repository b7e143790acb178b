import type { Clash, MergeResult } from './merge-three-ways.ts'
import type { Wording } from './merge-units.ts'
import { isEmptyWording } from './merge-units.ts'

/** What a person chooses: one of the two, or words of their own. */
export type Settlement = { take: 'generated' | 'edited' } | { write: Wording }

/** What may be chosen: a side that has taken the unit out can be taken too, but for one that is always printed. */
export const mayTake = ({ isProtected, generated, edited }: Clash, side: 'generated' | 'edited'): boolean =>
  (side === 'generated' ? generated : edited) !== null || !isProtected

/**
 * The result with one clash settled.
 *
 * @throws when there is no such clash, or when it would leave out what is always printed
 */
export function settleClash(result: MergeResult, id: string, settlement: Settlement): MergeResult {
  const clash = result.clashes.find((each) => each.id === id)
  if (!clash) throw new Error(`There is no clash at ${id}.`)
  const wording = 'write' in settlement ? settlement.write : clash[settlement.take]
  const leavesOut = wording === null || isEmptyWording(wording)
  if (leavesOut && clash.isProtected) throw new Error(`${id} is always printed: it can be reworded and not left out.`)
  const clashes = result.clashes.filter((each) => each !== clash)
  const unit = result.units.find((each) => each.id === id)
  if (!unit) throw new Error(`There is no unit ${id}.`)
  if (!leavesOut)
    return {
      ...result,
      clashes,
      units: result.units.map((each) => (each === unit ? { ...unit, ...wording, provenance: 'settled' } : each)),
    }
  const { provenance: _, moved: __, ...left } = unit
  const to = clash.kind === 'no-longer-generated' ? 'fellAway' : 'takenOut'
  return {
    ...result,
    clashes,
    units: result.units.filter((each) => each !== unit),
    [to]: [...result[to], left],
  }
}
