import { describe, expect, it } from 'vitest'
import { type FactKey, factKeys } from '#lib/domain/facts/catalogue'
import { hearingReport, lawyersCopy } from '#lib/reporting/report/profile'
import { buildReport } from '#lib/reporting/report-content'
import { freezeDraft, parseSnapshot } from '#lib/reporting/snapshot'
import { aSnapshot } from '#tests/support/a-snapshot'
import { aCaseFile, aLibrary, anAssessment, anElement, aReason, aRuleSet } from '#tests/support/an-assessment'
import { plainText, strings, units } from '#tests/support/report-text'

const unit = (snapshot: ReturnType<typeof aSnapshot>, id: string) =>
  units(buildReport(snapshot)).find((found) => found.id === id)?.text

const withReason = (changes: Parameters<typeof aReason>[0]) => {
  const assessment = anAssessment()
  const [test] = assessment.areas.torture.tests
  const [route] = test!.routes
  return aSnapshot({
    assessment: {
      ...assessment,
      areas: {
        ...assessment.areas,
        torture: {
          ...assessment.areas.torture,
          evidence: { supports: [], contrary: [] },
          tests: [{ ...test!, routes: [{ ...route!, elements: [anElement({ reasons: [aReason(changes)] })] }] }],
        },
      },
    },
  })
}

const firstReason = 'torture/reason'

/** Questions are numbered in the order of the catalogue, from 1. */
const numberOf = (key: FactKey): number => factKeys.indexOf(key) + 1
const held = numberOf('proceedings.heldNow')
const lawyer = numberOf('proceedings.hasLawyer')

describe('S37 the end of the audit trail', () => {
  const audit = 'versions/Audit trail before it, hash'
  const auditHead = { seq: 812, hash: 'ab'.repeat(32) }

  it('is printed among the versions of an issued report', () => {
    expect(unit(aSnapshot({ auditHead }), audit)).toContain(`${auditHead.hash}, of entry 812`)
  })

  it('is not there in one that was issued before it was printed, which is read as ever', () => {
    const earlier = aSnapshot()
    expect(unit(earlier, audit)).toBeUndefined()
    expect(parseSnapshot(JSON.parse(JSON.stringify(earlier)))).toEqual({ ok: true, snapshot: earlier })
  })
})

