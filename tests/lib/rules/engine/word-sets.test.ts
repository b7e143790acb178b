import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { supportWords } from '#lib/domain/support'
import { viewCase } from '#lib/rules/engine/case-view'
import { type PlacedTest, placeTests } from '#lib/rules/engine/place-tests'
import { prepareRuleSet } from '#lib/rules/engine/prepare-rule-set'
import type { Rule } from '#lib/rules/engine/rule'
import type { RuleSet } from '#lib/rules/engine/rule-set'
import { type Sets, wordSets } from '#lib/rules/engine/word-sets'
import { groundWord } from '#lib/rules/engine/words'
import { aCaseFile, aLibrary } from '#tests/support/invented-case'
import { anAuthority, aRule, aRuleSet, aTest, binding, countryMaterial, persuasive } from '#tests/support/invented-law'
import { anyRuleSet, randomRecords } from '#tests/support/random-law'

const library = aLibrary(randomRecords)
const testsOf = (ruleSet: RuleSet) => placeTests(viewCase(aCaseFile(), prepareRuleSet(ruleSet), library)).tests
const words = supportWords.map((_, rank) => rank).slice(1)

/** A set of 32 cases. A set under work is used up: what is given again after that was not ours to alter. */
interface Cases {
  bits: number
  usedUp: boolean
}
const cases = (bits: number): Cases => ({ bits: bits | 0, usedUp: false })

/** Sets that write down what is done with which of them. */
function watched(done: [what: string, by: Cases][] = []): Sets<Cases> {
  const read = (set: Cases): number => {
    expect(set.usedUp, 'a set under work is not used again').toBe(false)
    return set.bits
  }
  const work = (what: string, join: (bits: number, by: number) => number) => (set: Cases, by: Cases) => {
    const made = cases(join(read(set), read(by)))
    set.usedUp = true
    done.push([what, by])
    return made
  }
  return {
    none: () => cases(0),
    all: () => cases(-1),
    copy: (set) => {
      done.push(['copy', set])
      return cases(read(set))
    },
    widen: work('widen', (bits, by) => bits | by),
    narrow: work('narrow', (bits, by) => bits & by),
    without: work('without', (bits, by) => bits & ~by),
    isNone: (set) => read(set) === 0,
    isAll: (set) => read(set) === -1,
  }
}

const has = ({ bits }: Cases, at: number): boolean => ((bits >> at) & 1) === 1

test('the cases in which a ground has a word or a stronger one are those in which its word is one of these', () => {
  const some = fc.constantFrom(0, -1)
  fc.assert(
    fc.property(
      anyRuleSet,
      fc.array(fc.oneof(fc.integer(), some), { minLength: 7, maxLength: 40 }),
      fc.shuffledSubarray(words, { minLength: 3 }),
      (ruleSet, chance, order) => {
        const tests = testsOf(ruleSet)
        const drawn = new Map<unknown, Cases>()
        const of = (key: unknown): Cases => {
          const known = drawn.get(key) ?? cases(chance[drawn.size % chance.length] ?? 0)
          drawn.set(key, known)
          return known
        }
        const { ground } = wordSets(watched(), ({ rule }) => of(rule), of)
        const found = new Map(order.map((word) => [word, ground(tests, word)]))
        for (let at = 0; at < 32; at += 1) {
          const word = groundWord(tests, {
            engaged: ({ rule }) => has(of(rule), at),
            applies: (placed) => has(of(placed), at),
          })
          for (const asked of words) expect(has(found.get(asked)!, at)).toBe(supportWords.indexOf(word) >= asked)
        }
      },
    ),
    { numRuns: 200 },
  )
})

const of = (id: string, ...different: Partial<Rule>[]): Rule =>
  aRule(Object.assign({ id: `torture/${id}` }, ...different))
const on = (...ids: string[]): Partial<Rule> => ({ material: { supports: { ids } } })
const [thin, contested, wellSupported] = [1, 2, 3]

/** The rules looked at for a word, when these are engaged in every case and the others in none; the word itself, everywhere. */
function lookedAt(
  ruleSet: RuleSet,
  word: number,
  engaged: readonly string[],
  applies: (placed: PlacedTest) => boolean = () => true,
) {
  const looked: string[] = []
  const { ground } = wordSets(
    watched(),
    ({ rule }) => {
      looked.push(rule.id.replace('torture/', ''))
      return cases(engaged.includes(looked.at(-1)!) ? -1 : 0)
    },
    (placed) => cases(applies(placed) ? -1 : 0),
  )
  const { bits } = ground(testsOf(ruleSet), word)
  return { looked, everywhere: bits === -1 }
}

