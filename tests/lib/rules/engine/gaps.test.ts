import { describe, expect, test } from 'vitest'
import type { CaseFile } from '#lib/domain/case-file'
import { grounds } from '#lib/domain/risk-area'
import { assess } from '#lib/rules/engine/assess'
import type { Condition } from '#lib/rules/engine/condition'
import type { RuleSet } from '#lib/rules/engine/rule-set'
import { aCaseFile, aLibrary, aRecord, aState, disputed, says, unknown } from '#tests/support/invented-case'
import { aRule, aRuleSet, aTest, never } from '#tests/support/invented-law'

const notice: Condition = { fact: 'request.redNotice', is: true }
const asked = 'Has INTERPOL published a red notice or circulated a diffusion for the person?'

function gaps(
  ruleSet: RuleSet,
  facts: CaseFile['facts'] = {},
  different: Partial<CaseFile> = {},
  library = aLibrary(),
) {
  const found = assess({ caseFile: aCaseFile(facts, different), ruleSet, library }).gaps
  return found.filter(({ what }) => !what.startsWith('Nothing in force'))
}

describe('a fact that is missing', () => {
  const open = aRuleSet([aRule({ engagedWhen: notice, material: {} })])

  test.each([
    [{}, 'Not asked yet.'],
    [{ 'request.redNotice': unknown('refused') }, 'Refused to answer.'],
    [{ 'request.redNotice': disputed(true, false) }, 'The file gives different answers.'],
  ])('is put as the question, with why it is open', (facts, why) => {
    const [gap] = gaps(open, facts)
    expect(gap).toEqual({ kind: 'fact', area: 'torture', what: `${asked} (${why})` })
  })

  test('is named once however many rules and tests wait for it, and facts come by name', () => {
    const rules = [
      aRule({ engagedWhen: { allOf: [notice, { fact: 'proceedings.heldNow', is: true }] } }),
      aRule({ id: 'torture/b', engagedWhen: notice }),
    ]
    const appliesWhen: Condition = { fact: 'proceedings.monthsHeld', atLeast: 6 }
    const found = gaps(aRuleSet(rules, { tests: [aTest({ appliesWhen }), aTest({ id: 'torture/b-test' })] }))
    expect(found.map(({ what }) => what)).toEqual([
      expect.stringContaining('held'),
      expect.stringContaining('months'),
      `${asked} (Not asked yet.)`,
    ])
  })

  test('is none when the rule that reads it is settled without it', () => {
    expect(gaps(aRuleSet([aRule({ engagedWhen: { allOf: [notice, never] } })]))).toEqual([])
  })
})

test('a forum that may be open is a gap, said once, under the first of the areas', () => {
  const silent = aState({ cat: { party: true, art22: null, art22Confidence: null, opcat: null } })
  const conflict = { 'requestedState.interAmericanCourt': says(true) }
  expect(gaps(aRuleSet([aRule({ engagedWhen: never })]), conflict, {}, aLibrary([], [silent]))).toEqual([
    {
      kind: 'fact',
      area: 'torture',
      what: 'Whether the UN Committee against Torture is open is not established: Has the requested state accepted individual complaints to the Committee against Torture (article 22)? (Not asked yet.)',
    },
    {
      kind: 'fact',
      area: 'torture',
      what: 'Whether the Inter-American Court of Human Rights is open is not established: Is the requested state under the jurisdiction of the Inter-American Court of Human Rights? (The file gives different answers.)',
    },
  ])
})

describe('a rule that is missing', () => {
  test('is told for each question and forum once, in the order of the alphabet', () => {
    const routes = [
      { id: 'one', name: 'One', elements: ['quiet', 'risk'] },
      { id: 'two', name: 'Two', elements: ['quiet', 'calm'] },
    ]
    const tests = [aTest({ routes }), aTest({ id: 'torture/b', routes, fora: ['ecthr'] })]
    const found = gaps(aRuleSet([aRule({ engagedWhen: never })], { tests }))
    const silent = (forum: string, element: string) => ({
      kind: 'rule',
      area: 'torture',
      what: `No rule in force speaks before the ${forum} to the question: Is ${element} made out?`,
    })
    expect(found).toEqual(
      ['Courts of the requested state', 'European Court of Human Rights'].flatMap((forum) => [
        silent(forum, 'calm'),
        silent(forum, 'quiet'),
      ]),
    )
  })

  test('is not told of a question before a forum that is shut or may be open', () => {
    const tests = [aTest({ fora: ['cat', 'iacthr'], routes: [{ id: 'one', name: 'One', elements: ['quiet'] }] })]
    expect(gaps(aRuleSet([], { tests }))).toEqual([])
  })

  test('where none is in force, the day is named', () => {
    const { gaps } = assess({ caseFile: aCaseFile(), ruleSet: aRuleSet([], { tests: [] }), library: aLibrary() })
    expect(gaps).toEqual(
      grounds.map((area) => ({
        kind: 'rule',
        area,
        what: 'Nothing in force: no legal test of the rule set applies to this in an open forum on 1 June 2026.',
      })),
    )
  })

  test('where the rule set is for another state, both are named, and nothing else of it is said', () => {
    const elsewhere = aRule({ element: 'elsewhere' })
    expect(gaps(aRuleSet([aRule(), elsewhere]), {}, { requestingState: 'XZ' })).toEqual(
      grounds.map((area) => ({
        kind: 'rule',
        area,
        what: 'The rule set is written for requests of XR; no rule speaks of XZ.',
      })),
    )
  })

  test('that the facts meet but no test in an open forum asks for is shown', () => {
    const rules = [
      aRule({ id: 'torture/a', element: 'elsewhere', statement: 'Nobody asks.' }),
      aRule({ id: 'torture/b', element: 'elsewhere', engagedWhen: never }),
      aRule({ id: 'torture/c', engagedWhen: never }),
      aRule({ id: 'torture/d', fora: ['cat'], statement: 'It speaks elsewhere.' }),
    ]
    expect(gaps(aRuleSet(rules))).toEqual([
      {
        kind: 'rule',
        area: 'torture',
        what: 'The facts meet a rule that no legal test in an open forum asks for on this date: Nobody asks.',
      },
    ])
  })
})

