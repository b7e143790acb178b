import { describe, expect, it } from 'vitest'
import { citeAuthority, citeRecord, formatAuthority, formatPinpoint } from '#lib/reporting/format-citation'
import { aRecord } from '#tests/support/an-assessment'

const authority = {
  name: 'Alder v. Birch',
  citation: 'no. 1/18',
  issuedBy: 'Invented Court (First Section, Chamber)',
  from: '2022-10-06',
}

describe('citations', () => {
  it('gives an authority without brackets in brackets', () =>
    expect(formatAuthority(authority)).toBe(
      'Alder v. Birch, no. 1/18 (Invented Court, First Section, Chamber, 6 October 2022)',
    ))

  it.each([
    ['83', 'read', 'at 83'],
    ['about 80-82', 'from-memory', 'at about 80-82 (from memory: not verified)'],
    ['art. 3', 'secondary', 'art. 3 (from a secondary source: not verified)'],
    [null, 'read', 'no pinpoint'],
    ['  ', 'from-memory', 'no pinpoint (from memory: not verified)'],
  ] as const)('pinpoint %j, %s', (pinpoint, certainty, words) =>
    expect(formatPinpoint(pinpoint, certainty)).toBe(words),
  )

  it('never leaves the place out in silence', () => {
    expect(citeAuthority(authority, { pinpoint: null, certainty: 'read' })).toMatch(/, no pinpoint$/)
    const { source } = aRecord('a')
    expect(citeRecord(aRecord('a', { source: { ...source, pinpoint: null } }))).toBe(
      'Invented Institute, ‘Source of a’ (March 2025), no pinpoint; as of 1 March 2025',
    )
    expect(citeRecord(aRecord('a', { source: { ...source, author: 'A. Alder' } }))).toMatch(/^A\. Alder, Invented/)
  })
})
