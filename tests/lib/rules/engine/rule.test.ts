import { expect, test } from 'vitest'
import { defineRule, pinpointCertainties } from '#lib/rules/engine/rule'
import { aRule } from '#tests/support/invented-law'

test('a rule is the data it is given, and nothing is added to it', () => {
  const rule = aRule()
  expect(defineRule(rule)).toBe(rule)
})

test('a pinpoint was read, taken from somebody who cites it, or remembered; nothing in between', () => {
  expect(pinpointCertainties).toEqual(['read', 'secondary', 'from-memory'])
})
