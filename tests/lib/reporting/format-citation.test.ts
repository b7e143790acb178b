import { describe, expect, it } from 'vitest'
import { citationStyleIds, citationStyles } from '#lib/reporting/citation/citation-styles'
import { workOfAuthority } from '#lib/reporting/citation/cited-work'
import { setSource } from '#lib/reporting/citation/set-citation'
import {
  citeAuthority,
  citeRecord,
  formatAuthority,
  formatPinpoint,
  formatSource,
} from '#lib/reporting/format-citation'
import { prcRuleSet } from '#lib/rules/rule-set'
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

  it.each([
    ['Wanpu Jiang (Ext 1442)', 'Ext 1442', 'Wanpu Jiang, Ext 1442 ('],
    ['Mi Xu and Ming Yao (Ext 1426 and 1428)', 'Ext 1426; Ext 1428', 'Mi Xu and Ming Yao, Ext 1426; Ext 1428 ('],
    [
      'Othman (Abu Qatada) v. the United Kingdom',
      'no. 8139/09',
      'Othman (Abu Qatada) v. the United Kingdom, no. 8139/09 (',
    ],
  ])('says the number of %s once', (name, citation, words) =>
    expect(formatAuthority({ ...authority, name, citation }).slice(0, words.length)).toBe(words),
  )

  it('says no number of a case and no issuing body twice, in any style, of any authority in use', () => {
    for (const cited of Object.values(prcRuleSet.authorities)) {
      const texts = citationStyleIds.map(
        (id) => setSource(citationStyles[id], workOfAuthority(cited, citationStyles[id])).text,
      )
      for (const text of [formatAuthority(cited), ...texts]) {
        for (const number of cited.citation.split(/[;,] /)) expect(text).not.toContain(` (${number})`)
        const issuer = cited.issuedBy.replace(/^UN /, '')
        if (issuer.includes('Committee')) expect(text.split(issuer).length - 1, text).toBeLessThan(2)
      }
    }
  })

  it('names an author apart from the publisher only where they are two', () => {
    const { source } = aRecord('a')
    expect(formatSource({ ...source, author: 'A. Alder', publisher: 'A. Alder (journal, mirrored)' })).toMatch(
      /^A\. Alder \(journal/,
    )
  })

  it('never leaves the place out in silence', () => {
    expect(citeAuthority(authority, { pinpoint: null, certainty: 'read' })).toMatch(/, no pinpoint$/)
    const { source } = aRecord('a')
    expect(citeRecord(aRecord('a', { source: { ...source, pinpoint: null } }))).toBe(
      'Invented Institute, ‘Source of a’ (March 2025), no pinpoint; as of 1 March 2025',
    )
    expect(citeRecord(aRecord('a', { source: { ...source, author: 'A. Alder' } }))).toMatch(/^A\. Alder, Invented/)
  })
})
