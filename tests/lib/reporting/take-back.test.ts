import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildDocument } from '#lib/reporting/document/build-document'
import { type Settlement, settleClashes } from '#lib/reporting/document/clash-of-words'
import { openClashes } from '#lib/reporting/document/open-clashes'
import { noOwnWords, type OwnWords } from '#lib/reporting/document/own-words'
import { takeBack } from '#lib/reporting/document/take-back'
import type { EditedDocument, ReadUnit } from '#lib/reporting/merge/edited-document'
import { unitMark } from '#lib/reporting/merge/unit-mark'
import { unitIds, unitsOf } from '#lib/reporting/merge/units-of'
import { profileOf } from '#lib/reporting/profiles/all-profiles'
import type { ReportContent } from '#lib/reporting/report-model'
import { aSnapshot } from '#tests/support/a-snapshot'
import { aCaseFile } from '#tests/support/an-assessment'
import { leftToDo } from '#tests/support/left-to-do'
import { plainText } from '#tests/support/report-text'

const profile = profileOf('hearing-brief/general')
if (profile === undefined) throw new Error('The form is missing.')
const snapshot = aSnapshot()
const own: OwnWords = {
  ...noOwnWords,
  sections: Object.fromEntries(
    profile.sections.flatMap((section) => (section.kind === 'own' ? [[section.id, `Words on ${section.id}.`]] : [])),
  ),
}
const built = buildDocument(snapshot, profile, own)

/** The document as Word gives it back, with what a hand did to its units. */
function fromWord(content: ReportContent, hand: (unit: ReadUnit, id: string) => ReadUnit[] = (unit) => [unit]) {
  const units = unitsOf(content).flatMap(({ id, kind, text, notes }) => {
    const mark = unitMark(id)
    // A reference comes back as the mark of what it points at, with the number that stood there.
    const words = text.replace(/\[\[see:([^\]]+)\]\]/g, (_, to: string) => `[[${unitMark(to)}|7]]`)
    const shown = kind === 'heading' || kind === 'paragraph' || kind === 'item' ? kind : 'cell'
    return hand({ marks: [mark], continues: [], kind: shown, text: words, notes }, id)
  })
  return {
    units,
    comments: [],
    tracked: { inserted: 0, deleted: 0, authors: [] },
    leftOut: [],
    mark: null,
  } satisfies EditedDocument
}

const typed = (text: string): ReadUnit => ({ marks: [], continues: [], kind: 'paragraph', text, notes: [] })

