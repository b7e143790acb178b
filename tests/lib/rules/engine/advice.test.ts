import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { EvidenceRecord } from '#lib/domain/evidence-record'
import { isFactKey } from '#lib/domain/facts/catalogue'
import { grounds } from '#lib/domain/risk-area'
import { assess } from '#lib/rules/engine/assess'
import type { RuleSet } from '#lib/rules/engine/rule-set'
import { aCaseFile, aLibrary, aRecord, disputed, publishedBy, says, unknown } from '#tests/support/invented-case'
import { aRule, aRuleSet, aTest, countryMaterial, persuasive } from '#tests/support/invented-law'
import { anyFacts, anyRuleSet, randomRecords } from '#tests/support/random-law'

const library = aLibrary(randomRecords)
const run = (ruleSet: RuleSet, facts: Parameters<typeof aCaseFile>[0], stored = library) =>
  assess({ caseFile: aCaseFile(facts), ruleSet, library: stored })
const notice = { fact: 'request.redNotice', is: true } as const
const held = { fact: 'proceedings.heldNow', is: true } as const

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
