import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildDocument } from '#lib/reporting/document/build-document'
import { plainChoices } from '#lib/reporting/document/document-choices'
import { factsToTag } from '#lib/reporting/document/fact-tags'
import { documentKinds, type ForumProfile } from '#lib/reporting/document/forum-profile'
import { isGuaranteed, printsAssessment } from '#lib/reporting/document/guaranteed'
import { noOwnWords, type OwnWords } from '#lib/reporting/document/own-words'
import { allProfiles, profileOf } from '#lib/reporting/profiles/all-profiles'
import { languageChoices } from '#lib/reporting/wording/languages'
import { aSnapshot } from '#tests/support/a-snapshot'
import { exampleCase, issued, seedLibrary } from '#tests/support/example-reports'
import { leftToDo } from '#tests/support/left-to-do'
import { plainText, units } from '#tests/support/report-text'

const snapshot = aSnapshot()
const named = (id: string): ForumProfile => {
  const profile = profileOf(id)
  if (profile === undefined) throw new Error(`There is no form ${id}.`)
  return profile
}

/** Everything written, declared and placed that this form asks for. */
const wellWritten = (profile: ForumProfile, text = 'Written by the author.'): OwnWords => ({
  ...noOwnWords,
  sections: Object.fromEntries(
    profile.sections.flatMap((section) => (section.kind === 'own' ? [[section.id, text]] : [])),
  ),
  accepted: profile.sections.flatMap((section) => (section.kind === 'declaration' ? [section.id] : [])),
  factTags: Object.fromEntries(factsToTag(snapshot).map((key) => [key, 'given' as const])),
})

const built = (profile: ForumProfile, own: OwnWords) => buildDocument(snapshot, profile, own)
const problems = (profile: ForumProfile, own: OwnWords) => leftToDo(snapshot, profile, own, built(profile, own))

describe.each(allProfiles)('$id', (profile) => {
  const own = wellWritten(profile)
  const { content } = built(profile, own)

  it('is the same for the same assessment and the same words', () => {
    expect(built(profile, own).content).toEqual(content)
  })

  it('has each paragraph once, numbered from 1, and resolves every footnote and reference', () => {
    const paragraphs = content.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block] : []))
    expect(paragraphs.map(({ number }) => number)).toEqual(paragraphs.map((_, index) => index + 1))
    const inlines = units(content).flatMap(({ inlines: text }) => text)
    const notes = inlines.flatMap((inline) => (inline.kind === 'note' ? [inline.note] : []))
    expect(notes).toEqual(content.footnotes.map(({ number }) => number))
    for (const { citations } of content.footnotes)
      for (const { kind, id } of citations)
        expect(kind === 'evidence' ? snapshot.evidence[id] : snapshot.authorities[id]).toBeDefined()
    const numbers = new Map(paragraphs.map(({ id, number }) => [id, number]))
    for (const inline of inlines) if (inline.kind === 'see') expect(numbers.get(inline.to)).toBe(inline.number)
  })

  it('has nothing left to do once all is written, and something for each thing that is not', () => {
    expect(problems(profile, own)).toEqual([])
    const open = problems(profile, noOwnWords)
    const asked = profile.sections.filter(
      (section) => section.kind === 'declaration' || (section.kind === 'own' && section.required),
    )
    expect(open.length).toBeGreaterThanOrEqual(asked.length)
    expect(open.every(({ blocks }) => blocks)).toBe(true)
  })

  it('prints what the author wrote, whole', () => {
    const text = plainText(built(profile, wellWritten(profile, 'One thing.\n\nAnother: “quoted”, 100 %.')).content)
    expect(text).toContain('One thing.')
    expect(text).toContain('Another: “quoted”, 100 %.')
  })

  it('cannot be rid by hand of what is always printed', () => {
    const ids = units(content).map(({ id }) => id)
    const guaranteed = ids.filter(isGuaranteed)
    const gone = built(profile, { ...own, removed: ids })
    const left = new Map(units(gone.content).map(({ id, text }) => [id, text]))
    expect(guaranteed.length).toBeGreaterThan(2)
    for (const id of guaranteed) expect(left.get(id)).not.toContain('Taken out by the author')
  })
})

