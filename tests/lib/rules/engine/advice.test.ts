import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FactScalar } from '#lib/domain/assertion'
import type { EvidenceRecord } from '#lib/domain/evidence-record'
import { type FactKey, isFactKey } from '#lib/domain/facts/catalogue'
import { grounds } from '#lib/domain/risk-area'
import { type Support, supportWords } from '#lib/domain/support'
import { assess } from '#lib/rules/engine/assess'
import { viewCase } from '#lib/rules/engine/case-view'
import { placeTests } from '#lib/rules/engine/place-tests'
import { prepareRuleSet } from '#lib/rules/engine/prepare-rule-set'
import type { RuleSet } from '#lib/rules/engine/rule-set'
import { whatWouldChange } from '#lib/rules/engine/what-would-change'
import { established, groundWord } from '#lib/rules/engine/words'
import {
  aCaseFile,
  aLibrary,
  aRecord,
  aState,
  disputed,
  publishedBy,
  says,
  unknown,
} from '#tests/support/invented-case'
import { aRule, aRuleSet, aTest, countryMaterial, persuasive } from '#tests/support/invented-law'
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
      if (at >= from) for (const to of values) choose(at + 1, [...set, { fact, to }])
  }
  choose(0, [])
  return found
}

/** Of two sets that differ only in a list, the one that leaves more of the list as it stands (an open one is empty). */
function isLarger(a: Tried, b: Tried, facts: Facts): boolean {
  const list = ({ set }: Tried) => set.find(({ fact }) => fact === 'person.groups')?.to
  const rest = ({ set, to }: Tried) => JSON.stringify([to, set.filter(({ fact }) => fact !== 'person.groups')])
  const [one, other] = [list(a), list(b)]
  if (a.set.length !== b.set.length || rest(a) !== rest(b) || !Array.isArray(one) || !Array.isArray(other)) return false
  const entry = facts['person.groups']
  const values = entry?.kind === 'asserted' ? [...new Set(entry.assertions.map(({ value }) => value))] : []
  const before = new Set(values.length === 1 && Array.isArray(values[0]) ? values[0] : [])
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
      { numRuns: 40 },
    )
    // The property would say little if single facts always sufficed.
    expect(larger).toBeGreaterThan(10)
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
    expect(short).toBeGreaterThan(5)
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
})

describe('next enquiries', () => {
  test('stop when nothing can move', () => {
    const settled = aRuleSet([aRule(), aRule({ id: 'torture/b', engagedWhen: notice })])
    expect(run(settled, {}).nextEnquiries).toEqual([])
  })

  test('name what can still move, and leave out the answered and the disputed', () => {
    const ruleSet = aRuleSet([
      aRule({ engagedWhen: { allOf: [notice, held, { fact: 'person.minorAtTime', is: true }] } }),
    ])
    const asked = run(ruleSet, { 'request.redNotice': says(true), 'proceedings.heldNow': disputed(true, false) })
    expect(asked.nextEnquiries.map(({ fact }) => fact)).toEqual(['person.minorAtTime'])
    expect(asked.nextEnquiries[0]).toMatchObject({ couldMove: ['torture'], unknown: 'not-asked' })
  })

  test('an enquiry that can move nothing on its path is not made', () => {
    // The second element has no rule at all, so the route cannot rise whatever the answer.
    const tests = [aTest({ routes: [{ id: 'only', name: 'Only', elements: ['risk', 'silent'] }] })]
    expect(run(aRuleSet([aRule({ engagedWhen: notice })], { tests }), {}).nextEnquiries).toEqual([])
  })

  test('nor is one into an element whose word is certain, while another element is open', () => {
    const tests = [aTest({ routes: [{ id: 'only', name: 'Only', elements: ['risk', 'person'] }] })]
    const ruleSet = aRuleSet(
      [
        aRule(),
        aRule({ id: 'torture/b', ...countryMaterial, engagedWhen: held }),
        aRule({ id: 'torture/c', element: 'person', engagedWhen: notice }),
      ],
      { tests },
    )
    expect(run(ruleSet, {}).nextEnquiries.map(({ fact }) => fact)).toEqual(['request.redNotice'])
  })

  test('nor one on a route that cannot move, while another route can', () => {
    const tests = [
      aTest({
        routes: [
          { id: 'stuck', name: 'Stuck', elements: ['risk', 'silent'] },
          { id: 'open', name: 'Open', elements: ['person'] },
        ],
      }),
    ]
    const rules = [aRule({ engagedWhen: held }), aRule({ id: 'torture/b', element: 'person', engagedWhen: notice })]
    expect(run(aRuleSet(rules, { tests }), {}).nextEnquiries.map(({ fact }) => fact)).toEqual(['request.redNotice'])
  })

  test('a question that alone moves a word leads; an unsafe one never does', () => {
    const ruleSet = aRuleSet([
      aRule({ engagedWhen: notice }),
      aRule({ id: 'torture/b', engagedWhen: { allOf: [held, { fact: 'person.minorAtTime', is: true }] } }),
    ])
    expect(run(ruleSet, {}).nextEnquiries[0]?.fact).toBe('request.redNotice')
    const unsafe = run(ruleSet, { 'request.redNotice': unknown('unsafe-to-ask') }).nextEnquiries
    expect(unsafe.map(({ fact }) => fact).indexOf('request.redNotice')).toBe(unsafe.length - 1)
    expect(unsafe).toHaveLength(3)
  })

  test('no established fact is ever asked for', () => {
    fc.assert(
      fc.property(anyRuleSet, anyFacts, (ruleSet, facts) => {
        for (const { fact } of run(ruleSet, facts).nextEnquiries)
          expect(isFactKey(fact) && (facts[fact]?.kind ?? 'unknown')).toBe('unknown')
      }),
      { numRuns: 60 },
    )
  })
})

