import { expect, test } from 'vitest'
import type { Authority } from '#lib/rules/engine/authority'
import type { LegalBasis } from '#lib/rules/engine/rule'
import { pinpointMissing } from '#lib/rules/lint/checks/pinpoint-missing'
import { aLibrary } from '#tests/support/invented-case'
import { anAuthority, aRule, aRuleSet } from '#tests/support/invented-law'
import { foundBy } from '#tests/support/lint'

const issue = (pinpoint: string | null) => ({ raised: true, held: null, reason: null, pinpoint, pinpoint_basis: null })
const decided = { id: 'elm-v-willow', issues: { torture: issue('12'), liberty: issue(null) } }
const library = { ...aLibrary(), decidedCases: [decided] as never }
const found = (
  cited: Partial<LegalBasis>,
  authority: Partial<Authority> = {},
  different: Parameters<typeof aRule>[0] = {},
) =>
  foundBy(
    pinpointMissing,
    aRuleSet(
      [aRule({ legalBasis: [{ authority: 'cited', pinpoint: null, certainty: 'secondary', ...cited }], ...different })],
      { authorities: [anAuthority({ id: 'cited', ...authority }), anAuthority()] },
    ),
    { library },
  )
const missing = ['rule torture/a-rule: cites cited without a place in it']

test('a place that is empty, or was read, or that the library has, is found missing', () => {
  expect(found({ pinpoint: ' ' })).toEqual(missing)
  expect(found({ certainty: 'read' }, { note: 'The text was not read.' })).toEqual(missing)
  expect(found({}, { decidedCase: 'elm-v-willow' })).toEqual(missing)
})

test('a missing place of a text that is no decided case needs a note that says why', () => {
  expect(found({})).toEqual(missing)
  expect(found({}, { note: 'A statute.' })).toEqual(missing)
  expect(found({}, { note: 'The numbers of the articles were not read.' })).toEqual([])
})

test('a place given, and one that the library does not know either, pass', () => {
  expect(found({ pinpoint: '12', certainty: 'read' })).toEqual([])
  expect(found({}, { decidedCase: 'elm-v-willow' }, { ground: 'liberty' })).toEqual([])
})
