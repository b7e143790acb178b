import { expect, test } from 'vitest'
import { evidenceThatDoesNotCount } from '#lib/rules/lint/checks/evidence-that-does-not-count'
import { aLibrary, aRecord } from '#tests/support/invented-case'
import { aRule, aRuleSet } from '#tests/support/invented-law'
import { foundBy } from '#tests/support/lint'

const gone = { checkedAgainst: [], note: '' }
const library = aLibrary([
  aRecord('good'),
  aRecord('other-way', { direction: 'against-risk' }),
  aRecord('statute', { direction: 'context' }),
  aRecord('contradicted', { verification: { status: 'contradicted', ...gone } }),
  aRecord('not-found', { verification: { status: 'not-found', ...gone } }),
  aRecord('old', { source: { ...aRecord('old').source, date: '2020' }, supersededBy: 'good', tags: ['old'] }),
])
const found = (material: NonNullable<Parameters<typeof aRule>[0]>['material'], inForce = { from: '2000-01-01' }) =>
  foundBy(evidenceThatDoesNotCount, aRuleSet([aRule({ ...(material ? { material } : {}), inForce })]), { library })
const supportedBy = (...ids: string[]) => found({ supports: { ids } })

test('support that never counts is found', () => {
  expect(supportedBy('contradicted', 'not-found')).toEqual([
    'rule torture/a-rule: no record of its support ever counts',
  ])
})

test('support and contrary material that speak the other way are found', () => {
  expect(supportedBy('other-way')).toEqual(['rule torture/a-rule: its support only speaks the other way'])
  expect(found({ contrary: { tags: ['old'] } })).toEqual([
    'rule torture/a-rule: its contrary query finds nothing against it',
  ])
})

test('one record that counts is enough; so is one superseded later, its successor, and a text of context', () => {
  expect(supportedBy('contradicted', 'good')).toEqual([])
  expect(supportedBy('old')).toEqual([])
  expect(found({ supports: { tags: ['old'] } }, { from: '2026-06-01' })).toEqual([])
  expect(supportedBy('statute')).toEqual([])
  expect(found({ contrary: { ids: ['other-way'] } })).toEqual([])
  expect(found({})).toEqual([])
})

test('a fact computed from records that never count is found', () => {
  const computed = (id: string) => [
    {
      fact: 'country.rsdlReports.origins',
      query: { ids: [id] },
      direction: 'supports-risk',
      measure: 'origins',
    } as const,
  ]
  const problem = ['fact country.rsdlReports.origins: no record behind it ever counts']
  expect(
    foundBy(evidenceThatDoesNotCount, aRuleSet([], { derivedFacts: computed('contradicted') }), { library }),
  ).toEqual(problem)
  expect(foundBy(evidenceThatDoesNotCount, aRuleSet([], { derivedFacts: computed('other-way') }), { library })).toEqual(
    problem,
  )
  expect(foundBy(evidenceThatDoesNotCount, aRuleSet([], { derivedFacts: computed('old') }), { library })).toEqual([])
})
