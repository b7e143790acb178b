import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FactScalar } from '#lib/domain/assertion'
import type { Change } from '#lib/domain/assessment'
import { declarationOf, type FactKey, isFactKey } from '#lib/domain/facts/catalogue'
import { type Ground, grounds } from '#lib/domain/risk-area'
import { type Support, supportWords } from '#lib/domain/support'
import { assess } from '#lib/rules/engine/assess'
import { viewCase } from '#lib/rules/engine/case-view'
import { placeTests } from '#lib/rules/engine/place-tests'
import { prepareRuleSet } from '#lib/rules/engine/prepare-rule-set'
import type { RuleSet } from '#lib/rules/engine/rule-set'
import { whatWouldChange } from '#lib/rules/engine/what-would-change'
import { established, groundWord } from '#lib/rules/engine/words'
import { aCaseFile, aLibrary, aState, says } from '#tests/support/invented-case'
import { aRule, aRuleSet, binding, persuasive } from '#tests/support/invented-law'
import { anyFacts, anyRuleSet, randomFactKeys, randomRecords, valuesOf } from '#tests/support/random-law'

const library = aLibrary(randomRecords)
const run = (ruleSet: RuleSet, facts: Parameters<typeof aCaseFile>[0], stored = library) =>
  assess({ caseFile: aCaseFile(facts), ruleSet, library: stored })
const words = ({ areas, furtherGrounds }: ReturnType<typeof run>) => ({ ...areas, ...furtherGrounds })
const notice = { fact: 'request.redNotice', is: true } as const
const held = { fact: 'proceedings.heldNow', is: true } as const

type Facts = NonNullable<Parameters<typeof aCaseFile>[0]>

const wordWith = (ruleSet: RuleSet, facts: Facts): Support =>
  groundWord(placeTests(viewCase(aCaseFile(facts), prepareRuleSet(ruleSet), library)).tests, established)

interface Tried {
  facts: string[]
  to: Support
  set: { fact: string; to: FactScalar }[]
}

/** Every set of so many facts put otherwise, with the word it gives; facts in order, one value for each cell. */
function trySets(ruleSet: RuleSet, facts: Facts, size: number): Tried[] {
  const cells = [...prepareRuleSet(ruleSet).cells].filter(([fact]) => !fact.startsWith('requestedState.'))
  const found: Tried[] = []
  const choose = (from: number, set: Tried['set']): void => {
    if (set.length === size) {
      const changed = { ...facts, ...Object.fromEntries(set.map((one) => [one.fact, says(one.to)])) }
      found.push({ facts: set.map(({ fact }) => fact), to: wordWith(ruleSet, changed), set })
      return
    }
    for (const [at, [fact, { values }]] of cells.entries())
      if (at >= from)
        for (const to of values) choose(at + 1, [...set, { fact, to: withUnread(fact, to, values, facts) }])
  }
  choose(0, [])
  return found
}

/** The established list of a fact; an open or disputed one stands empty. */
function standingList(fact: string, facts: Facts): readonly string[] {
  const entry = facts[fact as FactKey]
  const values = entry?.kind === 'asserted' ? [...new Set(entry.assertions.map(({ value }) => value))] : []
  const [list] = values.length === 1 ? values : []
  return Array.isArray(list) ? list : []
}

/** A list put otherwise keeps the items that no rule reads, in the order in which the fact declares them. */
function withUnread(fact: string, to: FactScalar, values: readonly FactScalar[], facts: Facts): FactScalar {
  const declaration = isFactKey(fact) ? declarationOf(fact) : undefined
  if (!Array.isArray(to) || declaration?.type !== 'choices') return to
  const read = new Set(values.flatMap((value) => (Array.isArray(value) ? value : [])))
  const kept = standingList(fact, facts).filter((item) => !read.has(item))
  return Object.keys(declaration.options).filter((item) => to.includes(item) || kept.includes(item))
}

/** Of two sets that differ only in a list, the one that leaves more of the list as it stands (an open one is empty). */
function isLarger(a: Tried, b: Tried, facts: Facts): boolean {
  const list = ({ set }: Tried) => set.find(({ fact }) => fact === 'person.groups')?.to
  const rest = ({ set, to }: Tried) => JSON.stringify([to, set.filter(({ fact }) => fact !== 'person.groups')])
  const [one, other] = [list(a), list(b)]
  if (a.set.length !== b.set.length || rest(a) !== rest(b) || !Array.isArray(one) || !Array.isArray(other)) return false
  const before = new Set(standingList('person.groups', facts))
  const [far, near] = [before.symmetricDifference(new Set(one)), before.symmetricDifference(new Set(other))]
  return near.size < far.size && near.isSubsetOf(far)
}

