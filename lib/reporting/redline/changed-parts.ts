import type { Because } from './reasons.ts'
import type { Became, RedlineRow, RedlineTable, RedlineUnit } from './redline.ts'
import type { RedlineContent } from './redline-content.ts'

/** Why parts changed that stand together. */
export interface Why {
  /** Some of their words are the author's. */
  byHand: boolean
  /** What changed beneath them, each thing once; empty where nothing is noted that did. */
  because: Because[]
}

/** Said of parts beneath which nothing changed, and that no hand wrote. */
export const nothingBeneath =
  'Nothing that is noted beneath it changed: it is the wording, a number, a hash or a reference. What moved in all is told under the reasons.'

/** Why these changed: what changed beneath them, a hand, or neither. Null where none of them needs a reason. */
export function whyOf(
  units: readonly RedlineUnit[],
  { because, byHand }: Pick<RedlineContent, 'because' | 'byHand'>,
): Why | null {
  // The first page says which version it is: that it says something else needs no reason.
  const changed = units.filter(({ became, kind }) => became !== 'same' && kind !== 'front').map(({ id }) => id)
  if (changed.length === 0) return null
  const all = changed.flatMap((id) => because[id] ?? [])
  return {
    byHand: changed.some((id) => byHand.includes(id)),
    because: [...new Map(all.map((one) => [`${one.section} ${one.id}`, one])).values()],
  }
}

/** What became of a part as a whole, said before it so that it is heard too. */
export function saidOf({ became, moved }: Pick<RedlineUnit, 'became' | 'moved'>): string {
  const what =
    became === 'inserted' ? 'Put in' : became === 'deleted' ? 'Taken out' : became === 'changed' ? 'Reworded' : null
  return [what, moved ? 'stands elsewhere than before' : null].filter((each) => each !== null).join('; ')
}

/** The same of a row of a table. */
export const saidOfRow = (became: Became): string =>
  became === 'inserted' ? 'Row put in' : became === 'deleted' ? 'Row taken out' : 'Row changed'

/** Those rows of a table that changed, or hold what stands elsewhere than before. */
export const changedRows = ({ rows }: RedlineTable): RedlineRow[] =>
  rows.filter(({ became, cells }) => became !== 'same' || cells.some(({ moved }) => moved))

/** The caption and heads of a table that changed. */
export const changedHeads = ({ caption, heads }: RedlineTable): RedlineUnit[] =>
  [...caption, ...heads].filter(({ became }) => became !== 'same')

/** A part as it reads now, or read last. */
export const wordsOf = ({ runs, became }: RedlineUnit): string =>
  runs
    .filter(({ kind }) => kind !== (became === 'deleted' ? 'inserted' : 'deleted'))
    .map(({ text }) => text)
    .join('')