describe.each(allProfiles.filter(printsAssessment))('$id, which prints an assessment,', (profile) => {
  const own = wellWritten(profile)
  const { content } = built(profile, own)

  it('prints its versions, its limits, and a definition beside the first use of each word', () => {
    expect(plainText(content)).toMatch(/no answer either way|No rule waits for an answer/)
  })

  it.each(languageChoices)(
    'prints in %s the hashes, rule set, library and audit head, which no hand can take away',
    (language) => {
      const frozen = aSnapshot({ auditHead: { seq: 41, hash: 'd'.repeat(64) } })
      const ids = units(content).map(({ id }) => id)
      const edits = ids.map((id) => ({ id, set: '', own: 'In other words.' }))
      const { versions, hash } = frozen.assessment
      for (const work of [own, { ...own, edits }, { ...own, removed: ids }]) {
        const text = plainText(buildDocument(frozen, profile, work, { ...plainChoices, language }).content)
        for (const printed of [
          frozen.hash,
          hash,
          versions.library.version,
          versions.ruleSet.version,
          'd'.repeat(64),
          '41',
        ])
          expect(text).toContain(printed)
      }
    },
  )
})

describe('the work of a hand', () => {
  const profile = named('hearing-brief/general')
  const own = wellWritten(profile)
  const { content } = built(profile, own)
  const summary = content.blocks.find((block) => block.id === 'summary/torture')

  const setWords = () =>
    buildDocument(snapshot, profile, { ...own, edits: [{ id: 'summary/torture', set: '', own: 'x' }] }).hand

  it('puts the author’s words in the place of those that were set, keeps the notes, and says so', () => {
    expect(summary).toBeDefined()
    const edited = built(profile, { ...own, edits: [{ id: 'summary/torture', set: 'old', own: 'In my words.' }] })
    expect(units(edited.content).find(({ id }) => id === 'summary/torture')?.text).toContain('In my words.')
    expect(plainText(edited.content)).toContain('Worded by the author, in place of what was set from the assessment')
  })

  it('is stale when the words that were set have changed since, and then blocks', () => {
    expect(setWords().reworded).toEqual([{ id: 'summary/torture', stale: true }])
    const edits = [{ id: 'summary/torture', set: 'not what is set', own: 'Mine.' }]
    expect(problems(profile, { ...own, edits })).toMatchObject([{ at: 'summary/torture', blocks: true }])
  })

  it('is told when its paragraph is no longer there, with the words', () => {
    const edits = [{ id: 'gone/for/good', set: '', own: 'My words.' }]
    const { hand } = built(profile, { ...own, edits })
    expect(hand.homeless).toEqual([{ id: 'gone/for/good', text: 'My words.' }])
    expect(problems(profile, { ...own, edits })).toMatchObject([{ at: 'gone/for/good', blocks: true }])
  })

  it('moves no number that others refer to when it takes a paragraph out', () => {
    const numbers = (of: typeof content) =>
      of.blocks.flatMap((block) => (block.kind === 'paragraph' ? [[block.id, block.number]] : []))
    const out = built(profile, { ...own, removed: ['further-grounds/about'] })
    expect(units(out.content).find(({ id }) => id === 'further-grounds/about')?.text).toBe('[Taken out by the author.]')
    expect(numbers(out.content).slice(0, numbers(content).length)).toEqual(numbers(content))
  })

  it('adds paragraphs where it was told to, in order, whatever they say', () => {
    const anchors = content.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.id] : []))
    const addition = fc.record({
      after: fc.constantFrom(...anchors),
      text: fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme-ascii' }).filter((text) => text.trim() !== ''),
    })
    fc.assert(
      fc.property(fc.array(addition, { maxLength: 5 }), (additions) => {
        const added = additions.map((each, index) => ({ ...each, id: `added/${index + 1}` }))
        const out = built(profile, { ...own, added })
        const ids = out.content.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.id] : []))
        for (const { id, after } of added) expect(ids.indexOf(id)).toBeGreaterThan(ids.indexOf(after))
        expect(out.hand.added).toHaveLength(added.length)
        expect(out.hand.homeless).toEqual([])
      }),
      { numRuns: 20 },
    )
  })
})

