import type { Change, NextEnquiry } from '#lib/domain/assessment'
import { declarationOf, isFactKey, isLibraryFactKey } from '#lib/domain/facts/catalogue'
import { type Ground, grounds } from '#lib/domain/risk-area'
import type { SupportRange } from '#lib/domain/support'
import type { CaseView } from './case-view.ts'
import { waitsFor } from './evaluate-condition.ts'
import { testsOfGround } from './ground-finding.ts'
import type { PlacedElement, PlacedTest, Placement } from './place-tests.ts'
import { compareIds } from './prepare-rule-set.ts'
import type { Ranges } from './range.ts'
import type { Side } from './words.ts'

const safetyOrder = ['safe', 'care', 'unsafe']
const costOrder = ['low', 'medium', 'high']
const delayOrder = ['hours', 'days', 'weeks']

/**
 * The unanswered questions that can still move a result, the most telling first: by what the answer tells of the
 * words of all grounds (decision 0030), then by the words it moves alone, by the grounds that depend on it, and
 * by cost, delay and safety of asking. A question that is unsafe to ask, by its nature or in this case, never
 * stands before one that is not. Empty when nothing can move. Facts on which the file is of two minds are
 * gaps, not questions.
 */
export function nextEnquiries(
  view: CaseView,
  placement: Placement,
  ranges: Ranges,
  changes: readonly Change[],
): NextEnquiry[] {
  const worth = new Map<string, Worth>()
  for (const ground of grounds)
    for (const [fact, own] of factsThatCanMove(ground, view, placement, ranges, changes)) {
      const known = worth.get(fact) ?? { couldMove: [], information: 0, movesAlone: 0 }
      worth.set(fact, {
        couldMove: [...known.couldMove, ground],
        information: known.information + own.information,
        movesAlone: known.movesAlone + own.movesAlone,
      })
    }
  return [...worth]
    .flatMap(([fact, own]) => {
      const enquiry = enquiryInto(fact, own.couldMove, view)
      return enquiry ? [{ enquiry, own }] : []
    })
    .sort(
      (a, b) =>
        Number(isUnsafe(a.enquiry)) - Number(isUnsafe(b.enquiry)) ||
        inSteps(b.own.information) - inSteps(a.own.information) ||
        b.own.movesAlone - a.own.movesAlone ||
        b.own.couldMove.length - a.own.couldMove.length ||
        costOrder.indexOf(a.enquiry.cost) - costOrder.indexOf(b.enquiry.cost) ||
        delayOrder.indexOf(a.enquiry.delay) - delayOrder.indexOf(b.enquiry.delay) ||
        safetyOrder.indexOf(a.enquiry.safety) - safetyOrder.indexOf(b.enquiry.safety) ||
        compareIds(a.enquiry.fact, b.enquiry.fact),
    )
    .map(({ enquiry }) => enquiry)
}

/** What the answer to one question can still do, over all grounds. */
interface Worth {
  couldMove: Ground[]
  /** What the answer tells of the words, in bits. */
  information: number
  /** Grounds whose word on the established facts it moves alone. */
  movesAlone: number
}

/** Questions of nearly the same worth are put in order by what asking them costs. */
const inSteps = (bits: number): number => Math.round(bits * 32)

const isUnsafe = ({ safety, unknown }: NextEnquiry): boolean => safety === 'unsafe' || unknown === 'unsafe-to-ask'

/** The open facts on which the word of a ground depends, or whose answers move the word on the established facts. */
function factsThatCanMove(
  ground: Ground,
  view: CaseView,
  placement: Placement,
  ranges: Ranges,
  changes: readonly Change[],
): ReadonlyMap<string, Omit<Worth, 'couldMove'>> {
  const tests = testsOfGround(placement, ground)
  const open = ranges.openFacts(tests)
  const answers = changes.filter(({ area, kind }) => area === ground && kind === 'answer')
  const moving = answers.flatMap((change) => change.changes.map(({ fact }) => fact))
  const alone = new Set(
    answers.flatMap(({ changes: [only, ...more] }) => (only && more.length === 0 ? [only.fact] : [])),
  )
  const bounded = ranges.ground(tests).exact ? [] : openOnThePath(tests, view, ranges)
  return new Map(
    [...new Set([...open.keys(), ...moving, ...bounded])].map((fact) => {
      return [fact, { information: open.get(fact) ?? 0, movesAlone: alone.has(fact) ? 1 : 0 }]
    }),
  )
}

function enquiryInto(fact: string, couldMove: Ground[], view: CaseView): NextEnquiry | null {
  const state = view.state(fact)
  if (!isFactKey(fact) || state.kind !== 'unknown') return null
  // Computed from records, where any are held: nobody can be asked.
  if (isLibraryFactKey(fact)) return null
  const { question, why, cost, delay, safety } = declarationOf(fact)
  return { fact, question, why, couldMove, cost, delay, safety, unknown: state.reason }
}

/**
 * Where the range is not exact: the open facts that lie on a path where something is open. Nothing below a
 * test, route or element with a single word in its range can move anything.
 */
const openOnThePath = (tests: readonly PlacedTest[], view: CaseView, ranges: Ranges): string[] =>
  isSettled(ranges.ground(tests)) ? [] : tests.flatMap((placed) => factsInTest(placed, view, ranges))

const isSettled = ({ reached }: SupportRange): boolean => reached.length < 2

function factsInTest(placed: PlacedTest, view: CaseView, ranges: Ranges): string[] {
  if (isSettled(ranges.test(placed))) return []
  const routes = placed.routes.filter((route) => !isSettled(ranges.route(route)))
  return [
    ...waitsFor(placed.condition, view.possible),
    ...routes.flatMap(({ elements, answers }) => [
      ...elements.flatMap((element) => factsInElement(element, ranges, 'risk')),
      ...answers.flatMap((answer) => factsInElement(answer.placed, ranges, 'answer')),
    ]),
  ]
}

const factsInElement = (placed: PlacedElement, ranges: Ranges, side: Side): readonly string[] =>
  isSettled(ranges.element(placed, side))
    ? []
    : placed.rules.flatMap(({ onFacts }) => (onFacts.outcome.kind === 'undetermined' ? onFacts.outcome.missing : []))
