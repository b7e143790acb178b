import { describe, expect, it } from 'vitest'
import { grounds } from '#lib/domain/risk-area'
import { buildDocument } from '#lib/reporting/document/build-document'
import { noOwnWords } from '#lib/reporting/document/own-words'
import { profileOf } from '#lib/reporting/profiles/all-profiles'
import { findingsOf, reasonsOf } from '#lib/reporting/trace'
import type { LanguageChoice } from '#lib/reporting/wording/languages'
import { exampleCase, issued, seedLibrary } from '#tests/support/example-reports'
import { units } from '#tests/support/report-text'

const library = seedLibrary()
const liu = issued(exampleCase('liu-v-poland', library), library)

function documentOf(id: string, language: LanguageChoice = 'en', snapshot = liu) {
  const profile = profileOf(id)
  if (profile === undefined) throw new Error(`There is no form ${id}.`)
  return buildDocument(snapshot, profile, noOwnWords, { language, citations: null }).content
}

const unitsOf = (...of: Parameters<typeof documentOf>) => units(documentOf(...of))

describe('annex C', () => {
  it.each([
    ['en', 'No rule that is still undetermined waits for a question for which no part is named.'],
    [
      'fr',
      'Aucune règle encore indéterminée n’attend la réponse à une question pour laquelle aucune partie n’est indiquée.',
    ],
    ['nl', 'Geen regel die nog onbepaald is, wacht op een vraag waarbij geen deel is vermeld.'],
  ] as const)('says in %s what it means that no part is named', (language, words) => {
    expect(unitsOf('hearing-brief/general', language).find(({ id }) => id === 'annex-c/about')?.text).toContain(words)
  })

  it('names a part for each question that a rule waits for', () => {
    const rows = unitsOf('lawyers-copy').filter(({ id }) => id.startsWith('open/') && id.includes('.'))
    const waited = new Set(
      findingsOf(liu.assessment).flatMap(({ finding }) =>
        finding.tests.flatMap(({ routes, answers }) =>
          [...routes.flatMap(({ elements }) => elements), ...answers].flatMap(({ undetermined }) =>
            undetermined.flatMap(({ missing }) => missing),
          ),
        ),
      ),
    )
    const bare = rows.filter(({ points }) => !points.some(({ kind }) => kind === 'area'))
    expect(bare.length).toBeGreaterThan(5)
    expect(bare.filter(({ id }) => waited.has(id.slice('open/'.length)))).toEqual([])
  })
})

describe('the other side’s case', () => {
  const all = unitsOf('lawyers-copy')
  const told = all.filter(({ id }) => /^other-side\/\d+$/.test(id))
  const { otherSide } = liu.assessment

  it('stands part by part, each point once, and later parts refer to it', () => {
    const sayings = otherSide.map(({ point, question }) => `${point} ${question}`)
    expect(told.length).toBe(new Set(sayings).size)
    expect(told.length).toBeLessThan(otherSide.length)
    const heads = all.filter(({ id }) => grounds.some((ground) => id === `other-side/${ground}`)).map(({ id }) => id)
    expect(heads).toEqual(
      grounds
        .map((ground) => `other-side/${ground}`)
        .filter((id) => otherSide.some(({ area }) => id.endsWith(`/${area}`))),
    )
    const again = all.filter(({ id }) => id.endsWith('/again'))
    expect(again.length).toBeGreaterThan(0)
    for (const { text } of again) expect(text).toMatch(/The points? at paragraphs? \d+.* bears? on this part too\./)
  })

  it('says of a reason against where it is printed, and of a record against which reasons it stands', () => {
    const at = (rule: string) =>
      documentOf('lawyers-copy').blocks.flatMap((block) =>
        block.kind === 'paragraph' && block.id.endsWith(`/reason/${rule}`) ? [block.number] : [],
      )[0]
    const against = findingsOf(liu.assessment)
      .flatMap(({ finding }) => reasonsOf(finding))
      .find(({ direction }) => direction === 'against')
    const point = otherSide.findIndex(({ rests }) => rests === against?.rule)
    expect(told.find(({ id }) => id === `other-side/${point + 1}`)?.text).toContain(
      `What is stored against it, if anything, is at paragraph ${at(against?.rule ?? '')}.`,
    )
    const record = otherSide.findIndex(({ question }) => question.startsWith('Have you taken account'))
    const [first = ''] = otherSide[record]?.rests.split(', ') ?? []
    const text = told.find(({ id }) => id === `other-side/${record + 1}`)?.text
    expect(text).toMatch(/Against the reasons? at paragraphs? /)
    expect(text).toMatch(new RegExp(`\\b${at(first)}\\b`))
  })
})
