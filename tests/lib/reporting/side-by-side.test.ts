import { describe, expect, it } from 'vitest'
import { buildDocument } from '#lib/reporting/document/build-document'
import { noOwnWords } from '#lib/reporting/document/own-words'
import { profileOf } from '#lib/reporting/profiles/all-profiles'
import { hearingReport } from '#lib/reporting/report/profile'
import { buildReport } from '#lib/reporting/report-content'
import type { Inline, ReportContent } from '#lib/reporting/report-model'
import { sideBySide } from '#lib/reporting/side-by-side'
import { type languageChoices, languagesOf } from '#lib/reporting/wording/languages'
import { contentsHeading } from '#lib/reporting/wording/page-words'
import { aSnapshot } from '#tests/support/a-snapshot'
import { exampleCase, issued, seedLibrary } from '#tests/support/example-reports'
import { lineText, units } from '#tests/support/report-text'

const build = (choice: (typeof languageChoices)[number]) => buildReport(aSnapshot(), hearingReport, languagesOf(choice))
const both = build('en-fr')
const paragraphs = ({ blocks }: ReportContent) => blocks.filter((block) => block.kind === 'paragraph')
const notes = (text: readonly Inline[]) => text.filter((inline) => inline.kind === 'note')

describe('a document in two columns', () => {
  it('has every paragraph in both languages, under one number', () => {
    // The sources of both columns are cited as those of the first.
    const french = buildReport(aSnapshot(), hearingReport, { ...languagesOf('fr'), style: 'house' })
    for (const { id, text, beside } of paragraphs(both)) {
      const alone = paragraphs(french).find((paragraph) => paragraph.id === id)
      // It says how many languages there are.
      if (id === 'nature/untranslated') continue
      // One of stored words alone is the same in both, and runs across the page.
      if (beside === undefined) expect(lineText(alone?.text ?? []), id).toBe(lineText(text))
      // What is printed once only is the one difference from the document in French alone.
      const [first = ''] = lineText(beside ?? []).split('[texte original')
      expect(lineText(alone?.text ?? []).startsWith(first), id).toBe(true)
    }
    expect(paragraphs(both).map(({ number }) => number)).toEqual(paragraphs(both).map((_, index) => index + 1))
  })

  it('heads its contents in both languages', () => {
    expect(contentsHeading(both)).toBe('Contents / Table des matières')
    expect(contentsHeading(build('fr'))).toBe('Table des matières')
  })

  it('says in both languages that it holds a translation', () => {
    const said = paragraphs(both).filter(({ id }) => /nature\/untranslated|limits\/translation/.test(id))
    expect(said.map(({ text }) => lineText(text).split('.')[0])).toEqual(['Languages', 'Translation'])
    expect(said.map(({ beside }) => lineText(beside ?? []).split('.')[0])).toEqual(['Langues', 'Traduction'])
    expect(lineText(said[0]?.beside ?? [])).toContain('en deux langues, côte à côte')
    const alone = paragraphs(build('fr')).find(({ id }) => id === 'nature/untranslated')
    expect(lineText(alone?.text ?? [])).toContain('Langue. Ce document est rédigé en français.')
  })

  it('prints a note and a stored sentence once, with a mark of each in the other column', () => {
    const reason = paragraphs(both).find(({ id }) => id.includes('/reason/'))
    const statement = Object.values(aSnapshot().rules).map((rule) => rule.statement)
    expect(notes(reason?.text ?? []).length).toBeGreaterThan(0)
    expect(notes(reason?.beside ?? [])).toEqual(notes(reason?.text ?? []).map((note) => ({ ...note, again: true })))
    for (const { text, beside = [] } of paragraphs(both))
      for (const sentence of statement.filter((each) => each.length > 40 && lineText(text).includes(each)))
        expect(lineText(beside)).not.toContain(sentence)
  })

  it('prints a line of a table once where it is the same, and the second language under it where it is not', () => {
    const cell = (id: string, column: number) =>
      both.blocks
        .flatMap((block) => (block.kind === 'table' ? block.rows : []))
        .find((row) => row.id === id)
        ?.cells[column]?.map(lineText)
    expect(cell('fact/proceedings.heldNow', 1)?.[0]).toBe('Is the person held in custody now?')
    expect(cell('fact/proceedings.heldNow', 1)?.[1]).toMatch(/détenue/)
    expect(cell('fact/proceedings.heldNow', 2)).toEqual(['Yes', 'Oui'])
    const french = both.blocks
      .flatMap((block) => (block.kind === 'table' ? block.rows : []))
      .flatMap((row) => row.cells)
    expect(french.flat(2)).toContainEqual({ kind: 'text', text: 'Oui', language: 'fr-BE' })
  })

  it('repeats in a cell no stored words, no words of the case and no numbers that stand there in the first language', () => {
    const library = seedLibrary()
    const willow = issued(exampleCase('willow-7', library), library)
    const { blocks } = buildReport(willow, hearingReport, languagesOf('en-nl'))
    const rows = blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []))
    const cell = (id: string, column: number) => rows.find((row) => row.id === id)?.cells[column]?.map(lineText)
    expect(cell('fact/assurances.illTreatment', 3)).toEqual([
      'A document (verbal note, p. 2, 14 October 2026)',
      'Een document (…, 14\u00A0oktober 2026)',
    ])
    expect(cell('fact/requestedState.isPartyToEchr', 3)).toEqual([
      expect.stringMatching(/^The public record \(state profile: Belgium, .+\)$/),
      expect.stringMatching(/^De openbare bronnen \(profiel van de staat: België, .+\)$/),
    ])
    const said = rows.find(({ id }) => id.startsWith('annex-b/'))?.cells[1]?.map(lineText)
    expect(said).toHaveLength(4)
    expect(said?.[3]).toMatch(/^… Stand op /)
    const open = rows.filter(({ id }) => id.startsWith('gap/facts/')).map(({ cells }) => cells[2]?.map(lineText))
    expect(open.length).toBeGreaterThan(5)
    for (const lines of open) expect(lines).toHaveLength(1)
    // Neither above nor below is opposite.
    for (const text of rows.flatMap(({ cells }) => cells.flat()).map(lineText))
      expect(text).not.toMatch(/hiernaast|^[“”…\s]+$/)
  })

  it('prints once what both have, whatever the spaces that each language keeps together', () => {
    const library = seedLibrary()
    const profile = profileOf('expert-statement/general')
    if (profile === undefined) throw new Error('There is no form.')
    const liu = issued(exampleCase('liu-v-poland', library), library)
    const own = { ...noOwnWords, sections: { sources: 'I searched on 9 November 2026 and read article 3 on page 12.' } }
    const { content } = buildDocument(liu, profile, own, { language: 'en-nl', citations: null })
    const words = content.blocks.find(({ id }) => id === 'own/sources/1')
    expect(words).toHaveProperty('number')
    expect(words).not.toHaveProperty('beside')
    expect(content.cover[0]?.value.replaceAll('\u00A0', ' ')).toBe('Liu v. Poland, no. 37610/18')
  })

  it('leaves one mark in a cell for a source that stands there in the first language, in whatever pieces', () => {
    const library = seedLibrary()
    const liu = issued(exampleCase('liu-v-poland', library), library)
    const { blocks } = buildReport(liu, hearingReport, languagesOf('en-nl'))
    const lines = blocks
      .flatMap((block) => (block.kind === 'table' && block.id.startsWith('annex-') ? block.rows : []))
      .flatMap(({ cells }) => cells.flat())
      .map(lineText)
    expect(lines.filter((line) => line.startsWith('… ')).length).toBeGreaterThan(60)
    for (const line of lines) expect(line).not.toMatch(/…\s*…/)
    expect(lines).toContainEqual(expect.stringMatching(/^… Recht van de verzoekende staat/))
  })

  it('keeps the ids and trace points of the document in English', () => {
    const bones = (content: ReportContent) =>
      units(content)
        .filter(({ id }) => !/nature\/untranslated|limits\/translation/.test(id))
        .map(({ id, points }) => ({ id, points }))
    expect(bones(both)).toEqual(bones(build('en')))
  })

  it('is refused of two documents that differ', () => {
    const [one, other] = [build('en'), build('fr')]
    expect(() => sideBySide(one, other)).toThrow('cannot stand side by side')
  })
})
