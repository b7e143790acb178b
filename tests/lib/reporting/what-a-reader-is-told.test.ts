import { describe, expect, it } from 'vitest'
import { buildDocument } from '#lib/reporting/document/build-document'
import { noOwnWords } from '#lib/reporting/document/own-words'
import { formatPinpoint } from '#lib/reporting/format-citation'
import { profileOf } from '#lib/reporting/profiles/all-profiles'
import { basesOf } from '#lib/reporting/report/sources'
import { buildReport } from '#lib/reporting/report-content'
import type { ReportContent } from '#lib/reporting/report-model'
import type { ReportSnapshot } from '#lib/reporting/snapshot'
import { elementsOf, findingOf } from '#lib/reporting/trace'
import { emptyCase, exampleCase, issued, seedLibrary } from '#tests/support/example-reports'
import { plainText, units } from '#tests/support/report-text'

const library = seedLibrary()
const willow = issued(exampleCase('willow-7', library), library)

function document(id: string, own = noOwnWords, snapshot: ReportSnapshot = willow): ReportContent {
  const profile = profileOf(id)
  if (profile === undefined) throw new Error(`There is no form ${id}.`)
  return buildDocument(snapshot, profile, own).content
}

const escaped = (text: string): string => text.replaceAll(/[.()[\]]/g, '\\$&')

const textOf = (content: ReportContent, id: string): string => units(content).find((unit) => unit.id === id)?.text ?? ''

describe.each([
  ['ecthr', 'European Court of Human Rights'],
  ['cat', 'UN Committee against Torture'],
  ['hrc', 'UN Human Rights Committee'],
] as const)('a request for interim measures: %s', (forum, name) => {
  const id = `interim-measures/${forum}`
  const grounds = profileOf(id)?.grounds ?? []

  it('says of each ground the word that it has before this body, and of no other', () => {
    const content = document(id)
    for (const ground of grounds) {
      const tests = findingOf(willow.assessment, ground).tests.filter((test) => test.forum === forum)
      const words = { 'not-raised': 0, thin: 1, contested: 2, 'well-supported': 3 }
      const [strongest] = tests.map(({ support }) => support).sort((a, b) => words[b] - words[a])
      const said = { 'not-raised': 'not raised', thin: 'raised, thinly supported' } as Record<string, string>
      const word =
        said[strongest ?? ''] ??
        (strongest === 'contested' ? 'raised, supported but contested' : 'raised, well supported')
      expect(textOf(content, `short/${ground}/question`), ground).toContain(
        `Before the ${name}, on the facts given, this is “${word}”`,
      )
    }
  })

  it('gives reasons that are heard there, and no others', () => {
    const heard = grounds.flatMap((ground) =>
      findingOf(willow.assessment, ground)
        .tests.filter((test) => test.forum === forum)
        .flatMap(elementsOf)
        .flatMap(({ reasons }) => reasons.map(({ rule }) => rule)),
    )
    const told = units(document(id)).flatMap(
      ({ id: unit }) => /^short\/[^/]+\/(?:for|against)\/(.+)$/.exec(unit)?.[1] ?? [],
    )
    const rules = told.filter((rule) => rule !== 'list' && rule !== 'records')
    expect(rules.length).toBeGreaterThan(5)
    expect(heard).toEqual(expect.arrayContaining(rules))
    // What stands against stands whole.
    const against = grounds.flatMap((ground) =>
      findingOf(willow.assessment, ground)
        .tests.filter((test) => test.forum === forum)
        .flatMap(elementsOf)
        .flatMap(({ reasons }) => reasons.filter(({ direction }) => direction === 'against').map(({ rule }) => rule)),
    )
    expect(rules).toEqual(expect.arrayContaining(against))
  })

  it('says so where the body is not known to hear claims against the state', () => {
    const abroad = issued(emptyCase('US'), library)
    const isOpen = abroad.assessment.fora.some(({ id: open }) => open === forum)
    expect(textOf(document(id, noOwnWords, abroad), 'short/forum') === '').toBe(isOpen)
    expect(textOf(document(id), 'short/forum')).toBe('')
  })
})

describe('nothing added', () => {
  const said = (content: ReportContent) => textOf(content, 'limits/source')

  it('is said of the whole report', () => {
    expect(said(buildReport(willow))).toContain('Every sentence about the case')
    expect(said(document('expert-statement/general'))).toContain('Every sentence about the case')
  })

  it('is not said of what the author wrote, which is named', () => {
    const content = document('expert-statement/general', {
      ...noOwnWords,
      sections: { opinion: 'In my opinion, yes.' },
    })
    expect(said(content)).toContain('What stands under “Opinion” is the author’s own.')
    expect(said(content)).toContain('Every other sentence about the case')
    expect(said(content)).not.toContain('“Interests”')
  })

  it('is not said of what a hand changed', () => {
    const added = [{ id: 'added/one', after: 'limits/scope', text: 'Put in by hand.' }]
    expect(said(document('hearing-brief/general', { ...noOwnWords, added }))).toContain('“Changed by hand”')
  })
})

