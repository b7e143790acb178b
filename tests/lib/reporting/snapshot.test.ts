import { describe, expect, it } from 'vitest'
import { freezeDraft, parseSnapshot } from '#lib/reporting/snapshot'
import { aSnapshot } from '#tests/support/a-snapshot'
import { aCaseFile, aLibrary, anAssessment, aRuleSet } from '#tests/support/an-assessment'

const stored = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

describe('freezing a report', () => {
  it('comes back from the database as it went in', () => {
    const snapshot = aSnapshot()
    expect(parseSnapshot(stored(snapshot))).toEqual({ ok: true, snapshot })
  })

  it('gives the same hash for the same report, and another for another', () => {
    expect(aSnapshot().hash).toBe(aSnapshot().hash)
    expect(aSnapshot({ number: 4 }).hash).not.toBe(aSnapshot().hash)
    expect(aSnapshot({ author: { name: 'Bea Birch' } }).hash).not.toBe(aSnapshot().hash)
  })

  it('notices a change of content that keeps the hash', () => {
    const snapshot = stored(aSnapshot()) as { caseFile: { reference: string } }
    snapshot.caseFile.reference = 'WILLOW-8'
    expect(parseSnapshot(snapshot)).toEqual({ ok: false, reason: 'altered' })
  })

  it.each([[null], [{}], [{ ...aSnapshot(), more: 1 }], [{ ...aSnapshot(), format: 'article-three/report@2' }]])(
    'refuses what is no snapshot',
    (value) => expect(parseSnapshot(value)).toEqual({ ok: false, reason: 'not-a-snapshot' }),
  )

  it('keeps the records used for and against and their successors, and no others', () => {
    expect(Object.keys(aSnapshot().evidence).sort()).toEqual([
      'report-a',
      'report-contrary',
      'report-lone',
      'report-new',
      'report-old',
    ])
  })

  it('keeps the questions as asked, with every label an answer needs', () => {
    const { questions } = aSnapshot()
    expect(questions['proceedings.heldNow']).toMatchObject({ question: 'Is the person held in custody now?' })
    expect(questions['country.tortureReports.origins']).toMatchObject({ origin: 'library' })
  })

  it('keeps the authorities behind rules that did not engage as well', () =>
    expect(Object.keys(aSnapshot().authorities)).toEqual(['lead-case', 'other-case']))

  it.each([
    ['a record', { library: { ...aLibrary(), evidence: [] } }],
    ['a rule', { ruleSet: { ...aRuleSet(), rules: [] } }],
    ['an authority', { ruleSet: { ...aRuleSet(), authorities: [] } }],
    ['a test', { ruleSet: { ...aRuleSet(), tests: [] } }],
    ['the library', { library: { ...aLibrary(), hash: 'sha256:other' } }],
  ])('stops when %s of the assessment is not there', (_what, changes) => expect(() => aSnapshot(changes)).toThrow())

  it('freezes a draft that nobody issued', () => {
    const draft = freezeDraft({
      caseFile: aCaseFile({ reference: 'ROWAN-2' }),
      assessment: anAssessment(),
      library: aLibrary(),
      ruleSet: aRuleSet(),
    })
    expect(draft).toMatchObject({ issue: null, example: false })
    expect(parseSnapshot(stored(draft))).toMatchObject({ ok: true })
  })

  it('knows the worked example by its reference', () =>
    expect(
      freezeDraft({ caseFile: aCaseFile(), assessment: anAssessment(), library: aLibrary(), ruleSet: aRuleSet() })
        .example,
    ).toBe(true))
})
