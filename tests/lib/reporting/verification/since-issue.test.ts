import { describe, expect, it } from 'vitest'
import type { CaseFile } from '#lib/domain/case-file'
import type { EvidenceRecord } from '#lib/domain/evidence-record'
import { facts as catalogue } from '#lib/domain/facts/catalogue'
import type { Library } from '#lib/domain/library'
import { recordsOf } from '#lib/reporting/records-of'
import { freezeReport } from '#lib/reporting/snapshot'
import { type SinceIssue, sinceIssue } from '#lib/reporting/verification/since-issue'
import { assess } from '#lib/rules/engine/assess'
import { ruleSetFor } from '#lib/rules/rule-set'
import { exampleCase, seedLibrary } from '#tests/support/example-reports'

const library = seedLibrary()
const willow = exampleCase('willow-7', library)
const ruleSet = ruleSetFor(willow.requestingState)

const snapshot = freezeReport({
  ...{ caseFile: willow, library, ruleSet, assessment: assess({ caseFile: willow, ruleSet, library }) },
  ...{ id: '01935a2b-7c3d-7e4f-8a9b-0c1d2e3f4a5b', number: 1, issuedAt: '2026-11-23T16:36:33.000Z' },
  author: { name: 'Ada Alder' },
  copies: new Map([
    [Object.keys(recordsOf(assess({ caseFile: willow, ruleSet, library }), library))[0] ?? '', 'a'.repeat(64)],
  ]),
})
const printed = Object.keys(snapshot.evidence)
const [first = '', second = '', third = ''] = Object.values(library.evidence)
  .filter(({ id, supersededBy }) => printed.includes(id) && supersededBy === null)
  .map(({ id }) => id)

const now = (caseFile: CaseFile, there: Library = library) => {
  const assessment = assess({ caseFile, ruleSet, library: there })
  return sinceIssue(snapshot, {
    compared: { assessment, facts: caseFile.facts },
    sources: { questions: catalogue, records: recordsOf(assessment, there), authorities: {} },
    inLibrary: new Set(there.evidence.map(({ id }) => id)),
  })
}
const withRecords = (change: (record: EvidenceRecord) => EvidenceRecord | null): Library => ({
  ...library,
  hash: `sha256:${'1'.repeat(64)}`,
  evidence: library.evidence.flatMap((record) => change(record) ?? []),
})
const titles = ({ sections }: SinceIssue) => sections.map(({ id }) => id)
const records = ({ sections }: SinceIssue) => sections.find(({ id }) => id === 'printed-records')?.groups ?? []

describe('what has changed since something was issued', () => {
  it('is nothing where the case stands as it did, whatever copies were named in print', () => {
    expect(now(willow)).toEqual({ from: willow.assessedOn, on: willow.assessedOn, sections: [] })
  })

  it('is nothing where only the day is another, and both days are said', () => {
    const next = now({ ...willow, assessedOn: '2026-11-27' })
    expect({ from: next.from, on: next.on }).toEqual({ from: willow.assessedOn, on: '2026-11-27' })
    expect(titles(next)).not.toContain('basis')
  })

  it('is the fact that was answered otherwise, in the words of its question', () => {
    const changed = now({
      ...willow,
      facts: { ...willow.facts, 'proceedings.hasLawyer': { kind: 'unknown', reason: 'awaiting' } },
    })
    expect(titles(changed)).toContain('facts')
    expect(changed.sections.find(({ id }) => id === 'facts')?.groups[0]?.changes[0]?.what).toBe(
      catalogue['proceedings.hasLawyer'].question,
    )
    expect(records(changed)).toEqual([])
  })

  it('is each record that changed, fell or went, told apart, and the library that is another', () => {
    const changed = now(
      willow,
      withRecords((record) =>
        record.id === first
          ? { ...record, verification: { ...record.verification, status: 'contradicted' } }
          : record.id === second
            ? { ...record, proposition: 'It says something else now.' }
            : record.id === third
              ? null
              : record,
      ),
    )
    const told = new Map(records(changed).map(({ title, changes }) => [title, changes.map(({ id }) => id)]))
    expect(told.get('In another state')).toEqual([first])
    expect(told.get('Changed in the same state')).toContain(second)
    expect(told.get('No longer printed')).toContain(third)
    expect(
      records(changed)
        .flatMap(({ changes }) => changes)
        .find(({ id }) => id === third)?.after,
    ).toBe('No longer in the library.')
    expect(titles(changed).at(-1)).toBe('basis')
    expect(titles(changed).indexOf('printed-records')).toBeLessThan(titles(changed).indexOf('basis'))
  })
})