describe('a hearing report', () => {
  it('prints the facts with who says so, where and when', () => {
    expect(unit(aSnapshot(), 'fact/proceedings.heldNow')).toBe(
      `${held}\nIs the person held in custody now?\nYes\nThe request papers (note verbale, p. 2, 2 October 2026)`,
    )
  })

  it('prints an unknown fact as a question that is open, never as a no, and not why it has no answer', () => {
    expect(unit(aSnapshot(), 'fact/proceedings.hasLawyer')).toBeUndefined()
    expect(unit(aSnapshot(), 'open/proceedings.hasLawyer')).toMatch(new RegExp(`^${lawyer}\\n[^?]*\\?$`))
  })

  it('says why an unknown fact has no answer where it goes no further than counsel', () => {
    const copy = units(buildReport(aSnapshot(), lawyersCopy))
    expect(copy.find(({ id }) => id === 'open/proceedings.hasLawyer')?.text).toMatch(
      new RegExp(`^${lawyer}\\n.*\\? \\(unsafe to ask\\)$`),
    )
  })

  it('says of which list it is that nothing on it applies', () => {
    const facts = {
      'person.groups': { kind: 'asserted' as const, assertions: [{ value: [], says: 'client' as const }] },
    }
    expect(unit(aSnapshot({ caseFile: { ...aCaseFile(), facts } }), 'fact/person.groups')).toMatch(
      /any of these groups\?\nUyghur; .*\.\nNone of these\n/,
    )
  })

  it('prints a conflict side by side', () => {
    expect(unit(aSnapshot(), 'fact/proceedings.unexplainedDelay')).toMatch(
      /In conflict: Yes \/ No\nYes: the client\nNo: the request papers \(letter of the prosecutor\)$/,
    )
  })

  it('prints a reason with its records, those that do not count, and what is stored against it', () => {
    const text = unit(aSnapshot(), `${firstReason}/torture/general-situation`)
    expect(text).toContain(`The request records that the requested person is held in custody (question ${held}).`)
    expect(text).toMatch(/Binding \(.*\) before every forum\./)
    expect(text).toContain('Stored material: B1 and B2 (superseded by B5).')
    expect(text).toContain(' B2 is listed but not counted.')
    expect(text).toMatch(/Stored against this point: B3 \(‘Title of report-contrary’\)\.$/)
    expect(unit(aSnapshot(), 'annex-b/report-contrary')).toContain('Proposition of report-contrary.')
  })

  it('says plainly that nothing contrary is stored', () => {
    expect(unit(aSnapshot(), `${firstReason}/torture/monitored-promise`)).toMatch(
      /Nothing contrary to this point is stored\.$/,
    )
  })

  it('says that a reason has no stored record behind it', () => {
    expect(unit(withReason({ evidence: [] }), `${firstReason}/torture/general-situation`)).toContain(
      'No stored record is used for it.',
    )
  })

  it('prints a superseded record only with its successor', () => {
    expect(unit(aSnapshot(), 'annex-b/report-old')).toContain('It is superseded by B5: Proposition of report-new.')
  })

  it('prints an element once for all fora, and its word before each', () => {
    const text = units(buildReport(aSnapshot())).filter(({ text }) => text.startsWith('E1. '))
    expect(text).toHaveLength(1)
    expect(unit(aSnapshot(), 'torture/words/route/general-situation/E1')).toBe(
      'Route: General situation (E1)\nWell supported\nWell supported',
    )
  })

  it('says once before which fora a reason binds and before which it persuades', () => {
    const snapshot = aSnapshot()
    const [, second] = snapshot.assessment.areas.torture.tests
    second!.routes[0]!.elements[0]!.reasons[0]!.weight = 'persuasive'
    expect(unit(snapshot, `${firstReason}/torture/general-situation`)).toMatch(
      /Binding \(.*\) before the European Court; persuasive \(.*\) before the Committee against Torture\./,
    )
  })

  it('names what undetermined rules wait for by the number of the question, once for a part', () => {
    const snapshot = withReason({})
    const element = snapshot.assessment.areas.torture.tests[0]!.routes[0]!.elements[0]!
    element.undetermined[0]!.missing = ['proceedings.hasLawyer', 'proceedings.heldNow']
    expect(unit(snapshot, 'gap/facts/torture')).toBe(`Torture and ill-treatment\n1\n${held} and ${lawyer}`)
    expect(unit(snapshot, 'torture/undetermined')).toMatch(
      /^Undetermined\. Whether one further rule of this part is met/,
    )
  })

  it('prints gaps, unverified and missing pinpoints and records that do not count, whatever the profile', () => {
    for (const profile of [undefined, lawyersCopy]) {
      const text = plainText(buildReport(aSnapshot(), profile))
      expect(text).toContain('Fair trial. No rule speaks of appeals.')
      expect(text).toMatch(/Alder v\. Birch.*\n?Para\. 83 \(from memory: not verified\)/)
      expect(text).toMatch(/Cedar v\. Dogwood.*\n?No pinpoint \(from a secondary source: not verified\)/)
      expect(text).toMatch(/Records without a pinpoint\. .*: B5\./)
      expect(text).toMatch(/Records that do not count\. .*: B2 \(superseded by B5\)\./)
      expect(text).toMatch(/Stale records\. .*: B2\./)
      expect(text).toMatch(/For torture and ill-treatment the range of words is sound but not shown to be exact/)
    }
  })

  it('keeps the other side’s case out of a report for filing, and prints it in the lawyer’s copy', () => {
    const question = 'Do you accept that the promise was kept?'
    expect(plainText(buildReport(aSnapshot()))).not.toContain(question)
    const copy = buildReport(aSnapshot(), lawyersCopy)
    expect(plainText(copy)).toContain(question)
    expect(copy.marks).toContain('FOR THE LAWYER’S EYES: not for filing')
  })

  it.each(['en-GB', 'nl-BE', 'fr-BE'] as const)(
    'is marked on every page where it is for counsel, in %s',
    (language) => {
      const frozen = { caseFile: aCaseFile(), assessment: anAssessment(), ruleSet: aRuleSet(), example: false }
      const library = { ...aLibrary(), reach: 'counsel-only' as const }
      const snapshot = freezeDraft({ ...frozen, library, reach: 'counsel-only' })
      const content = buildReport(snapshot, hearingReport, { language })
      expect(content.marks).toHaveLength(2)
      expect(content.marks[0]).toMatch(/^(FOR COUNSEL ONLY|ALLEEN VOOR RAADSLIEDEN|RÉSERVÉ AUX AVOCATS)/)
      expect(content.mark).toBe(`article-three-draft-for-counsel:${snapshot.hash}`)
      expect(content.blocks.map(({ id }) => id)).toContain('nature/counsel')
      // What may go no further than counsel is printed in nothing that does: not by mistake either, and in nothing that is kept.
      expect(() => freezeDraft({ ...frozen, library })).toThrow('counsel-only')
      expect(() => aSnapshot({ library })).toThrow('counsel-only')
      expect(() => freezeDraft({ ...frozen, library: { ...library, reach: 'sealed' }, reach: 'counsel-only' })).toThrow(
        'sealed',
      )
    },
  )

  it('marks the example and the draft, and marks nothing else', () => {
    expect(buildReport(aSnapshot()).marks).toEqual(['EXAMPLE: an invented person'])
    expect(buildReport(aSnapshot({ example: false })).marks).toEqual([])
    const frozen = {
      caseFile: aCaseFile(),
      assessment: anAssessment(),
      library: aLibrary(),
      ruleSet: aRuleSet(),
      example: false,
    }
    const draft = buildReport(freezeDraft(frozen))
    expect(draft.marks).toEqual(['DRAFT: not an issued report'])
    expect(draft.blocks.some(({ kind }) => kind === 'signature')).toBe(false)
    expect(draft.mark).not.toContain('article-three-report')
  })

  it('prints versions and hashes', () => {
    const snapshot = aSnapshot()
    const text = plainText(buildReport(snapshot))
    const { versions, hash } = snapshot.assessment
    for (const printed of [versions.ruleSet.hash, versions.library.hash, versions.facts, hash, snapshot.hash])
      expect(text).toContain(printed)
  })

  it('is the same for the same snapshot', () => expect(buildReport(aSnapshot())).toEqual(buildReport(aSnapshot())))

  it('keeps the ids of paragraphs when another report says more', () => {
    const ids = (snapshot: ReturnType<typeof aSnapshot>) => units(buildReport(snapshot)).map(({ id }) => id)
    const more = ids(aSnapshot())
    const fewer = ids(withReason({}))
    expect(fewer.filter((id) => !more.includes(id))).toEqual([])
    expect(new Set(more).size).toBe(more.length)
  })

  it('shows characters that hide or reorder text, wherever they were typed', () => {
    const nasty = 'safe\u202Etfel\u0007'
    // A case file with such characters is refused; a name, or a report frozen before that, may still hold them.
    const content = buildReport(aSnapshot({ author: { name: nasty } }))
    expect(strings(content).filter((text) => text.includes('\u202E') || text.includes('\u0007'))).toEqual([])
    expect(plainText(content)).toContain('safe[U+202E]tfel[U+0007]')
  })
})