/** The definition, tried out: sizes rise until one is found; answers first, then with something established. */
function smallestByTrying(ruleSet: RuleSet, facts: Facts): string[] {
  const from = wordWith(ruleSet, facts)
  const isOpen = (fact: string) => {
    const entry = facts[fact as FactKey]
    return entry?.kind !== 'asserted' || new Set(entry.assertions.map(({ value }) => JSON.stringify(value))).size > 1
  }
  const bySize = new Map<number, Tried[]>()
  const tried = (size: number) => {
    const known = bySize.get(size) ?? trySets(ruleSet, facts, size)
    bySize.set(size, known)
    return known
  }
  return [1, -1].flatMap((sign) => {
    const moves = ({ to }: Tried) => Math.sign(supportWords.indexOf(to) - supportWords.indexOf(from)) === sign
    if (from === (sign === 1 ? 'well-supported' : 'not-raised')) return []
    let most = 3
    return ['answer', 'change'].flatMap((kind) => {
      for (let size = 1; size <= most; size += 1) {
        const smaller = Array.from({ length: size - 1 }, (_, at) => tried(at + 1).filter(moves)).flat()
        const isMinimal = ({ set }: Tried) =>
          !smaller.some((part) => part.set.every((one) => set.some((own) => isDeepStrictEqual(one, own))))
        const all = tried(size).filter(
          (one) => moves(one) && one.facts.every(isOpen) === (kind === 'answer') && isMinimal(one),
        )
        const found = all.filter((one) => !all.some((other) => isLarger(one, other, facts)))
        if (found.length === 0) continue
        most = size
        return found.map(({ to, set }) => JSON.stringify([kind, to, set]))
      }
      return []
    })
  })
}

function changesOf(ruleSet: RuleSet, facts: Facts, limit?: number) {
  const view = viewCase(aCaseFile(facts), prepareRuleSet(ruleSet), library)
  return whatWouldChange(view, placeTests(view), limit)
}

