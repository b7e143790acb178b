import type { Block, Inline, Items, Paragraph, ReportContent, Table } from './report-model.ts'
import type { DocumentLanguage } from './wording/languages.ts'
import { pageWords } from './wording/page-words.ts'

/**
 * One document in two columns, from the same document in two languages: the first is the original, the second the
 * working language. What is the same in both, and whatever is stored as whole sentences, is printed once. The notes are
 * those of the first. Throws when the two are not the same document.
 */
export function sideBySide(first: ReportContent, second: ReportContent): ReportContent {
  if (first.blocks.length !== second.blocks.length)
    throw new Error('Two documents that differ cannot stand side by side.')
  return {
    ...first,
    beside: second.language,
    title: once(first.title, second.title),
    subtitle: once(first.subtitle, second.subtitle),
    marks: first.marks.map((mark, index) => once(mark, second.marks[index])),
    cover: first.cover.map(({ label, value }, index) => ({
      label: once(label, second.cover[index]?.label),
      value: once(value, second.cover[index]?.value),
    })),
    blocks: first.blocks.map((block, index) => pair(block, second.blocks[index], second.language)),
  }
}

const once = (text: string, other: string | undefined): string => {
  if (other === undefined || spaced(other).toLowerCase() === spaced(text).toLowerCase()) return text
  // `No. 1 / Nr. 1, 01935a2b…`: what both end in stands once.
  const [, first, end] = /^(.*?)(, [^,]+)$/.exec(text) ?? []
  return first !== undefined && end !== undefined && other.endsWith(end)
    ? `${first} / ${other.slice(0, -end.length)}${end}`
    : `${text} / ${other}`
}

function pair(one: Block, two: Block | undefined, language: DocumentLanguage): Block {
  const mismatch = () => new Error(`Two documents that differ cannot stand side by side: ${one.id}.`)
  if (two === undefined || two.id !== one.id) throw mismatch()
  switch (one.kind) {
    case 'heading':
      if (two.kind !== one.kind) throw mismatch()
      return spaced(two.text) === spaced(one.text) ? one : { ...one, beside: two.text }
    case 'paragraph':
      if (two.kind !== one.kind || two.number !== one.number) throw mismatch()
      return withBeside(one, two.text, language) satisfies Paragraph
    case 'items':
      if (two.kind !== one.kind) throw mismatch()
      return {
        ...one,
        items: one.items.map((item, index) => withBeside(item, two.items[index]?.text ?? [], language)),
      } satisfies Items
    case 'table':
      if (two.kind !== one.kind || two.rows.length !== one.rows.length) throw mismatch()
      return tableOf(one, two, language)
    case 'signature':
      if (two.kind !== one.kind) throw mismatch()
      return { ...one, labels: one.labels.map((label, index) => once(label, two.labels[index])) }
  }
}

/** What is the same in both, such as what the author of a document wrote, runs across the page and is printed once. */
function withBeside<Unit extends { text: Inline[] }>(unit: Unit, text: Inline[], language: DocumentLanguage) {
  return spaced(wordsOf(unit.text)) === spaced(wordsOf(text))
    ? unit
    : { ...unit, beside: opposite(unit.text, text, language) }
}

/** A table is too wide to stand beside itself: a cell has both languages, one under the other, where they differ. */
function tableOf(one: Table, two: Table, language: DocumentLanguage): Table {
  return {
    ...one,
    caption: once(one.caption, two.caption),
    columns: one.columns.map((column, index) => ({
      ...column,
      label: once(column.label, two.columns[index]?.label),
    })),
    rows: one.rows.map((row, index) => ({
      ...row,
      cells: row.cells.map((cell, column) => {
        const both = bothIn(cell, two.rows[index]?.cells[column] ?? [], language)
        // A row that heads others is one line.
        return row.cells.length < one.columns.length ? [inOneLine(both)] : both
      }),
    })),
  }
}

const inOneLine = (lines: readonly Inline[][]): Inline[] =>
  lines.flatMap((line, index) => (index === 0 ? line : [{ kind: 'text', text: ' / ' } as const, ...line]))

