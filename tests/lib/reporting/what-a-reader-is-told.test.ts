import { describe, expect, it } from 'vitest'
import { noOwnWords } from '#lib/reporting/document/own-words'
import { formatPinpoint } from '#lib/reporting/format-citation'
import { profileOf } from '#lib/reporting/profiles/all-profiles'
import { basesOf } from '#lib/reporting/report/sources'
import { buildReport } from '#lib/reporting/report-content'
import type { ReportContent } from '#lib/reporting/report-model'
import { exampleDocument, library, textOf, willow } from '#tests/support/example-documents'
import { exampleCase, issued } from '#tests/support/example-reports'
import { units } from '#tests/support/report-text'

const escaped = (text: string): string => text.replaceAll(/[.()[\]]/g, '\\$&')

describe('nothing added', () => {
  const said = (content: ReportContent) => textOf(content, 'limits/source')

  it('is said of the whole report', () => {
    expect(said(buildReport(willow))).toContain('Every sentence about the case')
    expect(said(exampleDocument('expert-statement/general'))).toContain('Every sentence about the case')
  })

  it('is not said of what the author wrote, which is named', () => {
    const content = exampleDocument('expert-statement/general', {
      ...noOwnWords,
      sections: { opinion: 'In my opinion, yes.' },
    })
    expect(said(content)).toContain('What stands under “Opinion” is the author’s own.')
    expect(said(content)).toContain('Every other sentence about the case')
    expect(said(content)).not.toContain('“Interests”')
  })

  it('is not said of what a hand changed', () => {
    const added = [{ id: 'added/one', after: 'limits/scope', text: 'Put in by hand.' }]
    expect(said(exampleDocument('hearing-brief/general', { ...noOwnWords, added }))).toContain('“Changed by hand”')
  })
})

describe('an expert’s statement', () => {
  it('does not say that it was made for one side alone', () => {
    expect(textOf(exampleDocument('expert-statement/belgium'), 'nature/use')).toContain('is given to the court')
    expect(textOf(exampleDocument('hearing-brief/belgium'), 'nature/use')).not.toContain('expert')
  })
})

describe('what the library lets be printed of a record', () => {
  it.each(library.evidence.map((record) => [record.id, record] as const))(
    'names what it speaks of, and gives counsel no advice: %s',
    (_id, record) => {
      const { proposition, title, reliability, verification } = record
      const notes = verification.status === 'contradicted' ? [verification.note ?? ''] : []
      for (const text of [proposition, title, reliability.why]) {
        const unnamed = text.search(/\bthe (?:paper|briefing)\b(?! paper of)/i)
        expect(unnamed === -1 || /[Pp]aper of/.test(text.slice(0, unnamed)), text).toBe(true)
      }
      for (const text of [proposition, title, reliability.why, ...notes])
        expect(text).not.toMatch(/cross-examin|\basOf\b|our (?:case|side)/i)
    },
  )
})

describe('the first page', () => {
  it('names the body for which a form is written, and no form that is written for none', () => {
    const form = (id: string) => exampleDocument(id).cover.find(({ label }) => label === 'Form')?.value
    expect(form('hearing-brief/belgium')).toBe(profileOf('hearing-brief/belgium')?.name.en)
    expect(form('interim-measures/cat')).toBe(profileOf('interim-measures/cat')?.name.en)
    for (const id of ['hearing-brief/general', 'expert-statement/general', 'triage-note', 'client-note'])
      expect(form(id), id).toBeUndefined()
  })
})

describe('what would change a word', () => {
  const liu = issued(exampleCase('liu-v-poland', library), library)
  const told = units(buildReport(liu)).filter(({ id }) => /^(changes|annex-e)\/.*\/\d+$/.test(id))

  it('is told in one line of one question, whatever numbers would do it', () => {
    const lines = told.map(({ id, text }) => `${id.split('/')[1]} ${text.replace(/\d+(?:, \d+)*(?: or \d+)?/, '#')}`)
    expect(lines).toEqual([...new Set(lines)])
  })

  it('names each number that was found', () => {
    for (const { area, changes } of liu.assessment.whatWouldChange)
      for (const { fact, to } of changes)
        if (typeof to === 'number')
          expect(
            told.some(
              ({ id, text, points }) =>
                id.includes(`/${area}/`) &&
                points.some((point) => point.id === fact) &&
                new RegExp(`\\b${to}\\b`).test(text),
            ),
            `${fact} ${to}`,
          ).toBe(true)
  })
})

