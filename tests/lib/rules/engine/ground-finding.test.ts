import { describe, expect, test } from 'vitest'
import type { CaseFile } from '#lib/domain/case-file'
import type { EvidenceRecord } from '#lib/domain/evidence-record'
import { assess } from '#lib/rules/engine/assess'
import { viewCase } from '#lib/rules/engine/case-view'
import type { Condition } from '#lib/rules/engine/condition'
import { elementsOf } from '#lib/rules/engine/ground-finding'
import type { LegalTest } from '#lib/rules/engine/legal-test'
import { placeTests } from '#lib/rules/engine/place-tests'
import { prepareRuleSet } from '#lib/rules/engine/prepare-rule-set'
import type { Rule } from '#lib/rules/engine/rule'
import { aCaseFile, aLibrary, aRecord, says } from '#tests/support/invented-case'
import { aRule, aRuleSet, aTest, countryMaterial, never } from '#tests/support/invented-law'

const notice: Condition = { fact: 'request.redNotice', is: true }
const rule = (id: string, different: Partial<Rule> = {}) => aRule({ id: `torture/${id}`, ...different })
const torture = (
  rules: readonly Rule[],
  tests: readonly LegalTest[] = [aTest()],
  facts: CaseFile['facts'] = {},
  records: readonly EvidenceRecord[] = [],
) =>
  assess({ caseFile: aCaseFile(facts), ruleSet: aRuleSet(rules, { tests }), library: aLibrary(records) }).areas.torture
const maybe = { 'requestedState.interAmericanCourt': says(true) }

test('the elements of some tests are those of their routes and those that answer them, each once', () => {
  const tests = [
    aTest({
      fora: ['national'],
      routes: [
        { id: 'one', name: 'One', elements: ['risk', 'person'] },
        { id: 'two', name: 'Two', elements: ['risk'] },
      ],
      answers: [{ element: 'promise', name: 'A promise' }],
    }),
  ]
  const view = viewCase(aCaseFile(), prepareRuleSet(aRuleSet([rule('a')], { tests })), aLibrary())
  expect(elementsOf(placeTests(view).tests).map(({ element }) => element.id)).toEqual(['risk', 'person', 'promise'])
})

describe('the finding of a ground', () => {
  test('tells each test in each open forum whole: routes, elements, answers and which routes they meet', () => {
    const tests = [
      aTest({
        fora: ['ecthr'],
        name: 'The test',
        question: 'A question?',
        standard: 'A standard',
        routes: [
          { id: 'one', name: 'Route one', elements: ['risk', 'person'] },
          { id: 'two', name: 'Route two', elements: ['risk'] },
        ],
        answers: [{ element: 'promise', name: 'A promise', routes: ['two'] }],
      }),
    ]
    const rules = [
      rule('a'),
      rule('b', { element: 'promise', direction: 'against' }),
      rule('c', { element: 'person', ...countryMaterial }),
    ]
    const found = torture(rules, tests)
    expect(found).toMatchObject({
      support: 'contested',
      forum: 'ecthr',
      range: { reached: ['contested'], exact: true },
    })
    expect(found.tests).toMatchObject([
      {
        id: 'torture/a-test',
        name: 'The test',
        question: 'A question?',
        forum: 'ecthr',
        standard: 'A standard',
        support: 'contested',
        range: { reached: ['contested'], exact: true },
        routes: [
          {
            id: 'one',
            name: 'Route one',
            support: 'thin',
            range: { reached: ['thin'], exact: true },
            elements: [
              { id: 'risk', support: 'well-supported' },
              { id: 'person', support: 'thin' },
            ],
          },
          {
            id: 'two',
            name: 'Route two',
            support: 'contested',
            range: { reached: ['contested'], exact: true },
            elements: [{ id: 'risk' }],
          },
        ],
        answers: [{ id: 'promise', name: 'A promise', routes: ['two'], meets: true, support: 'well-supported' }],
      },
    ])
  })

  test('leaves out tests of other grounds, tests that do not apply, and fora that are not known to be open', () => {
    const tests = [
      aTest({ fora: ['ecthr', 'iacthr'] }),
      aTest({ id: 'torture/b', fora: ['ecthr'], appliesWhen: never }),
      aTest({ id: 'torture/c', fora: ['ecthr'], appliesWhen: notice }),
      aTest({ id: 'liberty/d', ground: 'liberty', fora: ['ecthr'] }),
    ]
    const heard = torture([rule('a')], tests, maybe).tests.map(({ id, forum }) => `${id} ${forum}`)
    expect(heard).toEqual(['torture/a-test ecthr', 'torture/c ecthr'])
  })

  test('reaches with its range into fora that may yet open', () => {
    const found = torture([rule('a')], [aTest({ fora: ['iacthr'] })], maybe)
    expect(found).toMatchObject({ support: 'not-raised', forum: null, tests: [] })
    expect(found.range).toEqual({ reached: ['not-raised', 'well-supported'], exact: true })
  })
})

describe('the records of a ground', () => {
  const custodial = (id: string, different: Partial<EvidenceRecord> = {}) =>
    aRecord(id, { tags: ['custody'], ...different })
  const query = { supports: { tags: ['custody'] } }

  test('are those beside engaged reasons, each once, by what they do for the risk', () => {
    const rules = [
      rule('a', { material: query }),
      rule('b', { direction: 'against', material: query }),
      rule('c', { engagedWhen: never, material: { supports: { ids: ['idle'] } } }),
    ]
    const records = [
      custodial('d'),
      custodial('b'),
      custodial('c', { direction: 'against-risk' }),
      custodial('a', { direction: 'against-risk' }),
      aRecord('idle'),
    ]
    expect(torture(rules, [aTest()], {}, records).evidence).toEqual({ supports: ['b', 'd'], contrary: ['a', 'c'] })
  })

  test('come by name, whichever reason they stand beside', () => {
    const ids = (...ids: string[]) => ({ material: { supports: { ids } } })
    const rules = [
      rule('a', ids('z', 'y')),
      rule('b', ids('b', 'a')),
      rule('c', { direction: 'against', ...ids('x', 'c') }),
    ]
    const records = [
      ...['z', 'b', 'c'].map((id) => aRecord(id)),
      ...['y', 'a', 'x'].map((id) => aRecord(id, { direction: 'against-risk' })),
    ]
    expect(torture(rules, [aTest()], {}, records).evidence).toEqual({
      supports: ['b', 'c', 'z'],
      contrary: ['a', 'x', 'y'],
    })
  })

  test('that do both stand with the contrary ones only', () => {
    const context = custodial('a', { direction: 'context' })
    const rules = [rule('a', { material: query }), rule('b', { direction: 'against', material: query })]
    expect(torture(rules, [aTest()], {}, [context]).evidence).toEqual({ supports: [], contrary: ['a'] })
  })

  test('are weighed together when they count, contrary ones too', () => {
    const records = [
      custodial('a'),
      custodial('b', { direction: 'against-risk' }),
      custodial('c', { verification: { status: 'contradicted', checkedAgainst: [], note: '' } }),
    ]
    const rules = [rule('a', { material: query }), rule('b', { material: query })]
    expect(torture(rules, [aTest()], {}, records).material).toEqual({
      strength: 'medium',
      agreement: 'low',
      origins: 2,
    })
  })
})
