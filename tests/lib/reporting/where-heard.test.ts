import { describe, expect, it } from 'vitest'
import { hearingUnder } from '#lib/reporting/where-heard'
import { prcRuleSet } from '#lib/rules/rule-set'
import { library } from '#tests/support/assessed'
import { aState } from '#tests/support/invented-case'
import { aRule, aRuleSet, aTest } from '#tests/support/invented-law'

const inBelgium = aTest({
  id: 'belgium',
  fora: ['national'],
  appliesWhen: { fact: 'requestedState.statute', is: 'BE' },
})
const inSweden = aTest({ id: 'sweden', fora: ['national'], appliesWhen: { fact: 'requestedState.statute', is: 'SE' } })
const inStrasbourg = aTest({ id: 'strasbourg', fora: ['ecthr'] })
const tests = [inBelgium, inSweden, inStrasbourg]

/** The tests that hear a rule, and whether each of them names it in turn. */
function heardIn(different: Parameters<typeof aRule>[0], states: Parameters<typeof hearingUnder>[1] = []) {
  const rule = aRule(different)
  const hearing = hearingUnder(aRuleSet([rule], { tests }), states)
  const forth = hearing.testsFor(rule).map(({ id }) => id)
  const back = tests.filter((test) => hearing.rulesIn(test).includes(rule)).map(({ id }) => id)
  expect(back).toEqual(forth)
  return forth
}

describe('where a rule is heard', () => {
  it('is every test of its element, where nothing keeps it from one', () => {
    expect(heardIn({ engagedWhen: { fact: 'request.redNotice', is: true } })).toEqual([
      'belgium',
      'sweden',
      'strasbourg',
    ])
  })

  it('is only the test of the state of which it speaks', () => {
    expect(heardIn({ fora: ['national'], appliesWhen: { fact: 'requestedState.statute', is: 'BE' } })).toEqual([
      'belgium',
    ])
    expect(heardIn({ fora: ['national'], appliesWhen: { not: { fact: 'requestedState.statute', is: 'BE' } } })).toEqual(
      ['sweden'],
    )
  })

  it('is only a forum of its own', () => {
    expect(heardIn({ fora: ['ecthr'], engagedWhen: { fact: 'request.redNotice', is: true } })).toEqual(['strasbourg'])
  })

  it('counts the fact that opens the forum', () => {
    expect(heardIn({ engagedWhen: { fact: 'requestedState.isPartyToEchr', is: false } })).toEqual(['belgium', 'sweden'])
  })

  it('is no test that had ended when the rule began', () => {
    const rule = aRule({ inForce: { from: '2001-01-01' }, engagedWhen: { fact: 'request.redNotice', is: true } })
    const heardUntil = (until: string) => {
      const test = aTest({ inForce: { from: '1950-01-01', until } })
      return hearingUnder(aRuleSet([rule], { tests: [test] }), []).testsFor(rule).length
    }
    expect([heardUntil('2000-12-31'), heardUntil('2001-01-01')]).toEqual([0, 1])
  })

  it('reads the memberships of a state from its profile, on the days on which they held', () => {
    const parties = { engagedWhen: { fact: 'requestedState.isPartyToEchr', is: true } } as const
    const belgium = (echrRatified: string | null) => [aState({ iso2: 'BE', echrRatified })]
    expect(heardIn(parties, belgium(null))).toEqual(['sweden', 'strasbourg'])
    expect(heardIn(parties, belgium('1955-06-14'))).toEqual(['belgium', 'sweden', 'strasbourg'])
  })
})

describe('the rule book', () => {
  const hearing = hearingUnder(prcRuleSet, library.jurisdictions)

  it('leads from rules to tests as it leads from tests to rules, and leaves no rule unheard', () => {
    const forth = prcRuleSet.rules.flatMap((rule) => hearing.testsFor(rule).map(({ id }) => `${id} <- ${rule.id}`))
    const back = prcRuleSet.tests.flatMap((test) => hearing.rulesIn(test).map(({ id }) => `${test.id} <- ${id}`))
    expect(forth.sort()).toEqual(back.sort())
    expect(prcRuleSet.rules.filter((rule) => hearing.testsFor(rule).length === 0).map(({ id }) => id)).toEqual([])
  })

  it('keeps the rule of one statute out of the tests of all others', () => {
    const tests = (id: string) => prcRuleSet.rules.filter((rule) => rule.id === id).flatMap(hearing.testsFor)
    const belgian = tests('refusal-grounds/belgium-political-offence').map(({ id }) => id)
    expect(belgian).toContain('refusal-grounds/belgium')
    expect(belgian.filter((id) => /canada|sweden|zealand|australia|kingdom|poland|spain/.test(id))).toEqual([])
    expect(tests('refusal-grounds/sweden-persecution').map(({ id }) => id)).not.toContain('refusal-grounds/belgium')
  })
})
