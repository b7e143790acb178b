import type { Block, Citation, Footnote, Inline, Paragraph, Table, TracePoint } from '../report-model.ts'
import { visibleText } from '../visible-text.ts'

/** Text, or text with footnotes and references to paragraphs by id, which may come later in the document. */
export type Rich = string | Inline | { kind: 'see'; to: string; bare: boolean }

/** Cells are text, or several lines of it; a single cell goes across and heads the rows that follow. */
export interface Row {
  id: string
  cells: readonly (string | readonly Rich[][])[]
  points?: readonly TracePoint[]
}

/**
 * Takes blocks in reading order, numbers paragraphs and footnotes as they come, and resolves references at the end.
 * All text passes through `visibleText` here, once, so that no section can forget it.
 */
export class DocumentBuilder {
  private readonly blocks: Block[] = []
  private readonly footnotes: Footnote[] = []
  private readonly numbers = new Map<string, number>()
  private readonly cited = new Map<string, number>()
  /** References to several paragraphs, spelled out when their numbers are known. */
  private readonly lists = new Map<Inline, readonly string[]>()

  heading(level: 1 | 2 | 3, id: string, text: string): void {
    this.blocks.push({ kind: 'heading', id, level, text: visibleText(text) })
  }

  paragraph(
    id: string,
    text: readonly Rich[],
    points: readonly TracePoint[] = [],
    { leads = false }: { leads?: boolean } = {},
  ): void {
    if (this.numbers.has(id)) throw new Error(`Two paragraphs have the id ${id}.`)
    const number = this.numbers.size + 1
    this.numbers.set(id, number)
    this.blocks.push({ kind: 'paragraph', id, number, text: inlines(text), points: unique(points), leads })
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

  /** A table without rows is left out. */
  table(
    id: string,
    caption: string,
    columns: Table['columns'],
    rows: readonly Row[],
    { compact = false, twice = false }: { compact?: boolean; twice?: boolean } = {},
  ): void {
    if (rows.length === 0) return
    this.blocks.push({
      kind: 'table',
      id,
      caption: visibleText(caption),
      columns,
      compact,
      twice,
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

  /** `27, 28 and 37 to 39`: the numbers of these paragraphs in order, after a word that says what they are. */
  places(ids: readonly string[]): Inline {
    const placeholder: Inline = { kind: 'see', to: ids[0] ?? '', number: 0, bare: true }
    this.lists.set(placeholder, ids)
    return placeholder
  }

  /**
   * Numbers of the paragraphs that rely on this source, in order: by their trace points or notes, or by those of a
   * table that they introduce.
   */
  citedAt(kind: Citation['kind'], id: string): number[] {
    let number = 0
    const found = this.blocks.flatMap((block) => {
      if (block.kind === 'paragraph') number = block.number
      // Lists of limits and of material name nearly everything: they are no place where a source is relied on.
      if (/^(limits|annex)|\/material$/.test(block.id)) return []
      const units =
        block.kind === 'paragraph'
          ? [block]
          : block.kind === 'table'
            ? block.rows.map(({ cells, points }) => ({ text: cells.flat(2), points }))
            : []
      return units.some((unit) => this.names(unit, kind, id)) ? [number] : []
    })
    return [...new Set(found)]
  }

  private names({ text, points }: Pick<Paragraph, 'text' | 'points'>, kind: Citation['kind'], id: string): boolean {
    const same = (point: { kind: string; id: string }) => point.kind === kind && point.id === id
    return (
      points.some(same) ||
      text.some((inline) => inline.kind === 'note' && this.footnotes[inline.note - 1]?.citations.some(same))
    )
  }

  finish(): { blocks: Block[]; footnotes: Footnote[] } {
    const resolve = (text: Inline[]): Inline[] =>
      text.flatMap((inline) => {
        if (inline.kind !== 'see') return [inline]
        const ids = this.lists.get(inline)
        return ids === undefined ? [{ ...inline, number: this.numberOf(inline.to) }] : this.spelled(ids)
      })
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

  private spelled(ids: readonly string[]): Inline[] {
    const byNumber = new Map(ids.map((id) => [this.numberOf(id), id]))
    const to = (number: number): Inline => ({ kind: 'see', to: byNumber.get(number) ?? '', number, bare: true })
    const pieces = numberRuns([...byNumber.keys()]).map(([first, last]): Inline[] =>
      first === last ? [to(first)] : [to(first), { kind: 'text', text: ' to ' }, to(last)],
    )
    return pieces.flatMap((piece, index) => {
      const joint = index === 0 ? [] : [{ kind: 'text' as const, text: index === pieces.length - 1 ? ' and ' : ', ' }]
      return [...joint, ...piece]
    })
  }

  private numberOf(id: string): number {
    const number = this.numbers.get(id)
    if (number === undefined) throw new Error(`No paragraph has the id ${id}.`)
    return number
  }
}

export const strong = (text: string): Inline => ({ kind: 'strong', text })
export const emphasis = (text: string): Inline => ({ kind: 'emphasis', text })
/** `paragraph 12`; or the bare number, after a word that says what it is. */
export const see = (to: string, bare = false): Rich => ({ kind: 'see', to, bare })

function inlines(text: readonly Rich[]): Inline[] {
  return text.map((piece) => {
    if (typeof piece === 'string') return { kind: 'text', text: visibleText(piece) }
    if (piece.kind === 'see') return 'number' in piece ? piece : { ...piece, number: 0 }
    return 'text' in piece ? { ...piece, text: visibleText(piece.text) } : piece
  })
}

/** `[1, 2, 3, 5]` as `[[1, 3], [5, 5]]`: first and last of each run of three or more; shorter runs stay single. */
export function numberRuns(numbers: readonly number[]): [number, number][] {
  const runs: number[][] = []
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const run = runs.at(-1)
    if (run !== undefined && number === (run.at(-1) ?? 0) + 1) run.push(number)
    else runs.push([number])
  }
  return runs.flatMap((run): [number, number][] => {
    const [first = 0, last = 0] = [run[0], run.at(-1)]
    return run.length < 3 ? run.map((number) => [number, number]) : [[first, last]]
  })
}

function unique(points: readonly TracePoint[]): TracePoint[] {
  const byKey = new Map(points.map((point) => [`${point.kind}:${point.id}`, point]))
  return [...byKey.values()]
}
