import fc from 'fast-check'
import { expect, test } from 'vitest'
import { supportWords } from '#lib/domain/support'
import { viewCase } from '#lib/rules/engine/case-view'
import { type PlacedTest, placeTests } from '#lib/rules/engine/place-tests'
import { prepareRuleSet } from '#lib/rules/engine/prepare-rule-set'
import type { RuleSet } from '#lib/rules/engine/rule-set'
import { type Plane, wordIn, wordPlanes } from '#lib/rules/engine/word-planes'
import { groundWord } from '#lib/rules/engine/words'
import { aCaseFile, aLibrary } from '#tests/support/invented-case'
import { aRule, aRuleSet, countryMaterial, persuasive } from '#tests/support/invented-law'
import { anyRuleSet, randomRecords } from '#tests/support/random-law'

const library = aLibrary(randomRecords)
const testsOf = (ruleSet: RuleSet) => placeTests(viewCase(aCaseFile(), prepareRuleSet(ruleSet), library)).tests
const width = 2
const cases = width * 32
const noCase = (): Plane => new Int32Array(width)
const everyCase = (): Plane => noCase().fill(-1)
const bitOf = (plane: Plane, at: number): boolean => ((plane[at >> 5]! >> (at & 31)) & 1) === 1

/** Cases in which each rule is engaged, and each test applies, as chance has it. */
function wordsOf(tests: readonly PlacedTest[], chance: readonly number[]) {
  let drawn = 0
  const planes = new Map<unknown, Plane>()
  const planeOf = (key: unknown): Plane => {
    const plane = planes.get(key) ?? Int32Array.from({ length: width }, () => chance[drawn++ % chance.length] ?? 0)
    planes.set(key, plane)
    return plane
  }
  const found = wordPlanes(
    width,
    ({ rule }) => planeOf(rule),
    (placed) => planeOf(placed),
  ).ground(tests)
  const expected = Array.from({ length: cases }, (_, at) =>
    supportWords.indexOf(
      groundWord(tests, {
        engaged: ({ rule }) => bitOf(planeOf(rule), at),
        applies: (placed) => bitOf(planeOf(placed), at),
      }),
    ),
  )
  return { found: expected.map((_, at) => wordIn(found, at)), expected }
}

test('the words of many cases at once are those of each case by itself', () => {
  fc.assert(
    fc.property(anyRuleSet, fc.array(fc.integer(), { minLength: 7, maxLength: 40 }), (ruleSet, chance) => {
      const { found, expected } = wordsOf(testsOf(ruleSet), chance)
      expect(found).toEqual(expected)
    }),
    { numRuns: 400 },
  )
})

test('what is engaged in every case or in none is told as well as what is engaged in some', () => {
  fc.assert(
    fc.property(anyRuleSet, fc.array(fc.constantFrom(0, -1), { minLength: 7, maxLength: 40 }), (ruleSet, chance) => {
      const { found, expected } = wordsOf(testsOf(ruleSet), chance)
      expect(found).toEqual(expected)
    }),
    { numRuns: 200 },
  )
})

test('a rule is looked at once, in however many fora it speaks', () => {
  const looked: string[] = []
  const tests = testsOf(aRuleSet([aRule()]))
  expect(tests.length).toBeGreaterThan(1)
  const { ground } = wordPlanes(
    width,
    ({ rule }) => {
      looked.push(rule.id)
      return everyCase()
    },
    everyCase,
  )
  expect(wordIn(ground(tests), cases - 1)).toBe(supportWords.indexOf('well-supported'))
  expect(looked).toEqual(['torture/a-rule'])
  expect(wordIn(ground([]), 0)).toBe(0)
})

test('the rules of a test that applies in no case are not looked at', () => {
  const engaged = () => expect.unreachable()
  const { ground } = wordPlanes(width, engaged, noCase)
  expect(wordIn(ground(testsOf(aRuleSet([aRule()]))), 0)).toBe(0)
})

test('where the strongest word is given in every case, rules that could only give a weaker one are not looked at', () => {
  const tests = testsOf(aRuleSet([aRule(), aRule({ id: 'torture/weaker', ...countryMaterial })])).slice(0, 1)
  const looked = (engaged: Plane): string[] => {
    const rules = new Set<string>()
    const of = wordPlanes(
      width,
      ({ rule }) => {
        rules.add(rule.id)
        return engaged
      },
      everyCase,
    )
    of.ground(tests)
    return [...rules]
  }
  expect(looked(everyCase())).toEqual(['torture/a-rule'])
  expect(looked(everyCase().fill(0, 0, 1))).toEqual(['torture/a-rule', 'torture/weaker'])
})

test('hundreds of planes side by side are kept as well as a few', () => {
  const wide = 3
  const count = 300
  const rules = Array.from({ length: count }, (_, at) =>
    aRule({ id: `torture/${String(at).padStart(3, '0')}`, ...(at % 2 === 0 ? {} : persuasive) }),
  )
  const tests = testsOf(aRuleSet(rules))
  const own = (id: string): Plane => {
    const plane: Plane = new Int32Array(wide)
    const bit = Number(id.slice(-3)) % (32 * wide)
    plane[bit >> 5] = 1 << (bit & 31)
    return plane
  }
  const found = wordPlanes(
    wide,
    ({ rule }) => own(rule.id),
    () => new Int32Array(wide).fill(-1),
  ).ground(tests)
  const expected = Array.from({ length: 32 * wide }, (_, at) =>
    supportWords.indexOf(groundWord(tests, { engaged: ({ rule }) => bitOf(own(rule.id), at), applies: () => true })),
  )
  expect(expected.map((_, at) => wordIn(found, at))).toEqual(expected)
  expect(new Set(expected).size).toBe(2)
})