describe('what the author writes', () => {
  const profile = named('hearing-brief/general')
  const [record] = Object.keys(snapshot.evidence)

  it('cites a record in a footnote and refers to a paragraph by its number', () => {
    const own = wellWritten(profile, `As stored [[record:${record}]], see [[see:summary/torture]].`)
    const { content } = built(profile, own)
    const paragraph = content.blocks.find((block) => block.id === 'own/argument/1')
    if (paragraph?.kind !== 'paragraph') throw new Error('The argument is missing.')
    const kinds = paragraph.text.map((inline) => inline.kind)
    expect(kinds).toEqual(['text', 'note', 'text', 'see', 'text'])
    const [, note] = paragraph.text
    if (note?.kind !== 'note') throw new Error('There is no note.')
    expect(content.footnotes[note.note - 1]?.citations).toMatchObject([{ kind: 'evidence', id: record }])
  })

  it('keeps a reference that leads nowhere as it was typed, and says which it is', () => {
    const own = wellWritten(profile, 'See [[record:no-such]] and [[see:no/where]].')
    expect(plainText(built(profile, own).content)).toContain('See [[record:no-such]] and [[see:no/where]].')
    const found = problems(profile, own).map(({ message }) => message)
    expect(found.some((message) => message.includes('“no-such”'))).toBe(true)
    expect(found.some((message) => message.includes('“no/where”'))).toBe(true)
  })
})

describe('the examples', () => {
  const library = seedLibrary()
  it.each(['willow-7', 'liu-v-poland', 'qiao-jianjun'] as const)('%s can be printed as every kind', (name) => {
    const frozen = issued(exampleCase(name, library), library)
    for (const kind of documentKinds) {
      const profile = allProfiles.find((each) => each.kind === kind && printsAssessment(each))
      if (profile === undefined) throw new Error(`There is no form of the kind ${kind}.`)
      const text = plainText(buildDocument(frozen, profile, noOwnWords).content)
      expect(text).toContain(frozen.hash)
    }
  })
})

describe('a source that stands in the bundle of the case', () => {
  const profile = named('hearing-brief/general')
  const own = wellWritten(profile)
  const [record = ''] = built(profile, own)
    .content.footnotes.flatMap(({ citations }) => citations)
    .flatMap(({ kind, id }) => (kind === 'evidence' ? [id] : []))
  const withPlace = (pages: { first: string; last: string } | null) => {
    const placed = aSnapshot({ bundle: new Map([[record, { title: null, tab: '12A', pages }]]) })
    const found = buildDocument(placed, profile, own)
    const { content } = found
    const cited = content.footnotes.flatMap(({ citations }) => citations).filter(({ id }) => id === record)
    return {
      texts: cited.map(({ text }) => text),
      rows: plainText(content),
      problems: leftToDo(placed, profile, own, found),
    }
  }

  it('is cited with its tab and the printed page, each time, and in the table of records', () => {
    const { texts, rows, problems: left } = withPlace({ first: '140.1', last: '140.1' })
    expect(texts.length).toBeGreaterThan(0)
    for (const text of texts) expect(text).toMatch(/ \[Bundle, tab\u00a012A, p\.\u00a0140\.1\]$/)
    expect(rows.replaceAll('\u00a0', ' ').split('[Bundle, tab 12A, p. 140.1]').length - 1).toBe(texts.length + 1)
    expect(left).toEqual([])
  })

  it('whose page is not known has its tab, and that it is missing is said without holding up the issue', () => {
    const { texts, problems: left } = withPlace(null)
    for (const text of texts) expect(text).toMatch(/ \[Bundle, tab\u00a012A\]$/)
    expect(left).toMatchObject([{ at: 'bundle', blocks: false }])
  })
})
