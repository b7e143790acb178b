import { describe, expect, it } from 'vitest'
import { buildDocument } from '#lib/reporting/document/build-document'
import { factsToTag } from '#lib/reporting/document/fact-tags'
import type { ForumProfile, LocalText } from '#lib/reporting/document/forum-profile'
import { noOwnWords, type OwnWords } from '#lib/reporting/document/own-words'
import { suggestedCitations } from '#lib/reporting/document/suggested-citations'
import { allProfiles, profileOf } from '#lib/reporting/profiles/all-profiles'
import type { ReportContent } from '#lib/reporting/report-model'
import type { ReportSnapshot } from '#lib/reporting/snapshot'
import { type LanguageChoice, type LanguageCode, languageCodes, languagesOf } from '#lib/reporting/wording/languages'
import { wordings } from '#lib/reporting/wording/wordings'
import { aSnapshot } from '#tests/support/a-snapshot'
import { exampleCase, issued, seedLibrary } from '#tests/support/example-reports'
import { lineText, plainText, strings, units } from '#tests/support/report-text'
import { leftInEnglish, untagged } from '#tests/support/words-of-ours'

// Every form on a made assessment with every kind of record, which is quick; of the short kinds one on a real one, which
// is not. The long kinds print what a report prints, and that is looked at with the reports.
const made = aSnapshot()
const library = seedLibrary()
const willow = issued(exampleCase('willow-7', library), library)
const onWillow = ['triage-note', 'client-note', 'interim-measures/ecthr', 'interpol-request/deletion']
const translated = languageCodes.filter((language) => language !== 'en')

/** All that the form asks for, written, and some of it changed by hand. */
const written = (profile: ForumProfile, snapshot: ReportSnapshot): OwnWords => ({
  ...noOwnWords,
  sections: Object.fromEntries(
    profile.sections.flatMap((section) => (section.kind === 'own' ? [[section.id, 'Geschrieben.']] : [])),
  ),
  accepted: profile.sections.flatMap((section) => (section.kind === 'declaration' ? [section.id] : [])),
  factTags: Object.fromEntries(factsToTag(snapshot).map((key) => [key, 'given' as const])),
  edits: [{ id: 'limits/open', set: '', own: 'Geändert.' }],
  added: [{ id: 'added/1', after: 'limits/open', text: 'Dazu.' }],
  removed: ['short/about', 'further-grounds/about'],
})

/** That of the language and not of the forum, whose words may be English. */
const styleOf = (language: LanguageChoice) => wordings[languagesOf(language).language].grammar.citations

const build = (profile: ForumProfile, snapshot: ReportSnapshot, own: OwnWords, language: LanguageChoice) =>
  buildDocument(snapshot, profile, own, { language, citations: styleOf(language) }).content

/** What a form says for itself, but for what it declares untranslated: English alone, or fixed by a rule. */
const textsOf = ({ title, name, person, sections }: ForumProfile): LocalText[] => [
  title,
  name,
  person,
  ...sections.flatMap((section) =>
    section.kind === 'part'
      ? []
      : [section.heading, ...(section.kind === 'declaration' ? section.paragraphs.filter((one) => !one.fixedIn) : [])],
  ),
]

/** Terms for which no settled word is known: printed in English, and said to be. */
const untranslatedTerms = ['Skeleton argument']

/** The same in both languages, or no words at all: names, numbers, codes and hashes. */
const isSameInAll = (text: string): boolean =>
  !/\p{L}{2,}[^\p{L}]+\p{L}{2,}/u.test(text.replaceAll(/sha256:\S+|\b(?:WILLOW|ASPEN)-\d\b|Ada Alder|version/g, ''))

