import { type DifferenceSection, differenceInOneLine } from '../difference/describe-difference.ts'
import { otherReasons, unitsByHand, type Version } from './other-reasons.ts'
import { type Because, becauseOf, reasonsBetween } from './reasons.ts'
import { type Redline, type RedlineUnit, redlineOf } from './redline.ts'

export type { Version } from './other-reasons.ts'

/** A redline as a page or a Word file prints it, in plain data. */
export interface RedlineContent {
  redline: Redline
  /** What differs between the two assessments, and beside them. */
  reasons: { inShort: string; sections: DifferenceSection[] }
  /** What changed beneath each unit that did not stay the same, by its id; left out where nothing did. */
  because: Record<string, Because[]>
  /** Ids of changed units whose words are the author's, in either version. */
  byHand: string[]
}

/** The redline of two versions: of words, and of reasons. */
export function redlineContent(before: Version, after: Version): RedlineContent {
  const redline = redlineOf(before.content, after.content)
  const reasons = reasonsBetween(before.snapshot, after.snapshot)
  const changed = unitsOfRedline(redline).filter(({ became }) => became !== 'same')
  const because = changed
    .map(({ id, points }) => [id, becauseOf(points, reasons)] as const)
    .filter(([, found]) => found.length > 0)
  const byHand = unitsByHand(changed, before, after)
  const sections = [...reasons.sections, ...otherReasons(byHand, before, after)]
  return {
    redline,
    reasons: { inShort: differenceInOneLine(sections), sections },
    because: Object.fromEntries(because),
    byHand: byHand.map(({ id }) => id),
  }
}

/** Every unit of a redline, those of tables among them, in order. */
export const unitsOfRedline = ({ blocks }: Redline): RedlineUnit[] =>
  blocks.flatMap((block) =>
    block.kind === 'table' ? [...block.caption, ...block.heads, ...block.rows.flatMap(({ cells }) => cells)] : [block],
  )