describe('a document that comes back from Word', () => {
  it('changes nothing when nobody changed it', () => {
    const back = takeBack(fromWord(built.content), built.content, built, own)
    expect(back).toEqual({
      own,
      ...{ reworded: [], added: [], takenOut: [], clashes: [], restored: [], notTaken: [] },
    })
  })

  it('brings reworded, added and removed paragraphs, and own sections, as the work of a hand', () => {
    const edited = fromWord(built.content, (unit, id) => {
      if (id === 'nature/is-not') return [{ ...unit, text: 'It decides nothing.' }]
      if (id === 'own/argument/1') return [{ ...unit, text: 'A better argument.' }, typed('And one more.')]
      if (id === 'further-grounds/about') return []
      if (id === 'limits/scope') return []
      return [unit]
    })
    const back = takeBack(edited, built.content, built, own)
    expect(back.own.sections).toMatchObject({ argument: 'A better argument.' })
    expect(back.own.edits).toEqual([
      { id: 'nature/is-not', set: built.setWords.get('nature/is-not'), own: 'It decides nothing.' },
    ])
    expect(back.own.added).toMatchObject([{ after: 'own/argument/1', text: 'And one more.' }])
    expect(back.own.removed).toEqual(['further-grounds/about'])
    // What is always printed comes back, and that it does is told.
    expect(back.restored).toContain('limits/scope')
    const again = buildDocument(snapshot, profile, back.own)
    const text = plainText(again.content)
    for (const words of ['It decides nothing.', 'A better argument.', 'And one more.']) expect(text).toContain(words)
    expect(leftToDo(snapshot, profile, back.own, again)).toEqual([])
  })

  it('takes what was written over the line that nothing is written, and beneath it, as the section', () => {
    const nothing = buildDocument(snapshot, profile, noOwnWords)
    const edited = fromWord(nothing.content, (unit, id) => {
      if (id === 'own/proceedings/empty') return [{ ...unit, text: 'Arrested in August.' }, typed('Held since.')]
      return id === 'own/court/empty' ? [unit, typed('The court of Ghent.')] : [unit]
    })
    const back = takeBack(edited, nothing.content, nothing, noOwnWords)
    expect(back.own).toEqual({
      ...noOwnWords,
      sections: { proceedings: 'Arrested in August.\n\nHeld since.', court: 'The court of Ghent.' },
    })
    expect(back.notTaken).toEqual([])
    const text = plainText(buildDocument(snapshot, profile, back.own).content)
    expect(text).toContain('Held since.')
    // It is the author's own, and replaces nothing that was set.
    expect(text).not.toContain('Worded by the author')
  })

  it('of two columns takes over the first, and tells what was changed in the second', () => {
    const both = buildDocument(snapshot, profile, own, { language: 'en-fr', citations: null })
    const edited = fromWord(both.content, (unit, id) => {
      if (id === 'nature/is-not') return [{ ...unit, text: 'It decides nothing.' }]
      if (id === unitIds.beside('nature/facts')) return [{ ...unit, text: 'Autrement dit.' }]
      return id === unitIds.beside('further-grounds/about') ? [] : [unit]
    })
    const back = takeBack(edited, both.content, both, own)
    expect(back.own.edits.map(({ id }) => id)).toEqual(['nature/is-not'])
    expect(back.own.removed).toEqual([])
    expect(back.notTaken.map(({ where }) => where)).toEqual([
      unitIds.beside('nature/facts'),
      unitIds.beside('further-grounds/about'),
    ])
    const again = buildDocument(snapshot, profile, back.own, { language: 'en-fr', citations: null })
    expect(leftToDo(snapshot, profile, back.own, again)).toEqual([])
  })

  describe('where the assessment has changed the same paragraph', () => {
    const now = aSnapshot({
      caseFile: aCaseFile({
        facts: { 'proceedings.heldNow': { kind: 'asserted', assertions: [{ value: true, says: 'client' }] } },
      }),
    })
    const current = buildDocument(now, profile, own)
    const id = 'facts/count'
    const edited = fromWord(built.content, (unit, each) =>
      each === id ? [{ ...unit, text: 'All of it in other words.' }] : [unit],
    )
    const back = takeBack(edited, built.content, current, own)
    const settled = (settlement: Settlement) => {
      const kept = settleClashes(back.own, back.clashes, { [id]: settlement })
      const again = buildDocument(now, profile, kept)
      return { kept, text: plainText(again.content), problems: leftToDo(now, profile, kept, again) }
    }

    it('shows what was printed, the hand’s words and today’s, and takes nothing over before somebody chose', () => {
      const set = current.setWords.get(id) ?? ''
      expect(built.setWords.get(id)).not.toBe(set)
      expect(back.clashes).toEqual([
        {
          ...{ id, printed: built.setWords.get(id), yours: 'All of it in other words.', now: set },
          place: { kind: 'set', set, own: null },
        },
      ])
      expect(back.own).toEqual(own)
      expect(() => settleClashes(back.own, back.clashes, {})).toThrow(id)
      expect(() => settleClashes(back.own, back.clashes, { [id]: { write: ' ' } })).toThrow(id)
    })

    it('keeps the hand’s words, takes today’s, or others', () => {
      expect(settled({ take: 'yours' })).toMatchObject({
        problems: [],
        text: expect.stringContaining('in other words'),
      })
      expect(settled({ take: 'now' })).toMatchObject({ problems: [], kept: own })
      const { text, problems } = settled({ write: 'A third wording.' })
      expect([text.includes('A third wording.'), text.includes('in other words'), problems]).toEqual([true, false, []])
    })

    it('left open keeps the hand’s words, blocks the issue, and can be settled at the desk', () => {
      const { kept, text, problems } = settled({ take: 'open' })
      expect(text).toContain('All of it in other words.')
      expect(problems).toMatchObject([{ at: id, blocks: true }])
      const open = openClashes(kept, buildDocument(now, profile, kept))
      expect(open).toMatchObject([{ id, yours: 'All of it in other words.', now: current.setWords.get(id) }])
      expect(settleClashes(kept, open, { [id]: { take: 'now' } })).toEqual(own)
    })
  })

  it('tells a footnote that a hand changed and a paragraph that it moved: neither is taken over, neither is lost', () => {
    const cites = unitsOf(built.content).find(({ kind, notes }) => kind === 'paragraph' && notes.length > 0)
    const units = fromWord(built.content, (unit, id) =>
      id === cites?.id ? [{ ...unit, notes: ['A note by hand.'] }] : [unit],
    ).units
    const at = units.findIndex(({ marks }) => marks.includes(unitMark('nature/is-not')))
    const [taken] = units.splice(at, 1)
    const edited = { ...fromWord(built.content), units: taken ? [...units, taken] : units }
    const told = takeBack(edited, built.content, built, own).notTaken.map(({ text }) => text)
    expect(told).toContain('Footnote: A note by hand.')
    expect(told.filter((text) => text.startsWith('Moved, '))).toEqual([
      `Moved, and set where it stood: ${built.setWords.get('nature/is-not')}`,
    ])
  })

  it('loses no word that a hand wrote, wherever it wrote it', () => {
    const ids = unitsOf(built.content).map(({ id }) => id)
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 6 }), fc.boolean(), (touched, insert) => {
        const words = (id: string) => `hand${touched.indexOf(id)}wrote`
        const edited = fromWord(built.content, (unit, id) => {
          if (!touched.includes(id)) return [unit]
          return insert ? [unit, typed(words(id))] : [{ ...unit, text: words(id) }]
        })
        const back = takeBack(edited, built.content, built, own)
        const kept = JSON.stringify(back)
        for (const id of touched) expect(kept).toContain(words(id))
      }),
      { numRuns: 40 },
    )
  })
})