function bothIn(cell: Inline[][], other: Inline[][], language: DocumentLanguage): Inline[][] {
  const seen = new Set(cell.map(sayingOf))
  const fresh = other
    .filter((line) => !seen.has(sayingOf(line)))
    .map((line) => withoutRepeats(cell.flat(), line))
    // What is left of it may be signs alone: then it stands in the first language already.
    .filter((line) => /[\p{L}\p{N}]/u.test(wordsOf(line)))
    .map((line) => line.map((piece) => tagged(piece, language)))
  return [...cell, ...fresh]
}

/** `5, 9 to 12 and 20` as its numbers, which are the same in every language; other words as they are. */
const numbersOr = (words: string): string =>
  /^\d+(?:(?:, | (?:to|and|à|et|en|tot en met) )\d+)*$/.test(words)
    ? words.replaceAll(/ (?:to|à|tot en met) /g, '–').replaceAll(/ (?:and|et|en) /g, ', ')
    : words

/** What a line says, whatever the spaces of its language. */
const sayingOf = (line: readonly Inline[]): string => numbersOr(spaced(wordsOf(line)))

/** Under the line of the first language: a mark in place of each note, and an ellipsis in place of words that both have. */
function withoutRepeats(first: readonly Inline[], line: readonly Inline[]): Inline[] {
  const there = spaced(wordsOf(first))
  const isThere = (piece: Inline | undefined) =>
    piece !== undefined && 'text' in piece && piece.text.trim().length > 8 && there.includes(spaced(piece.text))
  const without = line.map((piece, index): Inline => {
    if (piece.kind === 'note') return { ...piece, again: true }
    if (!('text' in piece)) return piece
    // The full stop after words that are left out.
    if (piece.text === '. ' && isThere(line[index - 1])) return { ...piece, text: ' ' }
    if (!isThere(piece)) return { ...piece, text: withoutOpening(piece.text, there) }
    const { language: _stored, ...rest } = piece
    return { ...rest, text: '…' }
  })
  // Words left out one after the other leave one mark.
  return without.map((piece, index) => {
    const before = without[index - 1]
    const follows = before !== undefined && 'text' in before && before.text.trimEnd().endsWith('…')
    return follows && 'text' in piece ? { ...piece, text: piece.text.replace(/^\s*…/, '') } : piece
  })
}

/** A source that stands there already, before what is said of it: `… From memory.` An abbreviation ends no source. */
function withoutOpening(text: string, there: string): string {
  const ends = [...text.matchAll(/(?<!\b(?:Nos?|Vol|v|arts?|paras?))\. /g)].map(({ index }) => index + 1)
  const end = ends.findLast((at) => at > 30 && there.includes(spaced(text.slice(0, at))))
  return end === undefined ? text : `…${text.slice(end)}`
}

const spaced = (text: string): string =>
  text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ (?=[;:?!])/g, '')
    .trim()

/** The words of a line without its looks and notes. */
const wordsOf = (line: readonly Inline[]): string =>
  line.map((piece) => ('text' in piece ? piece.text : piece.kind === 'see' ? `${piece.number}` : '')).join('')

const tagged = (piece: Inline, language: DocumentLanguage): Inline =>
  'text' in piece && piece.language === undefined ? { ...piece, language } : piece

/**
 * Text of the second language beside its original: a mark in place of each note, which stands in the first; and in place
 * of a stored sentence that is printed there.
 */
function opposite(original: readonly Inline[], text: readonly Inline[], language: DocumentLanguage): Inline[] {
  const there = spaced(wordsOf(original))
  return text.map((piece): Inline => {
    if (piece.kind === 'note') return { ...piece, again: true }
    if (!('text' in piece) || piece.language === undefined) return piece
    const { language: _stored, ...rest } = piece
    return isSentence(piece.text) && there.includes(spaced(piece.text))
      ? { ...rest, text: pageWords[language].opposite }
      : piece
  })
}

const isSentence = (text: string): boolean => text.length > 40 && /[.?!]["”’)]?$/.test(text.trim())