describe.each(allProfiles)('$id', (profile) => {
  it('has all that it says in every language, but for terms that are declared untranslated', () => {
    for (const text of textsOf(profile))
      for (const language of languageCodes)
        if (!untranslatedTerms.includes(text.en)) expect(text[language], `${text.en} in ${language}`).toBeTruthy()
  })

  describe.each(translated)('in %s', (language: LanguageCode) => {
    const snapshots = onWillow.includes(profile.id) ? [made, willow] : [made]

    it('has none of our English left', () => {
      for (const snapshot of snapshots)
        for (const own of [written(profile, snapshot), noOwnWords]) {
          const [english, content] = [build(profile, snapshot, own, 'en'), build(profile, snapshot, own, language)]
          expect(leftInEnglish(snapshot, english, content)).toEqual([])
          const same = new Set(untagged(english))
          const entered = strings([
            snapshot.caseFile,
            snapshot.authorities,
            snapshot.evidence,
            snapshot.rules,
            snapshot.tests,
          ])
          const data = entered.join('\n')
          const kept = untagged(content).filter(
            (text) =>
              same.has(text) && !isSameInAll(text) && !data.includes(text.trim()) && !text.includes('Geschrieben'),
          )
          expect(kept).toEqual([])
        }
    })

    it('has the same parts under the same ids, with the same numbers and notes', () => {
      const own = written(profile, made)
      const bones = (content: ReportContent) =>
        units(content)
          .map(({ id, points }) => ({ id, points }))
          .filter(({ id }) => id !== 'nature/untranslated' && id !== 'limits/translation')
      const content = build(profile, made, own, language)
      expect(bones(content)).toEqual(bones(build(profile, made, own, 'en')))
      expect(units(content).filter(({ id }) => id === 'limits/translation')).toHaveLength(1)
    })
  })

  it('stands in two columns, with what its author wrote printed once', () => {
    const content = build(profile, made, written(profile, made), 'en-fr')
    expect(content).toMatchObject({ language: 'en-GB', beside: 'fr-BE' })
    const french = new Map(units(build(profile, made, written(profile, made), 'fr')).map(({ id, text }) => [id, text]))
    for (const block of content.blocks) {
      if (block.kind !== 'paragraph') continue
      if (/^(own|added)\//.test(block.id)) expect(block).not.toHaveProperty('beside')
      // Words that a rule fixes are said to be so where they stand in another language alone.
      if (block.beside === undefined && !block.id.startsWith('declaration/'))
        expect(french.get(block.id)).toBe(lineText(block.text))
    }
  })

  it('is cited by the custom of its forum unless its author chose', () => {
    const known = ['house', 'oscola', 'belgian-fr', 'belgian-nl', 'french']
    for (const language of languageCodes) expect(known).toContain(suggestedCitations(profile, language))
  })
})

describe('words that a rule fixes', () => {
  const named = (id: string) => profileOf(id) as ForumProfile
  const declared = (id: string, language: LanguageChoice, paragraph: string) => {
    const { blocks } = build(named(id), made, written(named(id), made), language)
    const found = blocks.find((block) => block.id === paragraph)
    if (found?.kind !== 'paragraph') throw new Error(`There is no paragraph ${paragraph}.`)
    return found
  }

  it('stand in their own language and are said to be fixed, in a document in another', () => {
    const truth = declared('expert-statement/england-and-wales-civil', 'nl', 'declaration/truth/1')
    expect(truth.text.map((piece) => 'language' in piece && piece.language)).toContain('en')
    expect(lineText(truth.text)).toMatch(
      /^I confirm that .*\[De formule ligt vast, in het Engels\. Vertaling: Ik bevestig dat .*\]$/,
    )
  })

  it('stand with our translation, said to be that, where there is one', () => {
    const oath = declared('expert-statement/belgium', 'en', 'declaration/oath/1')
    expect(lineText(oath.text)).toMatch(
      /^Je jure avoir rempli .*\[The wording is fixed, in French\. Translation: I swear that .*\]$/,
    )
    expect(lineText(declared('expert-statement/belgium', 'nl', 'declaration/oath/1').text)).toBe(
      'Ik zweer dat ik mijn opdracht in eer en geweten, nauwgezet en eerlijk heb vervuld.',
    )
  })
})

describe('a term without a translation', () => {
  it('is printed in English, and said to be', () => {
    const profile = profileOf('hearing-brief/england-and-wales') as ForumProfile
    expect(build(profile, made, noOwnWords, 'fr').title).toBe('Skeleton argument (en anglais)')
    expect(plainText(build(profile, made, noOwnWords, 'fr'))).toContain('Aucun juriste francophone')
  })
})
