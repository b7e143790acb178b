import {
  type Block,
  type Footnote,
  type Heading,
  type Inline,
  isBook,
  type ReportContent,
  type TracePoint,
} from '../report-model.ts'
import type { DocumentLanguage } from '../wording/languages.ts'
import { contentsHeading, pageWords } from '../wording/page-words.ts'
import { separator, type Unit, type UnitKind } from './unit.ts'

/** Where the units of the parts of a block have their ids from. Who prints a document asks here, so that both agree. */
export const unitIds = {
  front: (what: 'imprint' | 'title' | 'subtitle' | 'contents') => `front${separator}${what}`,
  mark: (index: number) => `front${separator}mark-${index}`,
  coverLine: (index: number) => `front${separator}line-${index}`,
  /** The same words in the second language of a document in two columns. */
  beside: (id: string) => `${id}${separator}beside`,
  caption: (table: string) => `${table}${separator}caption`,
  head: (table: string, column: number) => `${table}${separator}head-${column}`,
  cell: (row: string, column: number) => `${row}${separator}${column}`,
  signature: (block: string, index: number) => `${block}${separator}${index}`,
} as const

/** A unit with all that is printed of it. */
export interface PrintedUnit extends Unit {
  /** Its lines as they are set; one but for a cell. */
  lines: readonly (readonly Inline[])[]
  points: readonly TracePoint[]
  /** Of a paragraph. */
  number: number | null
  /** Of a heading. */
  level: 1 | 2 | 3 | null
}

/** The units of a document in reading order: the front, what opens it, its contents, then the rest. No two have one id. */
export const unitsOf = (content: ReportContent): Unit[] =>
  printedUnitsOf(content).map(({ id, kind, text, notes, within }) => ({ id, kind, text, notes, within }))

/** The same with all that is printed of them. */
export function printedUnitsOf(content: ReportContent): PrintedUnit[] {
  const notes = new Map(content.footnotes.map((note) => [note.number, noteText(note, content.language)]))
  const { blocks, opening = 0 } = content
  const ofBlocks = (some: readonly Block[]) => some.flatMap((block) => blockUnits(block, notes))
  const units = [
    ...frontUnits(content),
    ...ofBlocks(blocks.slice(0, opening)),
    ...contentsUnits(content),
    ...ofBlocks(blocks.slice(opening)),
  ]
  const counts = new Map<string, number>()
  // An id that comes again gets a number: nothing else could say which of the two a hand has changed.
  return units.map((unit) => {
    const count = (counts.get(unit.id) ?? 0) + 1
    counts.set(unit.id, count)
    return count === 1 ? unit : { ...unit, id: `${unit.id}${separator}again-${count}` }
  })
}

/** A footnote as it is printed. */
export const noteText = ({ citations }: Footnote, language: DocumentLanguage): string =>
  `${citations.map(({ text }) => text).join(pageWords[language].citations)}.`

/** A heading as it is printed, in two languages where the document has two. */
export const headingText = ({ text, beside }: Heading): string => (beside === undefined ? text : `${text} / ${beside}`)

/** The words of a text, without its notes. The number of a note that stands elsewhere is a word. */
export const wordsOfText = (text: readonly Inline[]): string =>
  text
    .map((inline) =>
      inline.kind === 'note'
        ? inline.again
          ? String(inline.note)
          : ''
        : inline.kind === 'see'
          ? `[[see:${inline.to}]]`
          : inline.text,
    )
    .join('')
    .trim()

const plain = (
  id: string,
  kind: UnitKind,
  text: string,
  within: string | null = null,
  level: PrintedUnit['level'] = null,
): PrintedUnit => ({
  ...{ id, kind, text, within, level },
  ...{ notes: [], points: [], number: null },
  lines: [[{ kind: 'text', text }]],
})

function frontUnits({ title, subtitle, marks, cover }: ReportContent): PrintedUnit[] {
  return [
    plain(unitIds.front('imprint'), 'front', 'Article Three'),
    plain(unitIds.front('title'), 'front', title),
    plain(unitIds.front('subtitle'), 'front', subtitle),
    ...marks.map((mark, index) => plain(unitIds.mark(index), 'front', mark)),
    ...cover.map(({ label, value }, index) => plain(unitIds.coverLine(index), 'front', `${label}\t${value}`)),
  ]
}

const contentsUnits = (content: ReportContent): PrintedUnit[] =>
  isBook(content) ? [plain(unitIds.front('contents'), 'front', contentsHeading(content))] : []

function blockUnits(block: Block, notes: ReadonlyMap<number, string>): PrintedUnit[] {
  const rich = (
    id: string,
    kind: UnitKind,
    lines: readonly (readonly Inline[])[],
    {
      points,
      within = null,
      number = null,
    }: Pick<PrintedUnit, 'points'> & { within?: string | null; number?: number | null },
  ): PrintedUnit => ({
    ...{ id, kind, within, lines, points, number, level: null },
    text: lines.map(wordsOfText).join('\n').trim(),
    notes: lines
      .flat()
      .flatMap((inline) => (inline.kind === 'note' && !inline.again ? [notes.get(inline.note) ?? ''] : [])),
  })
  switch (block.kind) {
    case 'heading':
      return [plain(block.id, 'heading', headingText(block), null, block.level)]
    case 'paragraph':
      return [
        rich(block.id, 'paragraph', [block.text], block),
        ...(block.beside
          ? [rich(unitIds.beside(block.id), 'paragraph', [block.beside], { points: block.points })]
          : []),
      ]
    case 'items':
      return block.items.flatMap(({ id, text, beside, points }) => [
        rich(id, 'item', [text], { points, within: block.id }),
        ...(beside ? [rich(unitIds.beside(id), 'item', [beside], { points, within: block.id })] : []),
      ])
    case 'table':
      return [
        plain(unitIds.caption(block.id), 'caption', block.caption, block.id),
        ...block.columns.map(({ label }, column) => plain(unitIds.head(block.id, column), 'head', label, block.id)),
        ...block.rows.flatMap(({ id, cells, points }) =>
          // A cell that goes across all columns has one line.
          cells.map((cell, column) =>
            rich(unitIds.cell(id, column), 'cell', cells.length < block.columns.length ? [cell.flat()] : cell, {
              ...{ points, within: block.id },
            }),
          ),
        ),
      ]
    case 'signature':
      return block.labels.map((label, index) => plain(unitIds.signature(block.id, index), 'signature', label, block.id))
  }
}