describe('the other side', () => {
  const custody = { supports: { tags: ['custody'] } }
  const points = (ruleSet: RuleSet, ...records: ReturnType<typeof aRecord>[]) =>
    run(ruleSet, { 'request.redNotice': says(true) }, aLibrary(records)).otherSide
  const reliesOn = aRuleSet([aRule({ material: custody })])

  test('argues the engaged reasons against the risk, the weightiest first', () => {
    const ruleSet = aRuleSet([
      aRule({ id: 'torture/a', direction: 'against', ...countryMaterial }),
      aRule({ id: 'torture/b', direction: 'against', ...persuasive }),
      aRule({ id: 'torture/c', direction: 'against', engagedWhen: { not: notice } }),
    ])
    expect(points(ruleSet).map(({ rests }) => rests)).toEqual(['torture/b', 'torture/a'])
  })

  test('argues each counted record that stands against our reasons', () => {
    const against: Partial<EvidenceRecord> = { tags: ['custody'], direction: 'against-risk' }
    const contradicted: Partial<EvidenceRecord> = {
      verification: { status: 'contradicted', checkedAgainst: [], note: '' },
    }
    const found = points(reliesOn, aRecord('b', against), aRecord('c', { ...against, ...contradicted }))
    expect(found.filter(({ evidence }) => evidence.includes('b'))).toMatchObject([{ rests: 'torture/a-rule' }])
    expect(found.some(({ evidence }) => evidence.includes('c'))).toBe(false)
  })

  const weaknesses = (...records: ReturnType<typeof aRecord>[]) =>
    points(reliesOn, ...records).map(({ rests }) => rests)
  const two = [aRecord('a', { tags: ['custody'] }), aRecord('b', { tags: ['custody'] })]

  test.each<[string, ReturnType<typeof aRecord>[], string]>([
    ['stale', [aRecord('old', { tags: ['custody'], asOf: '2015-01-01' }), ...two], 'stale material'],
    ['one origin', [two[0]!], 'single origin'],
    [
      'contradicted',
      [
        aRecord('wrong', { tags: ['custody'], verification: { status: 'contradicted', checkedAgainst: [], note: '' } }),
        ...two,
      ],
      'contradicted claim',
    ],
    [
      'from an organisation that takes sides',
      [
        aRecord('c', { tags: ['custody'], ...publishedBy('Elm Campaign', 'c') }),
        aRecord('profile', {
          tags: ['conflict-of-interest'],
          direction: 'context',
          ...publishedBy('Elm Campaign', 'profile'),
        }),
        ...two,
      ],
      'advocacy source',
    ],
  ])('attacks material that is %s, and only then', (_, records, rests) => {
    expect(weaknesses(...records)).toContain(rests)
    expect(weaknesses(...two)).not.toContain(rests)
  })

  test('asks for the link to this person, until a reason rests on one', () => {
    expect(points(reliesOn).map(({ rests }) => rests)).toContain('personal link missing')
    const personal = aRuleSet([aRule({ engagedWhen: { fact: 'person.minorAtTime', is: true } })])
    const { otherSide } = run(personal, { 'person.minorAtTime': says(true) })
    expect(otherSide.map(({ rests }) => rests)).not.toContain('personal link missing')
  })

  test('says nothing where nothing is argued', () => {
    expect(run(aRuleSet([]), {}).otherSide).toEqual([])
  })
})

describe('gaps are of three kinds', () => {
  const kinds = (ruleSet: RuleSet) =>
    run(ruleSet, {})
      .gaps.filter(({ area }) => area === 'torture')
      .map(({ kind, what }) => ({ kind, what }))

  test('a fact nobody answered', () => {
    expect(kinds(aRuleSet([aRule({ engagedWhen: notice, material: {} })]))).toEqual([
      { kind: 'fact', what: expect.stringContaining('Not asked yet') },
    ])
  })

  test('a question on which no rule speaks, forum by forum', () => {
    expect(kinds(aRuleSet([]))).toEqual([
      { kind: 'rule', what: expect.stringContaining('Courts of the requested state') },
      { kind: 'rule', what: expect.stringContaining('European Court') },
    ])
  })

  test('a reason that no stored record carries', () => {
    expect(kinds(aRuleSet([aRule({ material: { supports: { tags: ['nothing'] } } })]))).toEqual([
      { kind: 'evidence', what: expect.stringMatching(/: Something holds\.$/) },
    ])
  })

  test('a rule that the facts meet and no test asks for is shown', () => {
    const ruleSet = aRuleSet([aRule({ element: 'elsewhere' })])
    expect(
      kinds({ ...ruleSet, elements: [...ruleSet.elements, { id: 'elsewhere', question: 'Elsewhere?' }] }),
    ).toContainEqual({
      kind: 'rule',
      what: expect.stringMatching(/: Something holds\.$/),
    })
  })

  test('every ground without a test says that nothing is in force', () => {
    const { gaps } = run(aRuleSet([aRule()]), {})
    for (const area of grounds.filter((ground) => ground !== 'torture'))
      expect(gaps).toContainEqual({ kind: 'rule', area, what: expect.stringContaining('Nothing in force') })
  })
})
