import { describe, expect, it } from 'vitest'
import { declarationOf, factKeys } from '#lib/domain/facts/catalogue'
import { keptTogether } from '#lib/reporting/kept-together'
import { lawyersCopy } from '#lib/reporting/report/profile'
import { buildReport } from '#lib/reporting/report-content'
import type { DocumentLanguage } from '#lib/reporting/wording/languages'
import { wordings } from '#lib/reporting/wording/wordings'
import { exampleCase, issued, seedLibrary } from '#tests/support/example-reports'
import { strings, units } from '#tests/support/report-text'

const space = '\u00A0'
const library = seedLibrary()
const liu = issued(exampleCase('liu-v-poland', library), library)
const translated: DocumentLanguage[] = ['fr-BE', 'nl-BE']

describe('a number and the sign before it', () => {
  it.each([
    ['Saadi, §§ 137-141', `Saadi, §§${space}137-141`],
    ['req. n° 37610/18 et req. n°s 28492/15', `req. n°${space}37610/18 et req. n°s${space}28492/15`],
    [
      'nr. 14; nrs. 3 en 4; art. 3; arts 2 and 3',
      `nr.${space}14; nrs.${space}3 en 4; art.${space}3; arts${space}2 and 3`,
    ],
    ['bijlage B, (annexe C), Annex A', `bijlage${space}B, (annexe${space}C), Annex${space}A`],
  ])('%s', (typed, set) => {
    expect(keptTogether(typed)).toBe(set)
  })

  it.each([
    ['from 6 August 2017 to 6 October 2022', `from 6${space}August 2017 to 6${space}October 2022`],
    ['le 1er avril 2010, 12 septembre 2018', `le 1er${space}avril 2010, 12${space}septembre 2018`],
    ['op 2 maart 2026 en 17 mei', `op 2${space}maart 2026 en 17${space}mei`],
  ])('%s: a day and its month', (typed, set) => {
    expect(keptTogether(typed)).toBe(set)
  })

  it.each([
    ['(question 11), questions 2 and 3', `(question${space}11), questions${space}2 and 3`],
    ['articles 2 et 3, Article 6, artikel 3', `articles${space}2 et 3, Article${space}6, artikel${space}3`],
    ['Rule 39, para. 20, paras 19-20, p. 12', `Rule${space}39, para.${space}20, paras${space}19-20, p.${space}12`],
    ['the reasons at paragraphs ', `the reasons at paragraphs${space}`],
  ])('%s: a word and its number', (typed, set) => {
    expect(keptTogether(typed)).toBe(set)
  })

  it.each([
    ['ring +32 2 555 01 23 (A. Alder)', `ring +32${space}2${space}555${space}01${space}23 (A. Alder)`],
    [
      '+44 (20) 7946 0958, or +1 202 555 0143.',
      `+44${space}(20)${space}7946${space}0958, or +1${space}202${space}555${space}0143.`,
    ],
  ])('%s: a telephone number', (typed, set) => {
    expect(keptTogether(typed)).toBe(set)
  })

  it.each([
    '+5 years',
    '1+1 2 3',
    'C++ 1 2',
    'in 2017 August',
    'a question of fact',
    '1.5 May',
    'the note says',
    'step 3. Page',
  ])('nor in “%s”', (typed) => expect(keptTogether(typed)).toBe(typed))

  it.each(['casino. 3 pages', 'smart. 3', 'there is no answer', 'annex Brussels'])('are not seen in “%s”', (typed) => {
    expect(keptTogether(typed)).toBe(typed)
  })

  it.each(translated)('stay on one line in the sentences of a report in %s', (language) => {
    const { blocks } = buildReport(liu, lawyersCopy, { language })
    const ours = strings(blocks).filter((text) => /(annexe|bijlage)\s[A-E]\b/.test(text))
    expect(ours.length).toBeGreaterThan(20)
    expect(ours.filter((text) => /(annexe|bijlage) [A-E]\b/.test(text))).toEqual([])
  })
})

describe.each(translated)('a report in %s', (language) => {
  const text = units(buildReport(liu, lawyersCopy, { language })).map((unit) => unit.text)

  it('has no round brackets in round brackets of ours', () => {
    expect(text.filter((words) => /\((les|de) (juridictions|rechtscolleges)[^)]*\(/i.test(words))).toEqual([])
    expect(text.some((words) => /\[(Pologne|Polen)\]\)/.test(words))).toBe(true)
  })

  it('does not begin a sentence within a sentence', () => {
    expect(text.filter((words) => /(suivante\u00A0|luidt): \p{Lu}/u.test(words))).toEqual([])
  })

  it('has words for every unit of the catalogue', () => {
    const { units: known } = wordings[language].facts
    const wanted = new Set(
      factKeys.flatMap((key) => {
        const question = declarationOf(key)
        return question.type === 'integer' && question.unit !== '' ? [question.unit] : []
      }),
    )
    for (const unit of wanted) expect(known[unit], unit).toBeDefined()
    expect(text.some((words) => /\b62 (mois|maanden)\b/.test(words))).toBe(true)
  })

  it('counts no conflict as “0”, as in English', () => {
    const { count } = wordings[language].facts
    const english = { asked: 9, agreed: 4, conflicting: 0, unknown: 5, tellsWhy: false, some: false }
    expect(wordings['en-GB'].facts.count(english)).toContain('none have answers in conflict')
    const said = (conflicting: number) =>
      count({ asked: 9, agreed: 4, conflicting, unknown: 5, tellsWhy: false, some: false })
    expect(said(0)).not.toMatch(/\b0\b/)
    expect(said(1)).toMatch(/\b1\b/)
    expect(said(2)).toMatch(/\b2\b/)
  })
})

describe('a list in French', () => {
  it('has a space that does not break before each semicolon, also between stored names', () => {
    const french = units(buildReport(liu, lawyersCopy, { language: 'fr-BE' })).flatMap(({ inlines }) => inlines)
    const ours = french.flatMap((inline) => ('text' in inline && !('language' in inline) ? [inline.text] : []))
    expect(ours.filter((words) => /(^|[^\u00A0]);/.test(words) && !words.includes('http'))).toEqual([])
  })
})
