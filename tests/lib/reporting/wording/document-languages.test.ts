import { describe, expect, it } from 'vitest'
import { asSentence } from '#lib/domain/in-words'
import { hearingReport, lawyersCopy } from '#lib/reporting/report/profile'
import { buildReport } from '#lib/reporting/report-content'
import type { ReportContent } from '#lib/reporting/report-model'
import { freezeDraft, type ReportSnapshot } from '#lib/reporting/snapshot'
import { type DocumentLanguage, documentLanguages } from '#lib/reporting/wording/languages'
import { wordings } from '#lib/reporting/wording/wordings'
import { assess } from '#lib/rules/engine/assess'
import { prcRuleSet } from '#lib/rules/rule-set'
import { aSnapshot } from '#tests/support/a-snapshot'
import { emptyCase, exampleCase, issued, seedLibrary } from '#tests/support/example-reports'
import { strings, units } from '#tests/support/report-text'
import { leftInEnglish } from '#tests/support/words-of-ours'

const library = seedLibrary()
const willow = exampleCase('willow-7', library)
const snapshots: [string, ReportSnapshot][] = [
  ['willow-7, issued', issued(willow, library)],
  ['liu-v-poland, issued', issued(exampleCase('liu-v-poland', library), library)],
  ['an empty case', issued(emptyCase('BE'), library)],
  ['an empty case before any rule', issued({ ...emptyCase('BE'), assessedOn: '1900-01-01' }, library)],
  ['a made snapshot with every kind of record', aSnapshot()],
  [
    'a draft',
    freezeDraft({
      caseFile: willow,
      assessment: assess({ caseFile: willow, ruleSet: prcRuleSet, library }),
      library,
      ruleSet: prcRuleSet,
    }),
  ],
]
/** All its pieces of text. */
const inlinesOf = (content: ReportContent) =>
  units(content)
    .flatMap(({ inlines }) => inlines)
    .flatMap((inline) => ('text' in inline ? [inline] : []))

/** Words of the made snapshot: nobody has translated them. */
const invented = strings(aSnapshot()).join('\n')
const isInvented = (text: string): boolean => invented.includes(text.replace(/\.$/, '').slice(1))

const translated = documentLanguages.filter((language) => language !== 'en-GB')

describe.each(translated)('a report in %s', (language: DocumentLanguage) => {
  describe.each(snapshots)('of %s', (_name, snapshot) => {
    const inEnglish = buildReport(snapshot, lawyersCopy)
    const content = buildReport(snapshot, lawyersCopy, { language })

    it('has the same parts under the same ids, with the same numbers, notes and trace points', () => {
      const bones = ({ blocks }: ReportContent) =>
        units({ blocks } as ReportContent).map(({ id, points }) => ({ id, points }))
      const known = (id: string) => id !== 'nature/untranslated' && id !== 'limits/translation'
      expect(bones(content).filter(({ id }) => known(id))).toEqual(bones(inEnglish))
      expect(content.footnotes.map(({ citations }) => citations.map(({ kind, id }) => `${kind} ${id}`))).toEqual(
        inEnglish.footnotes.map(({ citations }) => citations.map(({ kind, id }) => `${kind} ${id}`)),
      )
    })

    it('has no sentence of the English document that is not tagged as English', () => {
      expect(leftInEnglish(snapshot, inEnglish, content)).toEqual([])
    })

    it('leaves nothing in English that ships with the application', () => {
      const left = inlinesOf(content).filter((piece) => 'language' in piece && piece.language === 'en')
      expect(left.map(({ text }) => text).filter((text) => !isInvented(text))).toEqual([])
    })

    it('asks every question in its own words', () => {
      const printed = new Set(inlinesOf(content).map(({ text }) => text.replaceAll('\u00A0', ' ').trim()))
      const { stored } = wordings[language]
      for (const { question, origin } of Object.values(snapshot.questions))
        if (origin !== 'library') expect([...printed], question).toContain(stored(question))
    })

    it('says once that what is stored in English is translated here, and that no lawyer has read the translation', () => {
      const ids = units(content).map(({ id }) => id)
      expect(ids.filter((id) => id === 'nature/untranslated')).toHaveLength(1)
      expect(ids.filter((id) => id === 'limits/translation')).toHaveLength(1)
    })

    it('puts the question of an element that is not raised in brackets, for it would end in the middle of the list', () => {
      expect(strings(content.blocks).filter((text) => /^(?:; )?E\d+, $/.test(text))).toEqual([])
      expect(strings(content.blocks).join('')).not.toMatch(/E\d+, \p{Lu}/u)
    })

    it('prints no empty word of the machine', () => {
      expect(strings(content.blocks).filter((text) => /undefined|\[object|NaN|\bnull\b/.test(text))).toEqual([])
    })
  })
})

describe.each(translated)('what has no words in %s', (language) => {
  it('stands in English, tagged as such', () => {
    const snapshot = aSnapshot()
    const statements = Object.values(snapshot.rules).map(({ statement }) => asSentence(statement))
    const unsaid = statements.filter((statement) => wordings[language].stored(statement) === undefined)
    expect(unsaid).toHaveLength(statements.length)
    const pieces = inlinesOf(buildReport(snapshot, lawyersCopy, { language }))
    const printed = pieces.filter(({ text }) => unsaid.includes(text))
    expect(printed.length).toBeGreaterThan(0)
    expect(printed.map((piece) => 'language' in piece && piece.language)).toEqual(printed.map(() => 'en'))
  })
})

describe('a report in English', () => {
  it('is what it is without a choice of language, and tags nothing', () => {
    const content = buildReport(aSnapshot(), hearingReport)
    expect(buildReport(aSnapshot(), hearingReport, { language: 'en-GB' })).toEqual(content)
    expect(strings(content)).not.toContain('en')
    const ids = units(content).map(({ id }) => id)
    expect(ids).not.toContain('nature/untranslated')
    expect(ids).not.toContain('limits/translation')
  })
})
