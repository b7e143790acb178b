import type { FactScalar } from '#lib/domain/assertion'
import type { Change } from '#lib/domain/assessment'
import { declarationOf, isFactKey } from '#lib/domain/facts/catalogue'
import { grounds } from '#lib/domain/risk-area'
import { type Support, supportWords } from '#lib/domain/support'
import { assuming, type CaseView } from './case-view.ts'
import { evaluateCondition } from './evaluate-condition.ts'
import { outcomeOnFacts } from './evaluate-rule.ts'
import { elementsOf, testsOfGround } from './ground-finding.ts'
import type { PlacedTest, Placement } from './place-tests.ts'
import { compareIds } from './prepare-rule-set.ts'
import { stronger } from './support-table.ts'
import { established, testWord, type World } from './words.ts'

/**
 * Every single fact whose change, or whose answer, moves the word of a ground, with the value that does it.
 * Each listed change, put into the case file in place of what stands there, really gives the word named.
 *
 * First version: sets of one fact. Where two facts must change together nothing is listed yet. Not looked
 * at: facts computed from the library, and what the stored profile of the requested state asserts, for a
 * person's answer would stand beside the profile and conflict with it, not replace it. For numbers and days
 * one value stands for all that the rules treat alike.
 */
export function whatWouldChange(view: CaseView, placement: Placement): Change[] {
  const words = new Map(placement.tests.map((placed) => [placed, testWord(placed, established)]))
  const testsByRule = indexByRule(placement.tests)
  const changes: Change[] = []
  for (const [fact, cells] of view.ruleSet.cells) {
    if (!isOpenToChange(fact, view)) continue
    for (const value of cells.values) {
      if (isEstablishedAs(value, fact, view)) continue
      const { world, applies, moved } = worldAssuming(fact, value, view, placement)
      const touched = new Set([...applies.keys(), ...[...moved.keys()].flatMap((rule) => testsByRule.get(rule) ?? [])])
      for (const area of new Set([...touched].map(({ test }) => test.ground))) {
        const tests = testsOfGround(placement, area)
        const from = strongest(tests.map((placed) => words.get(placed)))
        const to = strongest(tests.map((placed) => (touched.has(placed) ? testWord(placed, world) : words.get(placed))))
        if (to !== from) changes.push({ area, from, to, changes: [{ fact, to: value }] })
      }
    }
  }
  return changes.sort(byAreaAndFact)
}

const strongest = (words: readonly (Support | undefined)[]): Support =>
  words.reduce<Support>((so, word) => stronger(so, word ?? 'not-raised'), 'not-raised')

function indexByRule(tests: readonly PlacedTest[]): Map<string, PlacedTest[]> {
  const index = new Map<string, PlacedTest[]>()
  for (const placed of tests)
    for (const { rule } of elementsOf([placed]).flatMap(({ rules }) => rules))
      index.set(rule.id, [...(index.get(rule.id) ?? []), placed])
  return index
}

function isOpenToChange(fact: string, view: CaseView): boolean {
  if (!isFactKey(fact)) return false
  const { origin } = declarationOf(fact)
  return origin !== 'library' && (origin !== 'state-profile' || view.state(fact).kind === 'unknown')
}

function isEstablishedAs(value: FactScalar, fact: string, view: CaseView): boolean {
  const state = view.state(fact)
  return state.kind === 'established' && JSON.stringify(state.possible[0]) === JSON.stringify(value)
}

/** The established facts with one value put in place: the rules that become or cease to be reasons, and the tests that start or cease to apply. */
function worldAssuming(fact: string, value: FactScalar, view: CaseView, { tests }: Placement) {
  const possible = assuming(view, fact, value)
  const complete = (asked: string) => asked === fact || view.complete(asked)
  const moved = new Map<string, boolean>()
  for (const prepared of view.ruleSet.rulesByFact.get(fact) ?? []) {
    const engaged = outcomeOnFacts(prepared, possible, complete).kind === 'engaged'
    if (engaged !== (view.rules.get(prepared.rule.id)?.outcome.kind === 'engaged')) moved.set(prepared.rule.id, engaged)
  }
  const applies = new Map<PlacedTest, boolean>()
  for (const placed of tests) {
    if (!placed.facts.includes(fact)) continue
    const truth = evaluateCondition(placed.condition, possible) === true
    if (truth !== (placed.applies === true)) applies.set(placed, truth)
  }
  const world: World = {
    engaged: (placed) => moved.get(placed.rule.id) ?? established.engaged(placed),
    applies: (placed) => applies.get(placed) ?? established.applies(placed),
  }
  return { world, moved, applies }
}

const byAreaAndFact = (a: Change, b: Change): number =>
  grounds.indexOf(a.area) - grounds.indexOf(b.area) ||
  compareIds(a.changes[0]?.fact ?? '', b.changes[0]?.fact ?? '') ||
  supportWords.indexOf(a.to) - supportWords.indexOf(b.to) ||
  compareIds(JSON.stringify(a.changes), JSON.stringify(b.changes))
