import { listInWords } from '#lib/domain/in-words'
import type { Ledger } from '#lib/domain/ledger/ledger'
import { addressesOf, sameDocument } from './addresses.ts'
import { type Finding, findingAbout } from './finding.ts'
import { distance } from './names-in-text.ts'
import type { Range } from './plain-text.ts'
import type { Brief, Mark, Note } from './read-brief.ts'

/** Marks and notes held against one another, and each address against its form and the library. */
export function checkNotes(brief: Brief, ledger: Ledger): Finding[] {
  const marks = brief.sentences.flatMap((sentence) => sentence.marks)
  return [
    ...marksWithoutNote(brief, marks),
    ...notesWithoutMark(brief, marks),
    ...outOfOrder(brief, marks),
    ...brief.notes.flatMap(splitNote),
    ...repeatedNotes(brief),
    ...brief.notes.flatMap((note) => addressFindings(brief, note, ledger)),
  ]
}

const at = (brief: Brief, { from, to }: Range) => ({ from, to, found: brief.text.slice(from, to), claim: null })

function marksWithoutNote(brief: Brief, marks: readonly Mark[]): Finding[] {
  const numbers = new Set(brief.notes.map(({ number }) => number))
  return marks
    .filter(({ number }) => !numbers.has(number))
    .map((mark) => ({
      ...at(brief, mark),
      kind: 'mark-without-note',
      says: `Mark ${mark.number} leads to no footnote.`,
      todo: 'Find the footnote, or accept the sentence without a source.',
      notes: [mark.number],
    }))
}

function notesWithoutMark(brief: Brief, marks: readonly Mark[]): Finding[] {
  const numbers = new Set(marks.map(({ number }) => number))
  return brief.notes
    .filter(({ number }) => !numbers.has(number))
    .map((note) =>
      findingAbout(note.plain, {
        kind: 'note-without-mark',
        says: `No mark ${note.number} stands in the text, so footnote ${note.number} belongs to no sentence.`,
        todo: 'Find the sentence it was meant for; look at the notes beside it.',
        notes: [note.number],
      }),
    )
}

/** Each number once and in order, or back to one that was there before. */
function outOfOrder(brief: Brief, marks: readonly Mark[]): Finding[] {
  let last = 0
  return marks.flatMap((mark): Finding[] => {
    const before = last
    last = Math.max(last, mark.number)
    if (mark.number <= before + 1) return []
    const missing = Array.from({ length: mark.number - before - 1 }, (_, index) => before + 1 + index)
    return [
      {
        ...at(brief, mark),
        kind: 'marks-out-of-order',
        says: `Mark ${mark.number} comes after mark ${before}: ${listInWords(missing.map(String))} ${missing.length === 1 ? 'is' : 'are'} missing in the text.`,
        todo: `Check notes ${Math.max(before, 1)} to ${mark.number}: the notes between may stand one place off.`,
        notes: [...(before > 0 ? [before] : []), ...missing, mark.number],
      },
    ]
  })
}

const splitNote = (note: Note): Finding[] =>
  note.cutOff.length === 0
    ? []
    : [
        findingAbout(note.plain, {
          kind: 'note-split',
          says: `Footnote ${note.number} is cut in two: its address stands in a paragraph of its own.`,
          todo: 'Read both parts as one note.',
          notes: [note.number],
        }),
      ]

function repeatedNotes(brief: Brief): Finding[] {
  return brief.notes.flatMap((note, index) => {
    const mine = addressesOf(brief, note)
    const earlier = brief.notes
      .slice(0, index)
      .find((other) => addressesOf(brief, other).some(({ text }) => mine.some((one) => sameDocument(one.text, text))))
    if (!earlier) return []
    return [
      findingAbout(note.plain, {
        kind: 'note-repeated',
        says: `Footnotes ${earlier.number} and ${note.number} lead to one document.`,
        todo: 'Count it as one source, with a pinpoint for each.',
        notes: [earlier.number, note.number].sort((a, b) => a - b),
      }),
    ]
  })
}

function addressFindings(brief: Brief, note: Note, ledger: Ledger): Finding[] {
  const addresses = addressesOf(brief, note)
  const notes = [note.number]
  if (addresses.length === 0)
    return [
      findingAbout(note.plain, {
        kind: 'note-without-address',
        says: `Footnote ${note.number} gives no address.`,
        todo: 'Find the document it means, or enter it as what its author says.',
        notes,
      }),
    ]
  return addresses.flatMap(({ text, broken }): Finding[] => {
    if (broken !== null)
      return [
        findingAbout(note.plain, {
          kind: 'address-broken',
          says: `“${text}” in footnote ${note.number} is no address: ${broken}.`,
          todo: 'Look the document up and enter its address.',
          notes,
        }),
      ]
    const near = nearAddress(text, ledger)
    if (!near) return []
    return [
      findingAbout(note.plain, {
        kind: 'address-differs',
        says: `“${text}” in footnote ${note.number} is nearly, and not quite, an address of the library: ${near.url}`,
        todo: 'Open both; one of them is mistyped.',
        claim: near.claim,
        notes,
      }),
    ]
  })
}

/** An address of the library that differs by one or two signs, when none is the same. */
function nearAddress(text: string, { entries, sources }: Ledger): { url: string; claim: string } | null {
  let near: { url: string; claim: string } | null = null
  for (const { claim } of entries.values()) {
    const url = sources.get(claim.source)?.url
    if (url == null) continue
    if (sameDocument(url, text)) return null
    if (url.length > 20 && Math.abs(url.length - text.length) <= 2 && distance(url, text) <= 2)
      near ??= { url, claim: claim.id }
  }
  return near
}
