import { expect, test } from 'vitest'
import type { FactEntry, FactScalar } from '#lib/domain/assertion'
import { featuresOf } from '#lib/ledger/case-features'

const said = (...values: FactScalar[]): FactEntry => ({
  kind: 'asserted',
  assertions: values.map((value) => ({ value, says: 'client' })),
})

test('a case of which nothing is known has no known feature, and none is taken for absent', () => {
  expect(featuresOf({})).toEqual({})
  expect(featuresOf({ 'person.groups': { kind: 'unknown', reason: 'not-asked' } })).toEqual({})
})

test('a feature is there by one fact that shows it, and absent once every fact that could show it is answered', () => {
  expect(featuresOf({ 'person.groups': said(['tibetan', 'uyghur']) })).toEqual({ xinjiang: true })
  expect(featuresOf({ 'person.groups': said([]) })).toEqual({ xinjiang: false })
  const mainland = { 'request.justiceSystem': said('mainland') }
  expect(featuresOf(mainland), 'the person may still be an activist of Hong Kong').toEqual({})
  expect(featuresOf({ ...mainland, 'profile.roles': said(['journalist']) })).toEqual({ 'hong-kong': false })
  expect(featuresOf({ ...mainland, 'profile.roles': said(['hong-kong-activist']) })).toEqual({ 'hong-kong': true })
  expect(featuresOf({ 'request.offenceKind': said('state-security') })).toEqual({ 'state-security': true })
  expect(featuresOf({ 'detentionThere.liuzhiLikely': said(false) })).toEqual({ 'party-discipline': false })
})

test('answers that conflict settle nothing', () => {
  expect(featuresOf({ 'detentionThere.liuzhiLikely': said(true, false) })).toEqual({})
})
