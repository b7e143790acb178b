import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { supportWords } from '#lib/domain/support'
import { type CaseView, viewCase } from '#lib/rules/engine/case-view'
import { isItem } from '#lib/rules/engine/condition-diagrams'
import type { Diagram } from '#lib/rules/engine/diagram'
import { joins } from '#lib/rules/engine/diagram-sets'
import { type NearWords, neighbourhoodOf, type Step } from '#lib/rules/engine/near-words'
import { type PlacedTest, placeTests } from '#lib/rules/engine/place-tests'
import { prepareRuleSet } from '#lib/rules/engine/prepare-rule-set'
import type { PutOtherwise } from '#lib/rules/engine/put-otherwise'
import type { RuleSet } from '#lib/rules/engine/rule-set'
import { established, groundWord } from '#lib/rules/engine/words'
import { aCaseFile, aLibrary, says } from '#tests/support/invented-case'
import { aRule, aRuleSet } from '#tests/support/invented-law'
import { anyFacts, anyRuleSet, randomRecords } from '#tests/support/random-law'

type Facts = NonNullable<Parameters<typeof aCaseFile>[0]>

const library = aLibrary(randomRecords)
const open = (ruleSet: RuleSet, facts: Facts) => {
  const view = viewCase(aCaseFile(facts), prepareRuleSet(ruleSet), library)
  return { view, tests: placeTests(view).tests, ...neighbourhoodOf(view) }
}
const put = (facts: Facts, changes: readonly PutOtherwise[]): Facts => ({
  ...facts,
  ...Object.fromEntries(changes.map(({ fact, to }) => [fact, says(to)])),
})
const most = 100_000

/** How many words above the lowest the ground has, which is the place of its word. */
const wordOf = ({ ground, store }: NearWords, tests: readonly PlacedTest[]): Diagram =>
  [1, 2, 3].map((word) => ground(tests, word)).reduce((so, one) => store.join(joins.sum, so, one))

/** Every way through a diagram that puts so many facts otherwise; of very many the first. */
function ways(
  { store, changeOf }: NearWords,
  root: Diagram,
  distance: number,
): { changes: PutOtherwise[]; end: Diagram }[] {
  const found: { changes: PutOtherwise[]; end: Diagram }[] = []
  const visit = (diagram: Diagram, path: readonly (readonly Step[])[]): void => {
    if (found.length >= 150 || path.length > distance) return
    const count = store.branchCount(diagram)
    if (count === 0) found.push({ changes: path.map(changeOf), end: diagram })
    const variable = store.variableOf(diagram)
    for (let branch = 0; branch < count; branch += 1) {
      const step = { variable, branch }
      const next = isItem(variable)
        ? [...path.slice(0, -1), [...path.at(-1)!, step]]
        : [...path, ...(branch === 0 ? [] : [[step]])]
      visit(store.branch(diagram, branch), next)
    }
  }
  visit(root, [])
  return found
}

const mayBeAnswered = (view: CaseView, { fact }: PutOtherwise): boolean => view.state(fact).kind !== 'established'

const notice = { fact: 'request.redNotice', is: true } as const
const oneRule = aRuleSet([aRule({ engagedWhen: notice })])

describe('the words near to a case', () => {
  test.each([
    ['answers', 1],
    ['answers', 2],
    ['all', 1],
    ['all', 3],
  ] as const)('within reach of %s, %i off, are those of the case so changed', (reach, distance) => {
    let [answered, changed] = [0, 0]
    fc.assert(
      fc.property(anyRuleSet, anyFacts, (ruleSet, facts) => {
        const { view, tests, near } = open(ruleSet, facts)
        const around = near(reach, distance, most)
        const root = wordOf(around, tests)
        expect(around.store.isExact(root)).toBe(true)
        for (const { changes, end } of ways(around, root, distance)) {
          if (reach === 'answers') expect(changes.every((change) => mayBeAnswered(view, change))).toBe(true)
          answered += changes.filter((change) => mayBeAnswered(view, change)).length
          changed += changes.filter((change) => !mayBeAnswered(view, change)).length
          const again = open(ruleSet, put(facts, changes))
          expect(supportWords[end]).toBe(groundWord(again.tests, established))
        }
      }),
      // Whatever chance brings: a fact that can be answered, and one that only the world can change.
      { numRuns: 25, examples: [{}, { [notice.fact]: says(true) }].map((facts) => [oneRule, facts]) },
    )
    expect(answered).toBeGreaterThan(0)
    expect(changed > 0).toBe(reach === 'all')
  })
})

const groups = 'person.groups'

describe('a step', () => {
  const both = {
    allOf: [
      { fact: groups, includes: 'tibetan' },
      { fact: groups, includes: 'uyghur' },
    ],
  } as const
  const listed = open(aRuleSet([aRule({ engagedWhen: both })]), { [groups]: says(['tibetan', 'falun-gong']) })
  const around = listed.near('all', 1, most)
  const root = wordOf(around, listed.tests)
  const { store, branchAsItStands, changeOf } = around
  const list = store.variableOf(root)
  const uyghur = store.variableOf(store.branch(root, 1))
  const tibetan = store.variableOf(store.branch(store.branch(root, 1), 1))

  test('not taken leaves a fact at branch 0, and an item in the list or out of it as it stands', () => {
    expect([list, tibetan, uyghur].map(isItem)).toEqual([false, true, true])
    expect([list, tibetan, uyghur].map(branchAsItStands)).toEqual([0, 1, 0])
  })

  test('at an item puts it into the list or takes it out, and leaves the others', () => {
    const own = { variable: list, branch: 1 }
    expect(changeOf([own])).toMatchObject({ fact: groups, to: ['tibetan', 'falun-gong'] })
    expect(changeOf([own, { variable: uyghur, branch: 1 }])).toMatchObject({
      fact: groups,
      to: ['uyghur', 'tibetan', 'falun-gong'],
    })
    expect(changeOf([own, { variable: tibetan, branch: 0 }])).toMatchObject({ fact: groups, to: ['falun-gong'] })
  })

  test('is needed to put a fact otherwise, and there has to be something to put it to', () => {
    const { near, tests } = open(aRuleSet([aRule({ engagedWhen: notice })]), {})
    const { ground, store, changeOf } = near('all', 1, most)
    const variable = store.variableOf(ground(tests, 1))
    expect(changeOf([{ variable, branch: 2 }])).toMatchObject({ fact: 'request.redNotice', to: false })
    expect(() => changeOf([])).toThrow('a fact put otherwise takes a step')
    for (const branch of [0, 3])
      expect(() => changeOf([{ variable, branch }])).toThrow('request.redNotice has no cell to be put to')
  })
})

test('a case has what each fact does alone, and the words of what is supposed', () => {
  const { alone, suppose, tests } = open(aRuleSet([aRule({ engagedWhen: notice })]), {})
  const changes = alone(tests)!
  expect(changes.map(({ fact, to }) => [fact, to])).toContainEqual(['request.redNotice', true])
  const yes = changes.find(({ fact, to }) => fact === 'request.redNotice' && to === true)!
  expect(suppose([[], [yes]])(tests)).toEqual([0, 3])
})