test('a rule that is asked for only where a forum may be open weighs nowhere yet, and is shown', () => {
  const tests = [
    aTest({ fora: ['ecthr'] }),
    aTest({ id: 'torture/b', fora: ['iacthr'], routes: [{ id: 'one', name: 'One', elements: ['elsewhere'] }] }),
  ]
  const rules = [
    aRule({ engagedWhen: never }),
    aRule({ id: 'torture/b', element: 'elsewhere', statement: 'It waits.' }),
  ]
  const found = gaps(aRuleSet(rules, { tests }), { 'requestedState.interAmericanCourt': says(true) })
  expect(found.slice(1)).toEqual([
    {
      kind: 'rule',
      area: 'torture',
      what: 'The facts meet a rule that no legal test in an open forum asks for on this date: It waits.',
    },
  ])
})

test('reasons without a record come by name, whichever element they bear on', () => {
  const rules = [
    aRule({ id: 'torture/b', statement: 'Second.' }),
    aRule({ id: 'torture/a', statement: 'First.', element: 'person' }),
  ]
  const tests = [aTest({ routes: [{ id: 'one', name: 'One', elements: ['risk', 'person'] }] })]
  expect(gaps(aRuleSet(rules, { tests })).map(({ what }) => what)).toEqual([
    expect.stringContaining('First.'),
    expect.stringContaining('Second.'),
  ])
})

describe('under general law alone', () => {
  const reports: Condition = { fact: 'country.tortureReports.origins', atLeast: 1 }
  const general = aRuleSet([aRule({ engagedWhen: reports })], { requestingState: null })
  const found = gaps(general, {}, { requestingState: 'TN' })

  test('every area says that no pack exists for the state, and that this is no sign either way', () => {
    const said = found.filter(({ what }) => what.startsWith('No country pack exists for Tunisia: '))
    expect(said.map(({ area }) => area)).toEqual(grounds)
    expect(said.every(({ kind }) => kind === 'rule')).toBe(true)
    expect(said[0]?.what).toContain('no sign for or against a risk')
    expect(gaps(aRuleSet([aRule()])).some(({ what }) => what.startsWith('No country pack'))).toBe(false)
  })

  test('what would be computed from records is unknown, and nobody is asked for it', () => {
    const [fact] = found.filter(({ kind }) => kind === 'fact')
    expect(fact?.what).toMatch(/ \(Unknown: no records are held from which to compute it\.\)$/)
  })
})

test('a reason, for the risk or against it, whose records do not count is a gap in the evidence', () => {
  const context = aRecord('context', { direction: 'context', tags: ['custody'] })
  const query = { supports: { tags: ['custody'] } }
  const rules = [
    aRule({ id: 'torture/a', statement: 'It happens.', material: query }),
    aRule({ id: 'torture/b', statement: 'It has stopped.', direction: 'against', material: query }),
    aRule({ id: 'torture/c', statement: 'It may happen.', engagedWhen: never, material: query }),
  ]
  const missing = (statement: string) => ({
    kind: 'evidence',
    area: 'torture',
    what: `No stored record that counts on 1 June 2026 carries this reason: ${statement}`,
  })
  expect(gaps(aRuleSet(rules), {}, {}, aLibrary([context]))).toEqual([
    missing('It happens.'),
    missing('It has stopped.'),
  ])
  const carried = aLibrary([context, aRecord('a', { tags: ['custody'] })])
  expect(gaps(aRuleSet(rules), {}, {}, carried)).toEqual([missing('It has stopped.')])
})
