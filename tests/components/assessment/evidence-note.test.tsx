import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { EvidenceNote } from '#components/assessment/evidence-note'
import type { EvidenceRecord } from '#lib/domain/evidence-record'
import { aRecord } from '#tests/support/an-assessment'
import { aSources } from './sources.ts'

const note = (records: EvidenceRecord[], id = 'it', counts = true) => {
  const sources = aSources({ evidence: Object.fromEntries(records.map((record) => [record.id, record])) })
  render(<EvidenceNote id={id} sources={sources} counts={counts} open />)
  return screen.getByRole('group').textContent ?? ''
}

it('prints what the record says, where, how old and how it was checked', () => {
  const text = note([aRecord('it')])
  expect(text).toContain('Proposition of it')
  expect(text).toContain('Invented Institute, ‘Source of it’ (March 2025), p. 3')
  expect(text).toContain('As of 1 March 2025, 20 months before the assessment date')
  expect(text).toContain('Checked against another source and confirmed')
})

it('gives the grade in words with its reason, never as letter and figure', () => {
  const text = note([aRecord('it')])
  expect(text).toContain('a usually reliable source; information probably true: Named authors, method given')
  expect(text).not.toMatch(/\b[A-F]\s?[1-6]\b/)
})

it('says that there is no pinpoint instead of leaving its place empty', () => {
  expect(note([aRecord('it', { source: { ...aRecord('x').source, pinpoint: null } })])).toContain('no pinpoint')
})

it('warns of an address that is a copy and not the original', () => {
  const source = { ...aRecord('x').source, url: 'https://mirror.example.org/report' }
  expect(note([aRecord('it', { source, tags: ['mirror-url'] })])).toContain('Mirror address: a copy, not the original')
})

it('never prints a superseded record without the one in its place', () => {
  const text = note([aRecord('it', { supersededBy: 'next' }), aRecord('next')])
  expect(text).toContain('Superseded')
  expect(text).toContain('In its place')
  expect(text).toContain('Proposition of next')
})

it('follows a chain of successors to its end', () => {
  const text = note([
    aRecord('it', { supersededBy: 'next' }),
    aRecord('next', { supersededBy: 'last' }),
    aRecord('last'),
  ])
  expect(text).toContain('Proposition of last')
})

it('says of a contradicted record that it supports nothing, whatever the rule set says', () => {
  const verification = { status: 'contradicted' as const, checkedAgainst: [], note: 'The year is another.' }
  const text = note([aRecord('it', { verification })])
  expect(text).toContain('Contradicted: it supports nothing.')
  expect(text).toContain('The year is another.')
})

it('says of a record that is printed and does not count that it does not count', () => {
  expect(note([aRecord('it')], 'it', false)).toContain('not counted')
})

it('says that a record is not at hand instead of leaving it out', () => {
  render(<EvidenceNote id="lost" sources={aSources()} />)
  expect(screen.getByText(/Record lost is named by this reason but is not among the records at hand/)).toBeDefined()
})
