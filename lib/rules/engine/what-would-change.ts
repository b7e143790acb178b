import type { FactScalar } from '#lib/domain/assertion'
import type { Change } from '#lib/domain/assessment'
import { declarationOf, isFactKey } from '#lib/domain/facts/catalogue'
import { type Ground, grounds } from '#lib/domain/risk-area'
import { type Support, supportWords } from '#lib/domain/support'
import { assuming, type CaseView } from './case-view.ts'
import { evaluateCondition } from './evaluate-condition.ts'
import { outcomeOnFacts } from './evaluate-rule.ts'
import { testsOfGround } from './ground-finding.ts'
import type { PlacedTest, Placement } from './place-tests.ts'
import { compareIds } from './prepare-rule-set.ts'
import { established, groundWord, type World } from './words.ts'

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
  const now = new Map<Ground, { tests: PlacedTest[]; word: Support }>()
  for (const ground of grounds) {
    const tests = testsOfGround(placement, ground)
    if (tests.length > 0) now.set(ground, { tests, word: groundWord(tests, established) })
  }
  const changes: Change[] = []
  for (const [fact, cells] of view.ruleSet.cells) {
    if (!isOpenToChange(fact, view)) continue
    for (const value of cells.values) {
      if (isEstablishedAs(value, fact, view)) continue
      const world = worldAssuming(fact, value, view, placement)
      if (world === null) continue
      for (const [area, { tests, word }] of now) {
        const to = groundWord(tests, world)
        if (to !== word) changes.push({ area, from: word, to, changes: [{ fact, to: value }] })
      }
    }
  }
  return changes.sort(byAreaAndFact)
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

/** The established facts with one value put in place; null when no rule and no test comes out differently. */
function worldAssuming(fact: string, value: FactScalar, view: CaseView, { tests }: Placement): World | null {
  const possible = assuming(view, fact, value)
  const complete = (asked: string) => asked === fact || view.complete(asked)
  const moved = new Map<string, boolean>()
  for (const [id, { prepared, outcome }] of view.rules) {
    if (!prepared.facts.includes(fact)) continue
    const engaged = outcomeOnFacts(prepared, possible, complete).kind === 'engaged'
    if (engaged !== (outcome.kind === 'engaged')) moved.set(id, engaged)
  }
  const applies = new Map<PlacedTest, boolean>()
  for (const placed of tests) {
    const truth = evaluateCondition(placed.condition, possible) === true
    if (truth !== (placed.applies === true)) applies.set(placed, truth)
  }
  if (moved.size === 0 && applies.size === 0) return null
  return {
    engaged: (placed) => moved.get(placed.rule.id) ?? established.engaged(placed),
    applies: (placed) => applies.get(placed) ?? established.applies(placed),
  }
}

const byAreaAndFact = (a: Change, b: Change): number =>
  grounds.indexOf(a.area) - grounds.indexOf(b.area) ||
  compareIds(a.changes[0]?.fact ?? '', b.changes[0]?.fact ?? '') ||
  supportWords.indexOf(a.to) - supportWords.indexOf(b.to) ||
  compareIds(JSON.stringify(a.changes), JSON.stringify(b.changes))
