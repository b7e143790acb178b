import type { Tier } from '#lib/domain/ledger/tier'
import type { Block, Citation, Footnote, Inline, Paragraph, Table, TracePoint } from '../report-model.ts'
import type { Rich } from '../rich-text.ts'
import { visibleText } from '../visible-text.ts'
import { english } from '../wording/english.ts'
import { storedLanguage } from '../wording/languages.ts'
import type { Wording } from '../wording/wording.ts'

export { emphasis, type Rich, see, strong } from '../rich-text.ts'

type Words = Pick<Citation, 'text' | 'rich'>
/** A citation in full, and how it is said again with the number of the note that has it in full; null within that very note. */
export type CitedOnce = Citation & { short: (note: number | null) => Words }

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
  protected readonly lists = new Map<Inline, readonly string[]>()
  /** The words of the language in which the document is set. */
  readonly words: Wording

  /** Whether it stands beside the same document in another language. */
  readonly besides: boolean

  /** Whether any of it is a translation of ours, which the document then says. */
  readonly isTranslated: boolean

  /** Whether it may tell what is between client and counsel: why a question has no answer, and how safe it is to ask. */
  readonly forCounsel: boolean

  /**
   * @param besides whether it will stand beside the same document in another language
   * @param reach how far it goes; left out: to anybody
   */
  constructor(
    words: Wording = english,
    { besides = false, reach = 'public' }: { besides?: boolean; reach?: Exclude<Tier, 'sealed'> } = {},
  ) {
    this.words = words
    this.besides = besides
    this.forCounsel = reach === 'counsel-only'
    this.isTranslated = besides || !this.isInStoredLanguage()
  }

  /**
   * Words that are stored in English: in the language of the document where it has them, and else as they are, tagged, so that
   * they are read and hyphenated as what they are.
   */
  stored(text: string, kind: 'text' | 'strong' | 'emphasis' = 'text'): Rich {
    const said = this.words.stored(text)
    if (said === undefined) return { kind, text, language: storedLanguage }
    return kind === 'text' ? said : { kind, text: said }
  }

  /** Several of them as one piece, `a; b`: in the language of the document where it has them all. */
  storedList(
    texts: readonly string[],
    set: (all: string) => string = (all) => all,
    kind: 'text' | 'emphasis' = 'text',
  ): Rich {
    const said = texts.flatMap((text) => this.words.stored(text) ?? [])
    if (said.length < texts.length) return { kind, text: set(texts.join('; ')), language: storedLanguage }
    return kind === 'text' ? set(said.join('; ')) : { kind, text: set(said.join('; ')) }
  }

  private isInStoredLanguage(): boolean {
    return this.words.grammar.language.startsWith(storedLanguage)
  }

  heading(level: 1 | 2 | 3, id: string, text: string): void {
    this.blocks.push({ kind: 'heading', id, level, text: this.typeset(text) })
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
    this.blocks.push({ kind: 'paragraph', id, number, text: this.inlines(text), points: unique(points), leads })
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
      items: items.map((item) => ({ id: item.id, text: this.inlines(item.text), points: unique(item.points ?? []) })),
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
      caption: this.typeset(caption),
      columns: columns.map(({ label, width }) => ({ label: this.typeset(label), width })),
      compact,
      twice,
      rows: rows.map((row) => ({
        id: row.id,
        cells: row.cells.map((cell) =>
          typeof cell === 'string' ? [this.inlines([cell])] : cell.map((line) => this.inlines(line)),
        ),
        points: unique(row.points ?? []),
      })),
    })
  }

  signature(id: string, labels: string[]): void {
    this.blocks.push({ kind: 'signature', id, labels: labels.map((label) => this.typeset(label)) })
  }

  /**
   * A footnote with these citations, in order; nothing when there are none. `short` is printed in place of `text`
   * once the same source has been cited in full, with the number of the note where it was.
   */
  note(citations: readonly CitedOnce[]): Inline[] {
    if (citations.length === 0) return []
    const number = this.footnotes.length + 1
    this.footnotes.push({
      number,
      citations: citations.map(({ kind, id, text, rich, short }) => {
        const earlier = this.cited.get(`${kind}:${id}`)
        if (earlier === undefined) this.cited.set(`${kind}:${id}`, number)
        const again = () => short(earlier === number || earlier === undefined ? null : earlier)
        return { kind, id, ...visible(earlier === undefined ? { text, ...(rich && { rich }) } : again()) }
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
   * Ids of the paragraphs that rely on this source, in order: by their trace points or notes, or by those of a
   * list or table that they introduce.
   */
  citedAt(kind: Citation['kind'], id: string): string[] {
    let paragraph: string | undefined
    const found = this.blocks.flatMap((block) => {
      if (block.kind === 'paragraph') paragraph = block.id
      // Lists of limits and of material name nearly everything: they are no place where a source is relied on.
      if (/^(limits|annex)|\/material$/.test(block.id)) return []
      const units =
        block.kind === 'paragraph'
          ? [block]
          : block.kind === 'items'
            ? block.items
            : block.kind === 'table'
              ? block.rows.map(({ cells, points }) => ({ text: cells.flat(2), points }))
              : []
      return paragraph !== undefined && units.some((unit) => this.names(unit, kind, id)) ? [paragraph] : []
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

  /** Ids of the numbered paragraphs set so far, in order. */
  paragraphIds(): string[] {
    return [...this.numbers.keys()]
  }

  finish(): { blocks: Block[]; footnotes: Footnote[] } {
    const resolve = (text: Inline[]): Inline[] =>
      text.flatMap((inline) => {
        if (inline.kind !== 'see') return [inline]
        const ids = this.lists.get(inline)
        return ids === undefined ? [this.reference(inline.to, inline.bare)] : this.spelled(ids)
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

  private reference(to: string, bare: boolean): Inline {
    const { paragraph: word } = this.words.grammar
    const said = bare || word === english.grammar.paragraph ? {} : { word }
    return { kind: 'see', to, bare, number: this.numberOf(to), ...said }
  }

  private spelled(ids: readonly string[]): Inline[] {
    const byNumber = new Map(ids.map((id) => [this.numberOf(id), id]))
    const { to, and, comma } = this.words.grammar
    const at = (number: number): Inline => ({ kind: 'see', to: byNumber.get(number) ?? '', number, bare: true })
    const pieces = numberRuns([...byNumber.keys()]).map(([first, last]): Inline[] =>
      first === last ? [at(first)] : [at(first), { kind: 'text', text: to }, at(last)],
    )
    return pieces.flatMap((piece, index) => {
      const joint = index === 0 ? [] : [{ kind: 'text' as const, text: index === pieces.length - 1 ? and : comma }]
      return [...joint, ...piece]
    })
  }

  private inlines(text: readonly Rich[]): Inline[] {
    return text.map((piece) => {
      if (typeof piece === 'string') return { kind: 'text', text: this.typeset(piece) }
      if (piece.kind === 'see') return 'number' in piece ? piece : { ...piece, number: 0 }
      if (!('text' in piece)) return piece
      return { ...piece, text: piece.language === undefined ? this.typeset(piece.text) : visibleText(piece.text) }
    })
  }

  private typeset(text: string): string {
    return this.words.grammar.typeset(visibleText(text))
  }

  private numberOf(id: string): number {
    const number = this.numbers.get(id)
    if (number === undefined) throw new Error(`No paragraph has the id ${id}.`)
    return number
  }
}

const visible = ({ text, rich }: Words): Words => ({
  text: visibleText(text),
  ...(rich && { rich: rich.map((piece) => ({ ...piece, text: visibleText(piece.text) })) }),
})

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
