import { describe, expect, test } from 'vitest'
import { basisOn, standardOn } from '#lib/rules/engine/law-of-the-day'
import type { LegalBasis } from '#lib/rules/engine/rule'
import { aTest } from '#tests/support/invented-law'

const authorities = new Map([
  ['old', { from: '1990-05-01' }],
  ['new', { from: '2010-05-01' }],
])

describe('the standard of a test on a day', () => {
  const dated = [
    { words: 'as New said in the words of Old', authority: 'new', before: 'as Old said' },
    { words: 'as Old said', authority: 'old', before: 'as the text says' },
  ]
  const standard = 'It is so, as New said in the words of Old.'

  test.each([
    ['2010-05-01', standard],
    ['2010-04-30', 'It is so, as Old said.'],
    ['1990-05-01', 'It is so, as Old said.'],
    ['1990-04-30', 'It is so, as the text says.'],
  ])('%s: %s', (on, said) => {
    expect(standardOn(aTest({ standard, dated }), on, authorities)).toBe(said)
  })

  test('is as written where nothing in it is dated', () => {
    expect(standardOn(aTest({ standard }), '1990-04-30', authorities)).toBe(standard)
  })
})

test('a legal basis has on a day what was given by then, and what the register gives no day', () => {
  const basis = ['old', 'new', 'undated'].map(
    (authority): LegalBasis => ({ authority, pinpoint: '1', certainty: 'read' }),
  )
  const given = (on: string) => basisOn(basis, on, authorities).map(({ authority }) => authority)
  expect(given('2010-05-01')).toEqual(['old', 'new', 'undated'])
  expect(given('2010-04-30')).toEqual(['old', 'undated'])
  expect(given('1990-04-30')).toEqual(['undated'])
})
