import { type ForumId, forumNames } from '#lib/domain/forum'
import { type Support, supportDefinitions } from '#lib/domain/support'
import type { Block, Citation, Footnote, Inline, Paragraph, Table, TracePoint } from '../report-model.ts'
import { visibleText } from '../visible-text.ts'

/** Text, or text with footnotes and references to paragraphs by id, which may come later in the document. */
export type Rich = string | Inline | { kind: 'see'; to: string; bare: boolean }

/**
 * Takes blocks in reading order, numbers paragraphs and footnotes as they come, and resolves references at the end.
 * All text passes through `visibleText` here, once, so that no section can forget it.
 */
export class DocumentBuilder {
  private readonly blocks: Block[] = []
  private readonly footnotes: Footnote[] = []
  private readonly numbers = new Map<string, number>()
  private readonly cited = new Map<string, number>()

  heading(level: 1 | 2 | 3, id: string, text: string): void {
    this.blocks.push({ kind: 'heading', id, level, text: visibleText(text) })
  }

  paragraph(id: string, text: readonly Rich[], points: readonly TracePoint[] = []): void {
    if (this.numbers.has(id)) throw new Error(`Two paragraphs have the id ${id}.`)
    const number = this.numbers.size + 1
    this.numbers.set(id, number)
    this.blocks.push({ kind: 'paragraph', id, number, text: inlines(text), points: unique(points) })
  }

  items(
    id: string,
    items: readonly { id: string; text: readonly Rich[]; points?: readonly TracePoint[] }[],
    compact = false,
  ): void {
    if (items.length === 0) return
    this.blocks.push({
      kind: 'items',
      id,
      compact,
      items: items.map((item) => ({ id: item.id, text: inlines(item.text), points: unique(item.points ?? []) })),
    })
  }

  /** Cells are text, or several lines of it. A table without rows is left out. */
  table(
    id: string,
    caption: string,
    columns: Table['columns'],
    rows: readonly { id: string; cells: readonly (string | readonly Rich[][])[]; points?: readonly TracePoint[] }[],
  ): void {
    if (rows.length === 0) return
    this.blocks.push({
      kind: 'table',
      id,
      caption: visibleText(caption),
      columns,
      rows: rows.map((row) => ({
        id: row.id,
        cells: row.cells.map((cell) => (typeof cell === 'string' ? [inlines([cell])] : cell.map(inlines))),
        points: unique(row.points ?? []),
      })),
    })
  }

  signature(id: string, labels: string[]): void {
    this.blocks.push({ kind: 'signature', id, labels: labels.map(visibleText) })
  }

  has(id: string): boolean {
    return this.numbers.has(id)
  }

  /**
   * A footnote with these citations, in order; nothing when there are none. `short` is printed in place of `text`
   * once the same source has been cited in full, with the number of the note where it was.
   */
  note(citations: readonly (Citation & { short: (note: number) => string })[]): Inline[] {
    if (citations.length === 0) return []
    const number = this.footnotes.length + 1
    this.footnotes.push({
      number,
      citations: citations.map(({ kind, id, text, short }) => {
        const earlier = this.cited.get(`${kind}:${id}`)
        if (earlier === undefined) this.cited.set(`${kind}:${id}`, number)
        return { kind, id, text: visibleText(earlier === undefined ? text : short(earlier)) }
      }),
    })
    return [{ kind: 'note', note: number }]
  }

  /** Numbers of the paragraphs whose trace points or footnotes name this source, in order. */
  citedAt(kind: Citation['kind'], id: string): number[] {
    return this.blocks.flatMap((block) => {
      // The lists of limits name nearly everything: they are no place where a source is relied on.
      if (block.kind !== 'paragraph' || block.id.startsWith('limits/')) return []
      return this.names(block, kind, id) ? [block.number] : []
    })
  }

  private names({ text, points }: Paragraph, kind: Citation['kind'], id: string): boolean {
    const same = (point: { kind: string; id: string }) => point.kind === kind && point.id === id
    return (
      points.some(same) ||
      text.some((inline) => inline.kind === 'note' && this.footnotes[inline.note - 1]?.citations.some(same))
    )
  }

  finish(): { blocks: Block[]; footnotes: Footnote[] } {
    const resolve = (text: Inline[]): Inline[] =>
      text.map((inline) => (inline.kind === 'see' ? { ...inline, number: this.numberOf(inline.to) } : inline))
    const resolved = (block: Block): Block => {
      switch (block.kind) {
        case 'heading':
        case 'signature':
          return block
        case 'paragraph':
          return { ...block, text: resolve(block.text) }
        case 'items':
          return { ...block, items: block.items.map((item) => ({ ...item, text: resolve(item.text) })) }
        case 'table':
          return {
            ...block,
            rows: block.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => cell.map(resolve)) })),
          }
      }
    }
    return { blocks: this.blocks.map(resolved), footnotes: this.footnotes }
  }

  private numberOf(id: string): number {
    const number = this.numbers.get(id)
    if (number === undefined) throw new Error(`No paragraph has the id ${id}.`)
    return number
  }
}

/** `Before the European Court of Human Rights, on the facts given, `: the opening of a sentence that ends in a word. */
export const inTheForum = (forum: ForumId | null): string =>
  // "Courts of the requested state" is a description; the other fora are names.
  forum === null
    ? 'On the facts given, '
    : `Before the ${forumNames[forum].replace(/^Courts/, 'courts')}, on the facts given, `

/** A support word, set strong, with its definition in the same sentence. */
export function defined(support: Support): Rich[] {
  const { word, definition } = supportDefinitions[support]
  return [strong(`“${word}”`), ` (${definition})`]
}

export const strong = (text: string): Inline => ({ kind: 'strong', text })
export const emphasis = (text: string): Inline => ({ kind: 'emphasis', text })
export const see = (to: string): Rich => ({ kind: 'see', to, bare: false })
/** The number alone, after a word that says what it is. */
export const numberOf = (to: string): Rich => ({ kind: 'see', to, bare: true })

function inlines(text: readonly Rich[]): Inline[] {
  return text.map((piece) => {
    if (typeof piece === 'string') return { kind: 'text', text: visibleText(piece) }
    if (piece.kind === 'see') return { number: 0, ...piece }
    return 'text' in piece ? { ...piece, text: visibleText(piece.text) } : piece
  })
}

function unique(points: readonly TracePoint[]): TracePoint[] {
  const byKey = new Map(points.map((point) => [`${point.kind}:${point.id}`, point]))
  return [...byKey.values()]
}