describe('a rule is looked at', () => {
  const national = (...elements: string[]) =>
    aTest({
      fora: ['national'],
      routes: [{ id: 'only', name: 'Only', elements }],
      answers: [{ element: 'answer', name: 'Answer' }],
    })
  const rules = [
    of('a', binding),
    of('b', binding, { element: 'person' }),
    of('c', binding, { element: 'answer', direction: 'against' }),
  ]
  const ruleSet = aRuleSet(rules, { tests: [national('risk', 'person')] })

  test('once, in however many fora it speaks', () => {
    expect(lookedAt(aRuleSet([of('a')]), wellSupported, [])).toEqual({ looked: ['a'], everywhere: false })
  })

  test('once, though it has more weight in one forum than in another', () => {
    const legalBasis = [{ authority: 'one-forum', pinpoint: '1', certainty: 'read' }] as const
    const authorities = [anAuthority({ id: 'one-forum', bindsFora: ['ecthr'], bindsStates: 'none' })]
    const ruleSet = aRuleSet([of('a', { legalBasis })], {
      tests: [aTest({ fora: ['ecthr', 'national'] })],
      authorities,
    })
    expect(testsOf(ruleSet).map(({ routes }) => routes[0]!.elements[0]!.rules[0]!.weight)).toEqual([
      'binding',
      'persuasive',
    ])
    expect(lookedAt(ruleSet, thin, [])).toEqual({ looked: ['a'], everywhere: false })
  })

  test('not where the test applies in no case', () => {
    expect(lookedAt(ruleSet, thin, ['a', 'b'], () => false)).toEqual({ looked: [], everywhere: false })
  })

  test('not where another element is made out in no case', () => {
    expect(lookedAt(ruleSet, thin, ['b'])).toEqual({ looked: ['a'], everywhere: false })
  })

  test('not for an answer that cannot lower the word, nor where there is nothing left to lower', () => {
    expect(lookedAt(ruleSet, contested, ['a', 'b', 'c'])).toEqual({ looked: ['a', 'b'], everywhere: true })
    expect(lookedAt(ruleSet, wellSupported, ['a', 'b', 'c'])).toEqual({ looked: ['a', 'b', 'c'], everywhere: false })
    expect(lookedAt(ruleSet, wellSupported, ['a'])).toEqual({ looked: ['a', 'b'], everywhere: false })
  })

  test('for a second answer only while the first leaves the word anywhere', () => {
    const answers = ['answer', 'other'].map((element) => ({ element, name: element }))
    const two = aRuleSet([...rules, of('d', binding, { element: 'other', direction: 'against' })], {
      tests: [{ ...national('risk'), answers }],
    })
    expect(lookedAt(two, wellSupported, ['a', 'c']).looked).toEqual(['a', 'c'])
    expect(lookedAt(two, wellSupported, ['a'])).toEqual({ looked: ['a', 'c', 'd'], everywhere: true })
  })

  test('not where a test before it gives the word in every case', () => {
    const two = aRuleSet(rules, { tests: [national('risk'), { ...national('person'), id: 'torture/b-test' }] })
    expect(lookedAt(two, contested, ['a'])).toEqual({ looked: ['a'], everywhere: true })
    expect(lookedAt(two, contested, ['b'])).toEqual({ looked: ['a', 'b'], everywhere: true })
  })

  test('not where a route before it gives the word in every case', () => {
    const routes = ['risk', 'person'].map((element) => ({ id: element, name: element, elements: [element] }))
    const two = aRuleSet(rules, { tests: [{ ...national(), routes, answers: [] }] })
    expect(lookedAt(two, thin, ['a'])).toEqual({ looked: ['a'], everywhere: true })
    expect(lookedAt(two, thin, ['b'])).toEqual({ looked: ['a', 'b'], everywhere: true })
  })

  test('not when it is of less weight than the word needs', () => {
    const light = aRuleSet([of('a', binding), of('b', countryMaterial)], { tests: [aTest({ fora: ['national'] })] })
    expect(lookedAt(light, wellSupported, ['b'])).toEqual({ looked: ['a'], everywhere: false })
    expect(lookedAt(light, thin, ['b'])).toEqual({ looked: ['a', 'b'], everywhere: true })
  })
})

describe('what was found once', () => {
  test('of an element is kept', () => {
    const done: [string, Cases][] = []
    const [placed] = testsOf(aRuleSet([of('a', binding)], { tests: [aTest({ fora: ['national'] })] }))
    const { element } = wordSets(
      watched(done),
      () => cases(1),
      () => cases(-1),
    )
    const [part] = placed!.routes[0]!.elements
    const found = element(part!, 'risk', wellSupported)
    const before = done.length
    expect(element(part!, 'risk', wellSupported)).toBe(found)
    expect(done).toHaveLength(before)
  })

  test('of an element is kept: the word asked again is put together from its parts', () => {
    const done: [string, Cases][] = []
    const tests = testsOf(aRuleSet([of('a', binding)], { tests: [aTest({ fora: ['national'] })] }))
    const { ground } = wordSets(
      watched(done),
      () => cases(1),
      () => cases(-1),
    )
    const { bits } = ground(tests, wellSupported)
    done.length = 0
    expect(ground(tests, wellSupported).bits).toBe(bits)
    expect(done.map(([what]) => what)).toEqual(['widen'])
  })

  test('of the rules of a side, and of their origins, is kept for every word', () => {
    const done: [string, Cases][] = []
    const rules = [
      of('a', persuasive, on('one')),
      of('b', persuasive, on('three')),
      of('c', persuasive, { direction: 'against' }),
    ]
    const tests = testsOf(aRuleSet(rules, { tests: [aTest({ fora: ['national'] })] }))
    const sets = new Map(rules.map(({ id }, at) => [id, cases(0b1011 << at)]))
    const { ground } = wordSets(
      watched(done),
      ({ rule }) => sets.get(rule.id)!,
      () => cases(-1),
    )
    for (const word of words) ground(tests, word)
    const times = (wanted: string, id: string) =>
      done.filter(([what, by]) => what === wanted && by === sets.get(id)).length
    expect(rules.map(({ id }) => times('widen', id))).toEqual([1, 1, 1])
    expect(rules.map(({ id }) => times('narrow', id))).toEqual([1, 1, 0])
  })
})

test('an element of whose rules one is not there is no element with fewer reasons', () => {
  const [placed] = testsOf(aRuleSet([aRule()], { tests: [aTest({ fora: ['national'] })] }))
  const [route] = placed!.routes
  const [element] = route!.elements
  const without = { ...placed!, routes: [{ ...route!, elements: [{ ...element!, rules: [] }] }] }
  const { ground } = wordSets(
    watched(),
    () => cases(-1),
    () => cases(-1),
  )
  expect(() => ground([without], 1)).toThrow('risk has no rule 0')
})
