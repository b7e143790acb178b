import { expect, test } from 'vitest'
import { defineTest } from '#lib/rules/engine/legal-test'
import { aTest } from '#tests/support/invented-law'

test('a legal test is the data it is given, and nothing is added to it', () => {
  const given = aTest()
  expect(defineTest(given)).toBe(given)
})
