import { describe, expect, it } from 'vitest'
import { buildDocument } from '#lib/reporting/document/build-document'
import { noOwnWords } from '#lib/reporting/document/own-words'
import { profileOf } from '#lib/reporting/profiles/all-profiles'
import { expertStatements } from '#lib/reporting/profiles/expert-statement'
import type { LanguageCode } from '#lib/reporting/wording/languages'
import { exampleCase, issued, seedLibrary } from '#tests/support/example-reports'
import { units } from '#tests/support/report-text'

const library = seedLibrary()
const snapshot = issued(exampleCase('liu-v-poland', library), library)

/** What is printed above the name of an expert who made every declaration of a form, or of the form without them. */
function declared(id: string, language: LanguageCode, makes = true): string {
  const profile = profileOf(`expert-statement/${id}`)
  if (profile === undefined) throw new Error(`There is no form ${id}.`)
  const ids = profile.sections.flatMap((section) => (section.kind === 'declaration' ? [section.id] : []))
  const own = { ...noOwnWords, accepted: makes ? ids : [] }
  const { content } = buildDocument(snapshot, profile, own, { language, citations: null })
  return units(content)
    .filter((unit) => unit.id.startsWith('declaration/'))
    .map(({ text }) => text)
    .join('\n')
}

const forms = expertStatements.map(({ id }) => [id.replace('expert-statement/', '')] as const)

describe.each(forms)('the statement of an expert: %s', (id) => {
  const profile = profileOf(`expert-statement/${id}`)

  it('asks for the range of opinion and the limits before it is issued', () => {
    const required = profile?.sections.flatMap((section) =>
      section.kind === 'own' && section.required ? [section.id] : [],
    )
    expect(required).toEqual(expect.arrayContaining(['court', 'expert', 'interests', 'range', 'limits', 'conclusions']))
  })

  it.each([
    [
      'the duty, met and to be met',
      /duty .*I (?:have met it and shall|have complied with and will|confirm that I have complied with and will)/i,
    ],
    ['a fee that hangs on no outcome', /fees?\b.* depend/i],
    ['conflicts of interest', /conflict of interest/i],
    ['that a change of view is told', /If my view changes, I shall say so|requires any correction or qualification/],
    ['independence', /independent/],
    ['that the rules of the forum were followed', /complied|followed|conscience, objectivity and impartiality/],
    ['truth', /true|truthfully|honestly/],
  ])('declares %s', (_what, words) => {
    expect(declared(id, 'en')).toMatch(words)
  })

  it('prints nothing as declared that its author has not declared', () => {
    const lines = declared(id, 'en', false).split('\n')
    for (const line of lines) expect(line).toMatch(/The author has not made this declaration|^[\p{L}, ]+$/u)
  })
})

describe('the words that a court requires of an expert', () => {
  // Practice Direction 35, paragraphs 3.2(9) and 3.3, by https://jspubs.com/experts/SoT.htm
  it('are those of CPR 35 in a civil court, with contempt', () => {
    const words = declared('england-and-wales-civil', 'en')
    expect(words).toContain('I am aware of the requirements of Part 35 of the Civil Procedure Rules')
    expect(words).toContain('Guidance for the Instruction of Experts in Civil Claims 2014')
    expect(words).toContain('I understand that proceedings for contempt of court may be brought against anyone')
  })

  // Rule 19.4(k) of the Criminal Procedure Rules; Criminal Practice Directions 2023, 7.2.1 (from memory)
  it('are a witness’s declaration of truth in a criminal court, and the model declarations by their numbers', () => {
    const words = declared('england-and-wales-criminal', 'en')
    expect(words).toContain('liable to prosecution if I have wilfully stated in it anything which I know to be false')
    for (let number = 1; number <= 12; number += 1) expect(words).toContain(`(${number}) I`)
    expect(words).toContain('I have read Part 19 of the Criminal Procedure Rules')
    expect(words).not.toContain('contempt')
  })

  // Practice Direction of 1 November 2024, 9.4, as Bond Solon gives it
  it('are those of the practice direction in a tribunal, without contempt', () => {
    const words = declared('united-kingdom-immigration', 'en')
    expect(words).toContain('The opinions I have expressed represent my true and complete professional opinions')
    expect(words).not.toContain('contempt')
  })

  // Federal Public Service Justice, how experts end their report, in both languages
  it.each([
    ['fr', 'Je jure avoir rempli ma mission en honneur et conscience, avec exactitude et probité.'],
    ['nl', 'Ik zweer dat ik mijn opdracht in eer en geweten, nauwgezet en eerlijk heb vervuld.'],
  ] as const)('are the formula of the oath in Belgium, in %s', (language, words) => {
    expect(declared('belgium', language)).toContain(words)
  })

  // Wetboek van Strafvordering, art. 51l, third paragraph
  it('are those of article 51l in the Netherlands', () => {
    expect(declared('netherlands', 'nl')).toContain(
      'Ik verklaar dit verslag naar waarheid, volledig en naar beste inzicht te hebben opgesteld.',
    )
  })

  it('stand in their own language, whatever that of the document', () => {
    expect(declared('england-and-wales-criminal', 'fr')).toContain(
      'I confirm that the contents of this report are true',
    )
    expect(declared('netherlands', 'en')).toContain('naar waarheid, volledig en naar beste inzicht')
  })
})

describe('a form of which something must be known before it is filed', () => {
  it.each([
    ['united-kingdom-immigration', /must not exceed 20 pages/],
    ['england-and-wales-criminal', /thirteenth/],
    ['france', /never judges points of law/],
    ['belgium', /outside the register/],
  ])('%s says so', (id, words) => {
    expect(
      profileOf(`expert-statement/${id}`)
        ?.points.map(({ text }) => text)
        .join('\n'),
    ).toMatch(words)
  })
})
