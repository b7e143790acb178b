import type { Change, NextEnquiry } from '#lib/domain/assessment'
import { declarationOf, isFactKey } from '#lib/domain/facts/catalogue'
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
 * The unanswered questions that can still move a result, the most useful first: those whose answer alone
 * narrows the range or moves the word of the most grounds, then those on which the words of the most
 * grounds depend, then the cheaper, the quicker and the safer. A question that is unsafe to ask, by its
 * nature or in this case, never stands before one that is not. Empty when nothing can move. Facts on which
 * the file is of two minds are gaps, not questions.
 */
export function nextEnquiries(
  view: CaseView,
  placement: Placement,
  ranges: Ranges,
  changes: readonly Change[],
): NextEnquiry[] {
  const moves = new Map<string, { all: Ground[]; alone: Ground[] }>()
  for (const ground of grounds) {
    const { facts, alone } = factsThatCanMove(ground, view, placement, ranges, changes)
    for (const fact of facts) {
      const known = moves.get(fact) ?? { all: [], alone: [] }
      known.all.push(ground)
      if (alone.has(fact)) known.alone.push(ground)
      moves.set(fact, known)
    }
  }
  return [...moves]
    .flatMap(([fact, { all, alone }]) => {
      const enquiry = enquiryInto(fact, all, view)
      return enquiry ? [{ enquiry, alone: alone.length }] : []
    })
    .sort(
      (a, b) =>
        Number(isUnsafe(a.enquiry)) - Number(isUnsafe(b.enquiry)) ||
        b.alone - a.alone ||
        b.enquiry.couldMove.length - a.enquiry.couldMove.length ||
        costOrder.indexOf(a.enquiry.cost) - costOrder.indexOf(b.enquiry.cost) ||
        delayOrder.indexOf(a.enquiry.delay) - delayOrder.indexOf(b.enquiry.delay) ||
        safetyOrder.indexOf(a.enquiry.safety) - safetyOrder.indexOf(b.enquiry.safety) ||
        compareIds(a.enquiry.fact, b.enquiry.fact),
    )
    .map(({ enquiry }) => enquiry)
}

const isUnsafe = ({ safety, unknown }: NextEnquiry): boolean => safety === 'unsafe' || unknown === 'unsafe-to-ask'

/**
 * The open facts on which the word of a ground depends, or whose answers move the word on the established
 * facts; and those that do so alone.
 */
function factsThatCanMove(
  ground: Ground,
  view: CaseView,
  placement: Placement,
  ranges: Ranges,
  changes: readonly Change[],
): { facts: ReadonlySet<string>; alone: ReadonlySet<string> } {
  const tests = testsOfGround(placement, ground)
  const { facts, narrowing } = ranges.openFacts(tests)
  const answers = changes.filter(({ area, kind }) => area === ground && kind === 'answer')
  const moving = answers.flatMap((change) => change.changes.map(({ fact }) => fact))
  const movingAlone = answers.flatMap((change) => (change.changes.length === 1 ? [change.changes[0]?.fact ?? ''] : []))
  const bounded = ranges.ground(tests).exact ? [] : openOnThePath(tests, view, ranges)
  return { facts: new Set([...facts, ...moving, ...bounded]), alone: new Set([...narrowing, ...movingAlone]) }
}

function enquiryInto(fact: string, couldMove: Ground[], view: CaseView): NextEnquiry | null {
  const state = view.state(fact)
  if (!isFactKey(fact) || state.kind !== 'unknown') return null
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