describe('an expert’s statement', () => {
  it('does not say that it was made for one side alone', () => {
    expect(textOf(document('expert-statement/belgium'), 'nature/use')).toContain('is given to the court')
    expect(textOf(document('hearing-brief/belgium'), 'nature/use')).not.toContain('expert')
  })
})

describe('a request to a body before which the assessment has no tests', () => {
  it('says so before it tells of other fora', () => {
    expect(textOf(document('interpol-request/deletion'), 'short/forum')).toContain('rules of its own')
    expect(textOf(document('interim-measures/cat'), 'short/forum')).toBe('')
  })
})

describe('a request for access, which the body may pass on', () => {
  const own = { ...noOwnWords, accepted: ['access'] }
  const content = document('interpol-request/access', own)
  const all = plainText(content)

  it('asks for access and says on what provisions, and that these were not read', () => {
    expect(all).toContain('to give access to them')
    for (const article of ['article 33(1)', 'article 35', 'article 40']) expect(all).toContain(article)
    expect(all).toContain('not verified against its text')
  })

  it('tells nothing of the assessment, of the case, or of the state in which the person is', () => {
    const points = content.blocks.flatMap((block) => (block.kind === 'paragraph' ? block.points : []))
    expect(points).toEqual([])
    expect(content.footnotes).toEqual([])
    for (const { statement } of Object.values(willow.rules)) expect(all).not.toContain(statement)
    for (const { question } of Object.values(willow.questions)) expect(all).not.toContain(question)
    const front = [content.title, content.subtitle, ...content.cover.flatMap(({ label, value }) => [label, value])]
    for (const text of [all, ...front]) expect(text).not.toMatch(/Belgium|Assessed|People’s Republic/)
  })

  it('still has the sections that such a request had before, so that nothing written is lost', () => {
    const profile = profileOf('interpol-request/access')
    const sections = profile?.sections.flatMap((section) => (section.kind === 'own' ? [section.id] : []))
    expect(sections).toEqual(expect.arrayContaining(['identity', 'purpose', 'enclosed']))
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
    const form = (id: string) => document(id).cover.find(({ label }) => label === 'Form')?.value
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
      expect(textOf(document(profile), 'nature/use'), profile).not.toContain('requesting authority')
    for (const content of [document('lawyers-copy'), buildReport(willow)])
      expect(textOf(content, 'nature/use')).toContain('not for use by a requesting authority')
  })
})

it('no reason for which no record is used is said to rest on country material only', () => {
  for (const content of [buildReport(willow), document('expert-statement/general')]) {
    const bare = units(content).filter(({ text }) => text.includes('No stored record is used for it.'))
    expect(bare.length).toBeGreaterThan(5)
    expect(bare.some(({ text }) => text.includes('Material (at most country material)'))).toBe(true)
    for (const { text } of bare) expect(text).not.toMatch(/country material only|only country material/)
  }
})

describe.each(['interim-measures/cat', 'interpol-request/deletion', 'hearing-brief/general'])('annex A of %s', (id) => {
  it('names the places that a note of this document cites and that were not read, and no others', () => {
    const content = document(id)
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
  ['an expert’s statement', document('expert-statement/general')],
  ['a request to a committee', document('interim-measures/cat')],
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

describe('the client’s note', () => {
  it('says before the lines of the rules who is meant by the words in them', () => {
    const content = document('client-note')
    const ids = content.blocks.map(({ id }) => id)
    expect(textOf(content, 'plain/about')).toContain('“the person” is you')
    expect(ids.indexOf('plain/about')).toBeLessThan(ids.findIndex((id) => id.endsWith('/for/list')))
  })
})

describe.each(['hearing-brief/general', 'expert-statement/general', 'interim-measures/cat', 'triage-note'])(
  'a paragraph of %s that a table follows',
  (id) => {
    it('keeps to it, so that no page ends in the words about a table that stands on the next', () => {
      const { blocks } = document(id)
      const before = blocks.filter((block, at) => block.kind === 'paragraph' && blocks[at + 1]?.kind === 'table')
      expect(before.length).toBeGreaterThan(0)
      expect(before.filter((block) => block.kind === 'paragraph' && !block.leads).map((block) => block.id)).toEqual([])
    })
  },
)
