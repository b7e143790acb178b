import type { Assessment } from '#lib/domain/assessment'
import { riskAreas } from '#lib/domain/risk-area'
import type { Moves } from '#lib/reporting/compare-assessments'
import type { Answer, ExampleFacts } from './answer.ts'

type Head = Pick<Assessment, 'assessedOn' | 'fora' | 'versions' | 'hash'>

/** What stands on the page, in the pieces in which it is drawn. A list that is null is still to come. */
export interface Shown {
  cited: Pick<Answer, 'records' | 'authorities'>
  /** What moved, and the facts it moved with. */
  moved: { moves: Moves; forFacts: ExampleFacts }
  areas: Assessment['areas']
  furtherGrounds: Assessment['furtherGrounds']
  enquiries: Assessment['nextEnquiries'] | null
  changes: Pick<Assessment, 'whatWouldChange' | 'changesNotExhausted'> | null
  otherSide: Assessment['otherSide'] | null
  gaps: Assessment['gaps'] | null
  head: Head
}

/** What the page comes with: the lists below are not in it. */
export const shownAtFirst = (first: Answer, forFacts: ExampleFacts): Shown => ({
  ...shownOf(first, forFacts),
  enquiries: null,
  changes: null,
  otherSide: null,
  gaps: null,
})

/** An answer as it will stand; pieces equal to those of `before` are the same objects. */
export function shownOf(answer: Answer, forFacts: ExampleFacts, before?: Shown): Shown {
  const { assessment, moves, records, authorities } = answer
  const { assessedOn, fora, versions, hash, whatWouldChange, changesNotExhausted } = assessment
  return {
    cited: keep(before?.cited, { records, authorities }),
    moved: keep(before?.moved, { moves, forFacts }),
    areas: assessment.areas,
    furtherGrounds: assessment.furtherGrounds,
    enquiries: assessment.nextEnquiries,
    changes: keep(before?.changes, { whatWouldChange, changesNotExhausted }),
    otherSide: assessment.otherSide,
    gaps: assessment.gaps,
    head: keep(before?.head, { assessedOn, fora, versions, hash }),
  }
}

const keep = <T extends object>(before: T | null | undefined, after: T): T =>
  before != null && (Object.keys(after) as (keyof T)[]).every((key) => before[key] === after[key]) ? before : after

// In the order in which a reader looks for what a switch did.
const pieces = [
  'cited',
  'moved',
  'areas',
  'furtherGrounds',
  'enquiries',
  'changes',
  'otherSide',
  'gaps',
  'head',
] as const

/**
 * What stands on the page with one more piece of what should stand there, so that no single drawing of it holds the
 * page; an area counts as a piece. With nothing left to take it is `target` itself.
 */
export function nextPiece(shown: Shown, target: Shown): Shown {
  for (const piece of pieces) {
    if (shown[piece] === target[piece]) continue
    if (piece !== 'areas') return orWhole({ ...shown, [piece]: target[piece] }, target)
    const area = riskAreas.find((area) => shown.areas[area] !== target.areas[area])
    if (area === undefined) return orWhole({ ...shown, areas: target.areas }, target)
    return orWhole({ ...shown, areas: { ...shown.areas, [area]: target.areas[area] } }, target)
  }
  return target
}

function orWhole(shown: Shown, target: Shown): Shown {
  const areas = riskAreas.every((area) => shown.areas[area] === target.areas[area])
  return areas && pieces.every((piece) => piece === 'areas' || shown[piece] === target[piece]) ? target : shown
}
