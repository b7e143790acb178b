import { expect, test } from 'vitest'
import { ruleNeverHeard } from '#lib/rules/lint/checks/rule-never-heard'
import { aRule, aRuleSet, aTest } from '#tests/support/invented-law'
import { foundBy } from '#tests/support/lint'

const inBelgium = aTest({ fora: ['national'], appliesWhen: { fact: 'requestedState.statute', is: 'BE' } })
const found = (different: Parameters<typeof aRule>[0], tests = [inBelgium]) =>
  foundBy(ruleNeverHeard, aRuleSet([aRule(different)], { tests }))

test('a rule for other facts than those that open its test is found', () => {
  expect(found({ engagedWhen: { fact: 'requestedState.statute', is: 'SE' } })).toEqual([
    'rule torture/a-rule: no test hears it on the facts that engage it',
  ])
})

test('the fact that opens the forum counts', () => {
  const inStrasbourg = aTest({ fora: ['ecthr'] })
  const outside = { fora: ['ecthr'], engagedWhen: { fact: 'requestedState.isPartyToEchr', is: false } } as const
  expect(found(outside, [inStrasbourg])).toHaveLength(1)
  expect(found({ ...outside, fora: 'all' }, [aTest()])).toEqual([])
})

test('a rule that is heard passes', () => {
  expect(found({ engagedWhen: { fact: 'request.redNotice', is: true } })).toEqual([])
})
