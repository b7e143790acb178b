import { describe, expect, it } from 'vitest'
import { unknownReasons } from '#lib/domain/assertion'
import { enteredFactKeys } from '#lib/domain/facts/catalogue'
import { buildDocument } from '#lib/reporting/document/build-document'
import { noOwnWords } from '#lib/reporting/document/own-words'
import { allProfiles } from '#lib/reporting/profiles/all-profiles'
import { hearingReport, lawyersCopy } from '#lib/reporting/report/profile'
import { buildReport } from '#lib/reporting/report-content'
import type { ReportContent } from '#lib/reporting/report-model'
import { freezeDraft } from '#lib/reporting/snapshot'
import { type LanguageCode, languageCodes, languageOf } from '#lib/reporting/wording/languages'
import { wordings } from '#lib/reporting/wording/wordings'
import { assess } from '#lib/rules/engine/assess'
import { prcRuleSet } from '#lib/rules/rule-set'
import { emptyCase, seedLibrary } from '#tests/support/example-reports'
import { strings, units } from '#tests/support/report-text'

// Why a client has not answered is between client and counsel: what is filed, or given to others, says only that an
// answer is not known. Each question here has a reason of its own, so that any that is told is found.

const reasons = unknownReasons.filter((reason) => reason !== 'not-asked')
const caseFile = {
  ...emptyCase('AL'),
  facts: Object.fromEntries(
    enteredFactKeys.map((key, index) => [
      key,
      { kind: 'unknown' as const, reason: reasons[index % reasons.length] ?? 'refused' },
    ]),
  ),
}
const library = seedLibrary()
const assessment = assess({ caseFile, ruleSet: prcRuleSet, library })
const frozen = { caseFile, assessment, library, ruleSet: prcRuleSet }
const snapshot = freezeDraft(frozen)
const forCounsel = freezeDraft({ ...frozen, reach: 'counsel-only' })

/** The reasons that a document tells anywhere, in its own language or as they are stored. */
function told(content: ReportContent, language: LanguageCode): string[] {
  const { terms, enquiries } = wordings[languageOf[language]]
  const english = wordings['en-GB'].terms
  const said = [
    ...reasons.flatMap((reason) => [terms.unknownReasons[reason], english.unknownReasons[reason]]),
    enquiries.safety.unsafe.replace(/^, /, ''),
  ].map((words) => words.toLowerCase())
  return strings(content).filter((text) => said.some((words) => text.toLowerCase().includes(words)))
}

describe.each(languageCodes)('why a question has no answer, in %s', (language) => {
  const inLanguage = { language: languageOf[language] }
  const choices = { language, citations: null }

  it('is told of every question in the report that goes to counsel only, and in the lawyer’s copy', () => {
    for (const content of [
      buildReport(forCounsel, hearingReport, inLanguage),
      buildReport(snapshot, lawyersCopy, inLanguage),
    ])
      for (const [key, entry] of Object.entries(caseFile.facts)) {
        if (snapshot.stateProfile[key] !== undefined) continue
        const open = units(content).find(({ id }) => id === `open/${key}`)
        expect(open?.text.toLowerCase(), key).toContain(
          wordings[languageOf[language]].terms.unknownReasons[entry.reason].toLowerCase(),
        )
      }
  })

  it('is promised by no sentence of a document that does not tell it', () => {
    const counsels = new Map(units(buildReport(snapshot, lawyersCopy, inLanguage)).map(({ id, text }) => [id, text]))
    const others = new Map(units(buildReport(snapshot, hearingReport, inLanguage)).map(({ id, text }) => [id, text]))
    for (const id of ['facts/count', 'limits/open', 'annex-c/about', 'enquiries/about', 'method/facts'])
      expect(others.get(id)?.length, id).toBeLessThan(counsels.get(id)?.length ?? 0)
  })

  it('is told nowhere in the report that goes to others', () => {
    expect(told(buildReport(snapshot, hearingReport, inLanguage), language)).toEqual([])
  })

  it.each(allProfiles)('is told in $id only where that is for the lawyer’s eyes', (profile) => {
    const { content } = buildDocument(snapshot, profile, noOwnWords, choices)
    if (profile.privileged) expect(told(content, language)).not.toEqual([])
    else expect(told(content, language)).toEqual([])
  })
})

it('is held against a case in which also a gap says why: nobody established whether a forum is open', () => {
  expect(assessment.gaps.filter(({ what }) => what.startsWith('Whether the'))).not.toEqual([])
})