describe('what is handed to a court', () => {
  it('does not say that the other side, which reads it too, may not', () => {
    for (const profile of ['hearing-brief/general', 'hearing-brief/belgium', 'expert-statement/general'])
      expect(textOf(exampleDocument(profile), 'nature/use'), profile).not.toContain('requesting authority')
    for (const content of [exampleDocument('lawyers-copy'), buildReport(willow)])
      expect(textOf(content, 'nature/use')).toContain('not for use by a requesting authority')
  })
})

it('no reason for which no record is used is said to rest on country material only', () => {
  for (const content of [buildReport(willow), exampleDocument('expert-statement/general')]) {
    const bare = units(content).filter(({ text }) => text.includes('No stored record is used for it.'))
    expect(bare.length).toBeGreaterThan(5)
    expect(bare.some(({ text }) => text.includes('Material (at most country material)'))).toBe(true)
    for (const { text } of bare) expect(text).not.toMatch(/country material only|only country material/)
  }
})

describe.each(['interim-measures/cat', 'interpol-request/deletion', 'hearing-brief/general'])('annex A of %s', (id) => {
  it('names the places that a note of this document cites and that were not read, and no others', () => {
    const content = exampleDocument(id)
    const citations = content.footnotes.flatMap((note) => note.citations)
    for (const { authority, pinpoint, certainty } of basesOf(willow)) {
      const row = units(content).find((unit) => unit.id === `annex-a/${authority}`)
      if (row === undefined || pinpoint === null || certainty === 'read') continue
      const place = formatPinpoint(pinpoint, 'read').toLowerCase()
      const cited = citations.some((note) => note.id === authority && note.text.toLowerCase().includes(`, ${place} (`))
      if (cited) expect(row.cells[1]?.toLowerCase(), place).toContain(place)
      else
        expect(`; ${row.cells[1]}`.toLowerCase(), place).not.toMatch(new RegExp(`(; |\\. )${escaped(place)}(;| \\()`))
    }
  })
})

describe.each([
  ['the report', buildReport(willow)],
  ['an expert’s statement', exampleDocument('expert-statement/general')],
  ['a request to a committee', exampleDocument('interim-measures/cat')],
])('%s', (_name, content) => {
  const all = units(content).filter(({ id }) => !id.startsWith('versions'))

  it('gives days as days and states by their names', () => {
    for (const { id, text } of all) {
      expect(text, id).not.toMatch(/(?<![\d-])(?:19|20)\d\d-(?:0[1-9]|1[0-2])(?![\d])/)
      expect(text, id).not.toMatch(/state profile [A-Z]{2}\b/)
    }
  })

  it('names no record by an id of ours', () => {
    const ids = library.evidence.map((record) => record.id)
    expect(ids.length).toBeGreaterThan(100)
    for (const { id, text } of all)
      for (const record of ids) expect(text.includes(record), `${id}: ${record}`).toBe(false)
  })
})

describe.each(['hearing-brief/general', 'expert-statement/general', 'interim-measures/cat', 'triage-note'])(
  'a paragraph of %s that a table follows',
  (id) => {
    it('keeps to it, so that no page ends in the words about a table that stands on the next', () => {
      const { blocks } = exampleDocument(id)
      const before = blocks.filter((block, at) => block.kind === 'paragraph' && blocks[at + 1]?.kind === 'table')
      expect(before.length).toBeGreaterThan(0)
      expect(before.filter((block) => block.kind === 'paragraph' && !block.leads).map((block) => block.id)).toEqual([])
    })
  },
)
