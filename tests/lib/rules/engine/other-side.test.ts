import { describe, expect, test } from 'vitest'
import type { EvidenceRecord } from '#lib/domain/evidence-record'
import { assess } from '#lib/rules/engine/assess'
import type { Rule } from '#lib/rules/engine/rule'
import type { RuleSet } from '#lib/rules/engine/rule-set'
import { aCaseFile, aLibrary, aRecord, says } from '#tests/support/invented-case'
import { aRule, aRuleSet, aTest, countryMaterial, never, persuasive } from '#tests/support/invented-law'

const custody = { supports: { tags: ['custody'] } }
const custodial = (id: string, different: Partial<EvidenceRecord> = {}) =>
  aRecord(id, { tags: ['custody'], ...different })
const contrary = (id: string) => custodial(id, { direction: 'against-risk' })
const points = (rules: readonly Partial<Rule>[], records: readonly EvidenceRecord[] = [], set: Partial<RuleSet> = {}) =>
  assess({
    caseFile: aCaseFile({ 'person.minorAtTime': says(true) }),
    ruleSet: aRuleSet(
      rules.map((rule, at) => aRule({ id: `torture/${at}`, ...rule })),
      set,
    ),
    library: aLibrary(records),
  }).otherSide
/** A reason that rests on the person, so that no missing link is told beside it. */
const personal: Partial<Rule> = { engagedWhen: { fact: 'person.minorAtTime', is: true }, material: custody }
const against: Partial<Rule> = { direction: 'against', statement: 'It has stopped.', material: custody }

describe('a reason against the risk', () => {
  test('is argued with its sentence and the records that count for it', () => {
    expect(points([against], [contrary('b'), contrary('a'), custodial('c')])).toEqual([
      {
        area: 'torture',
        point: 'It has stopped.',
        rests: 'torture/0',
        evidence: ['a', 'b'],
        question: 'Do you accept this, and if not, what on the file meets it?',
      },
    ])
  })

  test('comes after weightier ones, and among equals by its name', () => {
    const rules = [
      { ...against, ...countryMaterial, id: 'torture/d' },
      { ...against, ...persuasive, id: 'torture/c' },
      { ...against, id: 'torture/b' },
      { ...against, ...persuasive, id: 'torture/a' },
    ]
    expect(points(rules).map(({ rests }) => rests)).toEqual(['torture/b', 'torture/a', 'torture/c', 'torture/d'])
  })

  test('is argued only when engaged, and only where a test in an open forum asks', () => {
    expect(points([{ ...against, engagedWhen: never }])).toEqual([])
    expect(points([against], [], { tests: [aTest({ fora: ['cat'] })] })).toEqual([])
  })
})

describe('a record against our reasons', () => {
  test('is argued once, with every reason it stands against, by its name', () => {
    const found = points([personal, personal], [contrary('b'), contrary('a'), custodial('c'), custodial('d')])
    expect(found).toEqual(
      ['a', 'b'].map((id) => ({
        area: 'torture',
        point: `What ${id} says.`,
        rests: 'torture/0, torture/1',
        evidence: [id],
        question: `Have you taken account of “Record ${id}” (Publisher of ${id}, 1 March 2026)?`,
      })),
    )
  })

  test('is left alone when it does not count, or only stands against a reason of theirs', () => {
    const contradicted = {
      ...contrary('a'),
      verification: { status: 'contradicted' as const, checkedAgainst: [], note: '' },
    }
    expect(points([personal], [contradicted, custodial('c'), custodial('d')])).toEqual([])
    expect(points([against], [custodial('c')]).map(({ rests }) => rests)).toEqual(['torture/0'])
  })
})

test('records come by name, whichever reason they stand against; nothing is argued where a forum may only be open', () => {
  const one = { ...personal, material: { supports: { ids: ['b', 'x', 'y'] } } }
  const other = { ...personal, material: { supports: { ids: ['a', 'x', 'y'] } } }
  const records = [contrary('a'), contrary('b'), custodial('x'), custodial('y')]
  expect(points([one, other], records).map(({ evidence, rests }) => [evidence, rests])).toEqual([
    [['a'], 'torture/1'],
    [['b'], 'torture/0'],
  ])
  const { otherSide } = assess({
    caseFile: aCaseFile({ 'requestedState.interAmericanCourt': says(true) }),
    ruleSet: aRuleSet([aRule(against)], { tests: [aTest({ fora: ['iacthr'] })] }),
    library: aLibrary(),
  })
  expect(otherSide).toEqual([])
})

test('their reasons come first, then the records, then our weak points, ground by ground', () => {
  const tests = [aTest(), aTest({ id: 'liberty/test', ground: 'liberty' })]
  const found = points([personal, against], [contrary('b'), custodial('old', { asOf: '2010-01-01' })], { tests })
  const inOne = ['torture/1', 'torture/0', 'stale material', 'single origin']
  expect(found.map(({ area, rests }) => `${area} ${rests}`)).toEqual([
    ...inOne.map((rests) => `torture ${rests}`),
    ...inOne.map((rests) => `liberty ${rests}`),
  ])
})