describe('what would change', () => {
  test('each listed change, put into the case file, really gives the word named', () => {
    fc.assert(
      fc.property(anyRuleSet, anyFacts, (ruleSet, facts) => {
        const before = run(ruleSet, facts)
        for (const { area, from, to, changes } of before.whatWouldChange) {
          expect(words(before)[area].support).toBe(from)
          expect(to).not.toBe(from)
          const changed = { ...facts }
          for (const { fact, to: value } of changes) if (isFactKey(fact)) changed[fact] = says(value)
          expect(words(run(ruleSet, changed))[area].support).toBe(to)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('every single fact that changes a word is listed with that word', () => {
    fc.assert(
      fc.property(anyRuleSet, anyFacts, (ruleSet, facts) => {
        const before = run(ruleSet, facts)
        for (const key of randomFactKeys)
          for (const value of valuesOf(key, undefined)) {
            const after = words(run(ruleSet, { ...facts, [key]: says(value) })).torture.support
            if (after === before.areas.torture.support) continue
            const listed = before.whatWouldChange.filter(({ to, changes }) => to === after && changes[0]?.fact === key)
            expect(listed, `${key} as ${value}`).not.toEqual([])
          }
      }),
      { numRuns: 25 },
    )
  })

  test('lists all smallest sets that an exhaustive search finds, and no other', () => {
    let larger = 0
    fc.assert(
      fc.property(anyRuleSet, anyFacts, (ruleSet, facts) => {
        const { changes: all, notExhausted } = changesOf(ruleSet, facts)
        // Trying sets of four facts would take too long here: larger ones are in the random rules only rarely.
        const changes = all.filter(({ changes: set }) => set.length < 4)
        const found = changes.map(({ kind, to, changes: set }) => JSON.stringify([kind, to, set]))
        expect(new Set(found)).toEqual(new Set(smallestByTrying(ruleSet, facts)))
        expect(found).toHaveLength(new Set(found).size)
        expect(notExhausted).toEqual([])
        larger += changes.filter(({ changes: set }) => set.length > 1).length
      }),
      { numRuns: 80 },
    )
    // The property would say little if single facts always sufficed.
    expect(larger).toBeGreaterThan(0)
  })

  test('cut short by the limit of work, still lists only what really changes the word, and says which ground it is', () => {
    let short = 0
    fc.assert(
      fc.property(anyRuleSet, anyFacts, fc.nat(60), (ruleSet, facts, limit) => {
        const { changes, notExhausted } = changesOf(ruleSet, facts, limit)
        for (const { to, changes: set } of changes)
          expect(
            wordWith(ruleSet, { ...facts, ...Object.fromEntries(set.map((one) => [one.fact, says(one.to)])) }),
          ).toBe(to)
        short += notExhausted.length
      }),
      { numRuns: 60 },
    )
    expect(short).toBeGreaterThan(0)
  })

  test('lists the answer to an open question and the change of an established fact, and what two facts need together', () => {
    const ruleSet = aRuleSet([aRule({ engagedWhen: { allOf: [notice, held] } })])
    const listed = (facts: Parameters<typeof aCaseFile>[0]) => run(ruleSet, facts).whatWouldChange
    expect(listed({ 'request.redNotice': says(true) })).toEqual([
      {
        area: 'torture',
        kind: 'answer',
        from: 'not-raised',
        to: 'well-supported',
        changes: [{ fact: 'proceedings.heldNow', to: true }],
      },
    ])
    expect(listed({ 'request.redNotice': says(true), 'proceedings.heldNow': says(true) })).toHaveLength(2)
    const both = [
      { fact: 'proceedings.heldNow', to: true },
      { fact: 'request.redNotice', to: true },
    ]
    expect(listed({})).toMatchObject([{ kind: 'answer', changes: both }])
    const mixed = listed({ 'request.redNotice': says(false) })
    expect(mixed).toMatchObject([{ kind: 'change', changes: both }])
  })

  test('lists what leads up and what leads down from a word between, each once, however little work may be done', () => {
    const ruleSet = aRuleSet([
      aRule({ engagedWhen: held, ...persuasive }),
      aRule({ id: 'torture/b', engagedWhen: notice, ...binding }),
    ])
    const stands = { area: 'torture', from: 'thin' }
    const up = { to: 'well-supported', changes: [{ fact: 'request.redNotice', to: true }] }
    const down = { to: 'not-raised', changes: [{ fact: 'proceedings.heldNow', to: false }] }
    const isHeld = { 'proceedings.heldNow': says(true) }
    const open = [
      { ...stands, kind: 'change', ...down },
      { ...stands, kind: 'answer', ...up },
    ]
    const denied = open.map((one) => ({ ...one, kind: 'change' }))
    for (const limit of [undefined, 0]) {
      expect(changesOf(ruleSet, isHeld, limit).changes).toEqual(open)
      expect(changesOf(ruleSet, { ...isHeld, 'request.redNotice': says(false) }, limit).changes).toEqual(denied)
    }
  })

  test('does not list what moves one test while another holds the ground where it is', () => {
    const ruleSet = aRuleSet([
      aRule({ fora: ['ecthr'] }),
      aRule({ id: 'torture/b', fora: ['national'], engagedWhen: notice }),
    ])
    expect(run(ruleSet, { 'request.redNotice': says(true) }).whatWouldChange).toEqual([])
  })

  test('does not offer to change what the profile of the state asserts, nor what the library gives', () => {
    const ruleSet = aRuleSet([
      aRule({ engagedWhen: { fact: 'requestedState.isPartyToEchr', is: true } }),
      aRule({ id: 'torture/b', engagedWhen: { fact: 'country.tortureReports.origins', atLeast: 1 } }),
    ])
    expect(run(ruleSet, {}).whatWouldChange).toEqual([])
  })

  test('offers the forum that an answer would open', () => {
    const silent = aState({ cat: { party: true, art22: null, art22Confidence: null, opcat: null } })
    const listed = run(aRuleSet([aRule({ fora: ['cat'] })]), {}, aLibrary([], [silent])).whatWouldChange
    expect(listed).toMatchObject([
      { to: 'well-supported', changes: [{ fact: 'requestedState.catArticle22', to: true }] },
    ])
  })

  test('lists changes by ground, the smaller sets first, then by facts, by the word they give and by value', () => {
    const onTwoGrounds = (ruleSet: RuleSet): RuleSet => {
      const twice = <T extends { id: string; ground: Ground }>(all: readonly T[]): T[] =>
        all.flatMap((one) => [{ ...one, id: one.id.replace('torture', 'liberty'), ground: 'liberty' }, one])
      return { ...ruleSet, rules: twice(ruleSet.rules), tests: twice(ruleSet.tests) }
    }
    const byText = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)
    const inOrder = (a: Change, b: Change): number => {
      const steps = [
        grounds.indexOf(a.area) - grounds.indexOf(b.area),
        a.changes.length - b.changes.length,
        byText(a.changes.map(({ fact }) => fact).join(' '), b.changes.map(({ fact }) => fact).join(' ')),
        supportWords.indexOf(a.to) - supportWords.indexOf(b.to),
        byText(JSON.stringify(a.changes), JSON.stringify(b.changes)),
      ]
      return steps.find((step) => step !== 0) ?? 0
    }
    const sizes = new Set<number>()
    fc.assert(
      fc.property(anyRuleSet, anyFacts, (ruleSet, facts) => {
        const { changes } = changesOf(onTwoGrounds(ruleSet), facts)
        expect(changes).toEqual([...changes].sort(inOrder))
        for (const { changes: set } of changes) sizes.add(set.length)
      }),
      { numRuns: 100 },
    )
    expect(sizes.size).toBeGreaterThan(1)
  })
})
