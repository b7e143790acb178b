import { expect, test } from 'vitest'
import { authorityOverturned } from '#lib/rules/lint/checks/authority-overturned'
import { anAuthority, aRule, aRuleSet, aTest, ownCourt } from '#tests/support/invented-law'
import { foundBy } from '#tests/support/lint'

const gone = anAuthority({ id: 'gone', name: 'Fir v. Pine', until: { day: '2010-06-30', by: 'a later court' } })
const citing = (...authorities: string[]) => ({
  legalBasis: authorities.map((authority) => ({ authority, pinpoint: '1', certainty: 'read' })) as never,
})
const found = (different: Parameters<typeof aRule>[0]) =>
  foundBy(
    authorityOverturned,
    aRuleSet([aRule({ inForce: { from: '2005-01-01' }, ...different })], {
      authorities: [ownCourt, gone],
      tests: [aTest()],
    }),
  )

test('a rule that outlives its last authority is found', () => {
  expect(found(citing('gone'))).toEqual([
    'rule torture/a-rule: stays in force when the last of its authorities is gone',
  ])
  expect(found({ ...citing('gone'), inForce: { from: '2005-01-01', until: '2010-07-01' } })).toHaveLength(1)
})

test('an authority gone before the rule began is found beside one that stands', () => {
  expect(found({ ...citing('own-court', 'gone'), inForce: { from: '2011-01-01' } })).toEqual([
    'rule torture/a-rule: cites Fir v. Pine, which has not been law since 2010-06-30',
  ])
})

test('a rule that ends with its authority, or has another that stands, passes', () => {
  expect(found({ ...citing('gone'), inForce: { from: '2005-01-01', until: '2010-06-30' } })).toEqual([])
  expect(found(citing('gone', 'own-court'))).toEqual([])
})
