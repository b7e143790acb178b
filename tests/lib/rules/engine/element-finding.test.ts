import { describe, expect, test } from 'vitest'
import type { CaseFile } from '#lib/domain/case-file'
import { assess } from '#lib/rules/engine/assess'
import type { Condition } from '#lib/rules/engine/condition'
import type { Rule } from '#lib/rules/engine/rule'
import { clauseFor } from '#lib/rules/engine/sentence'
import { aCaseFile, aLibrary, aRecord, says } from '#tests/support/invented-case'
import { aRule, aRuleSet, aTest, countryMaterial, never, persuasive } from '#tests/support/invented-law'

const notice: Condition = { fact: 'request.redNotice', is: true }
const held: Condition = { fact: 'proceedings.heldNow', is: true }

function elementOf(
  rules: readonly Partial<Rule>[],
  facts: CaseFile['facts'] = {},
  records = [aRecord('a', { tags: ['custody'] })],
) {
  const ruleSet = aRuleSet(
    rules.map((rule, at) => aRule({ id: `torture/${at}`, statement: `Statement ${at}.`, ...rule })),
    { tests: [aTest({ fora: ['ecthr'] })] },
  )
  return assess({ caseFile: aCaseFile(facts), ruleSet, library: aLibrary(records) }).areas.torture.tests[0]!.routes[0]!
    .elements[0]!
}

describe('each rule stands under what it comes to', () => {
  test('an engaged one is a reason, with weight, authority, sentence and the records beside it', () => {
    const found = elementOf([{ engagedWhen: notice, material: { supports: { tags: ['custody'] } } }], {
      'request.redNotice': says(true),
    })
    expect(found).toEqual({
      id: 'risk',
      question: 'Is risk made out?',
      support: 'well-supported',
      range: { exact: true, reached: ['well-supported'] },
      reasons: [
        {
          rule: 'torture/0',
          direction: 'for',
          weight: 'binding',
          sentence: `Statement 0. The client states that ${clauseFor('request.redNotice', true)}.`,
          because: [{ fact: 'request.redNotice', value: true, says: 'client' }],
          authorities: [{ id: 'own-court', pinpoint: '1', certainty: 'read' }],
          evidence: [{ id: 'a', direction: 'supports-risk', use: 'supports', counts: true }],
        },
      ],
      undetermined: [],
      notEngaged: [],
      notApplicable: [],
    })
  })

  test('an open one names what it waits for; one that is not met, what decides it', () => {
    const found = elementOf([{ direction: 'against', engagedWhen: held }, { engagedWhen: notice }], {
      'request.redNotice': says(false),
    })
    expect(found).toMatchObject({
      reasons: [],
      undetermined: [
        { rule: 'torture/0', direction: 'against', statement: 'Statement 0.', missing: ['proceedings.heldNow'] },
      ],
      notEngaged: [
        {
          rule: 'torture/1',
          direction: 'for',
          statement: 'Statement 1.',
          because: [{ fact: 'request.redNotice', value: false, says: 'client' }],
        },
      ],
      notApplicable: [],
    })
  })

  test('one that does not apply says which facts keep it out, each once, or that the law does', () => {
    const facts = { 'request.redNotice': says(false), 'proceedings.heldNow': says(false) }
    const found = elementOf(
      [
        { fora: ['national'] },
        { appliesWhen: { allOf: [notice, held] } },
        { appliesWhen: never },
        { inForce: { from: '2030-01-01' } },
        { appliesWhen: { anyOf: [notice, { allOf: [notice, held] }] } },
      ],
      facts,
    )
    const [noNotice, notHeld] = [clauseFor('request.redNotice', false), clauseFor('proceedings.heldNow', false)]
    const keptOut = 'the facts under which it applies are not given'
    expect(found.notApplicable).toEqual([
      { rule: 'torture/0', statement: 'Statement 0.', why: 'it speaks only before: Courts of the requested state' },
      { rule: 'torture/1', statement: 'Statement 1.', why: `${keptOut}: ${noNotice} and ${notHeld}` },
      { rule: 'torture/2', statement: 'Statement 2.', why: keptOut },
      { rule: 'torture/3', statement: 'Statement 3.', why: 'it is in force only from 2030-01-01' },
      { rule: 'torture/4', statement: 'Statement 4.', why: `${keptOut}: ${noNotice} and ${notHeld}` },
    ])
  })

  test('a fact that is open and keeps a rule out all the same is not put into words', () => {
    const [found] = elementOf([{ appliesWhen: { allOf: [notice, { not: notice }] } }]).notApplicable
    expect(found?.why).toBe('the facts under which it applies are not given')
  })
})

test('reasons for come before reasons against, the weightiest first, then by name', () => {
  const rules: Partial<Rule>[] = [
    { direction: 'against' },
    { ...countryMaterial },
    { ...persuasive },
    {},
    { direction: 'against', ...persuasive },
    {},
  ]
  expect(elementOf(rules).reasons.map(({ rule }) => rule)).toEqual([
    'torture/3',
    'torture/5',
    'torture/2',
    'torture/1',
    'torture/0',
    'torture/4',
  ])
})

test('what a rule comes to on the facts is told once, and is the same in every forum', () => {
  const rules = [aRule({ engagedWhen: notice }), aRule({ id: 'torture/b', engagedWhen: held })]
  const { tests } = assess({
    caseFile: aCaseFile({ 'request.redNotice': says(true) }),
    ruleSet: aRuleSet(rules),
    library: aLibrary(),
  }).areas.torture
  const [one, other] = tests.map(({ routes }) => routes[0]!.elements[0]!)
  expect(one!.undetermined[0]).toBe(other!.undetermined[0])
  expect(one!.reasons[0]!.because).toBe(other!.reasons[0]!.because)
})

test('what a rule says and rests on is put together once, and is one object in every forum', () => {
  const ruleSet = aRuleSet([aRule({ engagedWhen: notice, material: { supports: { tags: ['custody'] } } })], {
    tests: [aTest({ fora: ['ecthr', 'national'] })],
  })
  const caseFile = aCaseFile({ 'request.redNotice': says(true) })
  const library = aLibrary([aRecord('a', { tags: ['custody'] })])
  const { tests } = assess({ caseFile, ruleSet, library }).areas.torture
  const [here, there] = tests.map(({ routes }) => routes[0]!.elements[0]!.reasons[0]!)
  expect(tests.map(({ forum }) => forum)).toEqual(['ecthr', 'national'])
  expect(here!.evidence).toHaveLength(1)
  expect(there!.evidence).toBe(here!.evidence)
  expect(there!.because).toBe(here!.because)
})
