import { describe, expect, it } from 'vitest'
import { noOwnWords } from '#lib/reporting/document/own-words'
import { profileOf } from '#lib/reporting/profiles/all-profiles'
import { elementsOf, findingOf } from '#lib/reporting/trace'
import { exampleDocument, library, textOf, willow } from '#tests/support/example-documents'
import { emptyCase, exampleCase, issued } from '#tests/support/example-reports'
import { plainText, units } from '#tests/support/report-text'

describe.each([
  ['ecthr', 'European Court of Human Rights'],
  ['cat', 'UN Committee against Torture'],
  ['hrc', 'UN Human Rights Committee'],
] as const)('a request for interim measures: %s', (forum, name) => {
  const id = `interim-measures/${forum}`
  const grounds = profileOf(id)?.grounds ?? []

  it('says of each ground the word that it has before this body, and of no other', () => {
    const content = exampleDocument(id)
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
    const told = units(exampleDocument(id)).flatMap(
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
    expect(textOf(exampleDocument(id, noOwnWords, abroad), 'short/forum') === '').toBe(isOpen)
    expect(textOf(exampleDocument(id), 'short/forum')).toBe('')
  })
})

describe.each(['interim-measures/ecthr', 'interim-measures/hrc', 'interpol-request/deletion'])('%s', (id) => {
  const liu = issued(exampleCase('liu-v-poland', library), library)

  it('tells first of what is raised, and explains no word by what its own reasons deny', () => {
    const content = exampleDocument(id, noOwnWords, liu)
    const words = units(content)
      .filter(({ id: unit }) => /^short\/[^/]+\/question$/.test(unit))
      .map(({ text }) => text.includes('“not raised”'))
    expect(words).toContain(true)
    expect(words).toEqual([...words].sort())
    const partly = units(content).some(({ id: unit }) => unit.startsWith('short/fair-trial/for/'))
    expect(partly).toBe(true)
    expect(plainText(content)).not.toContain('no rule that speaks for this risk')
  })

  it('says what the assessment is that it quotes from, and what its numbers of records are', () => {
    const about = textOf(exampleDocument(id, noOwnWords, liu), 'short/about')
    expect(about).toContain('6 October 2022')
    expect(about).toContain('annex B')
  })
})

describe('a request for interim measures', () => {
  it.each(['ecthr', 'cat', 'hrc'])('stands on the first page with its urgency, before the contents: %s', (forum) => {
    const { blocks, opening = 0 } = exampleDocument(`interim-measures/${forum}`)
    const first = blocks.slice(0, opening).map(({ id }) => id.replace('/empty', ''))
    expect(new Set(first)).toEqual(new Set(['own/request', 'own/urgency']))
    expect(blocks[opening]).toMatchObject({ kind: 'heading', id: 'own/proceedings' })
  })
})

describe('a request for deletion', () => {
  it('is addressed to the Commission, and names the state whose data they are', () => {
    const { subtitle, cover } = exampleDocument('interpol-request/deletion')
    expect(subtitle).toBe('To the Commission for the Control of INTERPOL’s Files')
    expect(cover).toContainEqual({ label: 'Requesting state', value: 'The People’s Republic of China' })
  })
})

describe('a request to a body before which the assessment has no tests', () => {
  it('says so before it tells of other fora', () => {
    expect(textOf(exampleDocument('interpol-request/deletion'), 'short/forum')).toContain('rules of its own')
    expect(textOf(exampleDocument('interim-measures/cat'), 'short/forum')).toBe('')
  })
})

describe('a request for access, which the body may pass on', () => {
  const own = { ...noOwnWords, accepted: ['access'] }
  const content = exampleDocument('interpol-request/access', own)
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
