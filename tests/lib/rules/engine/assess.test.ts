import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Assessment, ElementFinding, GroundFinding } from '#lib/domain/assessment'
import { canonicalHash } from '#lib/domain/canonical-hash'
import type { EvidenceRecord } from '#lib/domain/evidence-record'
import { supportWords } from '#lib/domain/support'
import { assess } from '#lib/rules/engine/assess'
import type { RuleSet } from '#lib/rules/engine/rule-set'
import { aCaseFile, aLibrary, aRecord, disputed, publishedBy, says } from '#tests/support/invented-case'
import { aRule, aRuleSet, aTest, countryMaterial, ownCourt, persuasive } from '#tests/support/invented-law'
import { anyFacts, anyRuleSet, randomRecords } from '#tests/support/random-law'

const library = aLibrary(randomRecords)
const elementsOf = ({ tests }: GroundFinding): ElementFinding[] =>
  tests.flatMap(({ routes, answers }) => [...routes.flatMap(({ elements }) => elements), ...answers])
const all = (assessment: Assessment): GroundFinding[] => [
  ...Object.values(assessment.areas),
  ...Object.values(assessment.furtherGrounds),
]
const shuffled = <T>(items: readonly T[], seed: number): T[] =>
  items
    .map((item, at) => ({ item, key: ((at + 1) * (seed + 7)) % 101 }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item)

describe('the same inputs', () => {
  test('give the same bytes, and the hash is that of everything above it', () => {
    fc.assert(
      fc.property(anyRuleSet, anyFacts, (ruleSet, facts) => {
        const input = { caseFile: aCaseFile(facts), ruleSet, library }
        const [one, two] = [assess(input), assess(structuredClone(input))]
        expect(JSON.stringify(two)).toBe(JSON.stringify(one))
        const { hash, ...above } = one
        expect(hash).toBe(canonicalHash(above))
      }),
      { numRuns: 40 },
    )
  })

  test('in another order change nothing: rules, tests, elements, records, facts, assertions', () => {
    fc.assert(
      fc.property(anyRuleSet, anyFacts, fc.nat(1000), (ruleSet, facts, seed) => {
        const turned: RuleSet = {
          ...ruleSet,
          rules: shuffled(ruleSet.rules, seed),
          tests: shuffled(ruleSet.tests, seed),
          elements: shuffled(ruleSet.elements, seed),
          authorities: shuffled(ruleSet.authorities, seed),
        }
        const turnedFacts = Object.fromEntries(
          shuffled(Object.entries(facts), seed).map(([key, entry]) => [
            key,
            entry.kind === 'asserted' ? { ...entry, assertions: entry.assertions.toReversed() } : entry,
          ]),
        )
        const one = assess({ caseFile: aCaseFile(facts), ruleSet, library })
        const two = assess({
          caseFile: aCaseFile(turnedFacts),
          ruleSet: turned,
          library: aLibrary(shuffled(randomRecords, seed)),
        })
        expect(two.hash).toBe(one.hash)
      }),
      { numRuns: 60 },
    )
  })

  test('a changed statement, a changed fact and a changed library each change the hash', () => {
    const caseFile = aCaseFile({ 'request.redNotice': says(true) })
    const ruleSet = aRuleSet([aRule({ engagedWhen: { fact: 'request.redNotice', is: true } })])
    const { hash } = assess({ caseFile, ruleSet, library })
    const others = [
      { caseFile, ruleSet: aRuleSet([{ ...ruleSet.rules[0]!, statement: 'Another.' }]), library },
      { caseFile: aCaseFile({ 'request.redNotice': says(false) }), ruleSet, library },
      { caseFile, ruleSet, library: { ...library, hash: 'sha256:other' } },
    ]
    expect(new Set([hash, ...others.map((other) => assess(other).hash)]).size).toBe(4)
  })
})

describe('the trace', () => {
  test('holds every rule of every element in one of its four lists, and every engaged rule as a reason', () => {
    fc.assert(
      fc.property(anyRuleSet, anyFacts, (ruleSet, facts) => {
        const { areas } = assess({ caseFile: aCaseFile(facts), ruleSet, library })
        for (const found of elementsOf(areas.torture)) {
          const listed = [found.reasons, found.undetermined, found.notEngaged, found.notApplicable].flatMap((list) =>
            list.map(({ rule }: { rule: string }) => rule),
          )
          const bearing = ruleSet.rules.filter(({ element }) => element === found.id).map(({ id }) => id)
          expect(listed.sort()).toEqual(bearing.sort())
        }
      }),
      { numRuns: 60 },
    )
  })

  test('names who says so in the sentence, each speaker, and where', () => {
    const rule = aRule({ statement: 'A notice was issued.', engagedWhen: { fact: 'request.redNotice', is: true } })
    const entry = {
      kind: 'asserted' as const,
      assertions: [
        { value: true, says: 'request' as const, where: 'p. 2' },
        { value: true, says: 'client' as const },
      ],
    }
    const { areas } = assess({
      caseFile: aCaseFile({ 'request.redNotice': entry }),
      ruleSet: aRuleSet([rule]),
      library,
    })
    const [reason] = elementsOf(areas.torture)[0]!.reasons
    expect(reason!.sentence).toMatch(/^A notice was issued\. The client states and the request records that /)
    expect(reason!.because).toEqual([
      { fact: 'request.redNotice', value: true, says: 'client' },
      { fact: 'request.redNotice', value: true, says: 'request', where: 'p. 2' },
    ])
  })

  test('an undetermined rule names what it waits for; a disputed fact leaves a rule undetermined', () => {
    const rule = aRule({ engagedWhen: { fact: 'request.redNotice', is: true } })
    const found = (facts: Parameters<typeof aCaseFile>[0]) =>
      elementsOf(assess({ caseFile: aCaseFile(facts), ruleSet: aRuleSet([rule]), library }).areas.torture)[0]!
    for (const facts of [{}, { 'request.redNotice': disputed(true, false) }]) {
      expect(found(facts).undetermined).toMatchObject([{ rule: rule.id, missing: ['request.redNotice'] }])
      expect(found(facts).support).toBe('not-raised')
    }
    expect(found({ 'request.redNotice': says(false) }).notEngaged).toMatchObject([
      { rule: rule.id, because: [{ fact: 'request.redNotice', value: false, says: 'client' }] },
    ])
  })
})

describe('material and support', () => {
  /** Rules that read the library in the ways the rule-set check allows. */
  const readers = [
    aRule({
      id: 'torture/reports',
      ...persuasive,
      engagedWhen: { fact: 'country.tortureReports.origins', atLeast: 2 },
      material: { supports: { tags: ['custody'] }, contrary: { tags: ['custody'] } },
    }),
    aRule({
      id: 'torture/reform',
      direction: 'against',
      ...countryMaterial,
      engagedWhen: { fact: 'country.reformInPractice.origins', atLeast: 1 },
      material: { supports: { tags: ['custody'] } },
    }),
    aRule({
      id: 'torture/reform-answers',
      element: 'answer',
      direction: 'against',
      ...persuasive,
      material: { supports: { tags: ['custody'] } },
    }),
    aRule({
      id: 'torture/binding',
      element: 'person',
      engagedWhen: { fact: 'country.tortureReports.origins', atLeast: 1 },
    }),
  ]
  const custody = { tags: ['custody'] }
  const ruleSet = aRuleSet(readers, {
    tests: [
      aTest({
        routes: [
          { id: 'general', name: 'General', elements: ['risk'] },
          { id: 'personal', name: 'Personal', elements: ['person'] },
        ],
        answers: [{ element: 'answer', name: 'Reform' }],
      }),
    ],
    derivedFacts: [
      { fact: 'country.tortureReports.origins', query: custody, direction: 'supports-risk', measure: 'origins' },
      { fact: 'country.reformInPractice.origins', query: custody, direction: 'against-risk', measure: 'origins' },
    ],
  })
  const anyRecord = fc.record({
    publisher: fc.constantFrom('Elm', 'Oak', 'Ash (from Elm)', 'Oak (from Ash)', 'Yew'),
    at: fc.nat(4),
    direction: fc.constantFrom<EvidenceRecord['direction']>(
      'supports-risk',
      'supports-risk',
      'against-risk',
      'context',
    ),
    status: fc.constantFrom<EvidenceRecord['verification']['status']>(
      'confirmed',
      'confirmed',
      'contradicted',
      'not-found',
    ),
  })
  const record = (
    { publisher, at, direction, status }: typeof anyRecord extends fc.Arbitrary<infer T> ? T : never,
    id: string,
  ) =>
    aRecord(id, {
      ...custody,
      direction,
      source: { ...publishedBy(publisher, id).source!, url: `https://example.org/${at}` },
      verification: { status, checkedAgainst: [], note: '' },
    })
  const supports = (records: readonly EvidenceRecord[]) =>
    all(assess({ caseFile: aCaseFile(), ruleSet, library: aLibrary(records) })).map(({ support }) => support)

  test('a copy of a source changes no word', () => {
    fc.assert(
      fc.property(fc.array(anyRecord, { minLength: 1, maxLength: 7 }), fc.nat(), (sources, pick) => {
        const records = sources.map((source, at) => record(source, `r${at}`))
        const copy = { ...records[pick % records.length]!, id: 'copy' }
        expect(supports([...records, copy])).toEqual(supports(records))
      }),
      { numRuns: 150 },
    )
  })

  test('a contrary record never raises a word', () => {
    fc.assert(
      fc.property(fc.array(anyRecord, { maxLength: 7 }), anyRecord, (sources, added) => {
        const records = sources.map((source, at) => record(source, `r${at}`))
        const contrary = record({ ...added, direction: 'against-risk', status: 'confirmed' }, 'contrary')
        const before = supports(records)
        for (const [at, word] of supports([...records, contrary]).entries())
          expect(supportWords.indexOf(word)).toBeLessThanOrEqual(supportWords.indexOf(before[at]!))
      }),
      { numRuns: 300 },
    )
  })

  test('a record that is contradicted or superseded supports nothing, and is shown as not counting', () => {
    const persuades = aRuleSet([aRule({ ...persuasive, material: { supports: { tags: ['custody'] } } })])
    const run = (second: Partial<EvidenceRecord>) =>
      assess({
        caseFile: aCaseFile(),
        ruleSet: persuades,
        library: aLibrary([aRecord('a', custody), aRecord('b', { ...custody, ...second }), aRecord('c')]),
      }).areas.torture
    expect(run({}).support).toBe('well-supported')
    const contradicted = run({ verification: { status: 'contradicted', checkedAgainst: [], note: '' } })
    expect(contradicted.support).toBe('thin')
    expect(contradicted.material.origins).toBe(1)
    expect(elementsOf(contradicted)[0]!.reasons[0]!.evidence).toContainEqual(
      expect.objectContaining({ id: 'b', counts: false }),
    )
    expect(run({ supersededBy: 'a' }).support).toBe('thin')
  })

  test('what supports and what stands against are told apart by what they do for the risk', () => {
    const contrary = aRecord('b', { ...custody, direction: 'against-risk' })
    const { evidence } = assess({
      caseFile: aCaseFile(),
      ruleSet: aRuleSet([aRule({ material: { supports: { tags: ['custody'] } } })]),
      library: aLibrary([aRecord('a', custody), contrary]),
    }).areas.torture
    expect(evidence).toEqual({ supports: ['a'], contrary: ['b'] })
    const answered = assess({
      caseFile: aCaseFile(),
      ruleSet: aRuleSet([aRule({ direction: 'against', material: { supports: { tags: ['custody'] } } })]),
      library: aLibrary([aRecord('a', custody), contrary]),
    }).areas.torture
    expect(answered.evidence).toEqual({ supports: ['a'], contrary: ['b'] })
  })
})

test('a ground in which nothing is raised is a whole finding', () => {
  const assessment = assess({ caseFile: aCaseFile(), ruleSet: aRuleSet([], { authorities: [ownCourt] }), library })
  for (const found of all(assessment))
    expect(found).toMatchObject({
      support: 'not-raised',
      forum: null,
      range: { reached: ['not-raised'], exact: true },
      material: { strength: 'none', agreement: 'none', origins: 0 },
      evidence: { supports: [], contrary: [] },
    })
})
