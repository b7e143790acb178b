import 'server-only'
import {
  AlignmentType,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  HeadingLevel,
  type ICommentOptions,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { unitIds } from '#lib/reporting/merge/units-of'
import type { Became, Redline, RedlineRow, RedlineTable, RedlineUnit } from '#lib/reporting/redline/redline'
import type { RedlineContent } from '#lib/reporting/redline/redline-content'
import { letterOf } from './docx-styles.ts'
import { tableLook } from './docx-table.ts'
import { lines, textWidth } from './docx-text.ts'
import { TrackedRuns } from './tracked-runs.ts'

const headings = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 }
const styles: Readonly<Record<RedlineUnit['kind'], string>> = {
  front: 'CoverLine',
  heading: 'Normal',
  paragraph: 'NumberedParagraph',
  item: 'Item',
  caption: 'Caption',
  head: 'TableHead',
  cell: 'TableText',
  signature: 'Signature',
}
const frontStyles: Readonly<Record<string, string>> = {
  [unitIds.front('title')]: 'Subtitle',
  [unitIds.front('subtitle')]: 'Subtitle',
  [unitIds.front('imprint')]: 'Imprint',
}

/** Writes the blocks of a redline, and gathers the notes and comments that stand at them. */
export class RedlineWriter {
  private readonly tracked: TrackedRuns
  private readonly because: RedlineContent['because']
  private readonly byHand: ReadonlySet<string>
  private readonly at: Date
  private readonly notes: string[] = []
  private readonly remarks: string[][] = []
  private lists = 0
  private last = ''

  constructor({ redline, because, byHand }: RedlineContent) {
    this.tracked = new TrackedRuns(redline.after.timestamp)
    this.at = new Date(redline.after.timestamp)
    this.because = because
    this.byHand = new Set(byHand)
  }

  block(block: Redline['blocks'][number]): (Paragraph | Table)[] {
    // Items that follow each other are one list.
    if (block.kind === 'item' && this.last !== 'item') this.lists += 1
    this.last = block.kind
    // Its contents are left out: a heading of nothing.
    if (block.id === unitIds.front('contents')) return []
    return block.kind === 'table' ? this.table(block) : [this.paragraph(block)]
  }

  footnotes(): Record<number, { children: Paragraph[] }> {
    return Object.fromEntries(
      this.notes.map((text, index) => [
        index + 1,
        { children: [new Paragraph({ style: 'FootnoteText', children: lines(text) })] },
      ]),
    )
  }

  comments(): ICommentOptions[] {
    return this.remarks.map((remarks, id) => ({
      ...{ id, author: 'Article Three', initials: 'A3', date: this.at },
      children: remarks.map((text) => new Paragraph({ children: lines(text) })),
    }))
  }

  private paragraph(unit: RedlineUnit): Paragraph {
    const { kind, id, level } = unit
    return new Paragraph({
      ...(level === null
        ? { style: (kind === 'front' ? frontStyles[id] : undefined) ?? styles[kind] }
        : { heading: headings[level] }),
      ...(kind === 'item' ? { numbering: letterOf(this.lists) } : {}),
      ...(kind === 'paragraph' || kind === 'item' ? { alignment: AlignmentType.LEFT } : {}),
      ...this.end(unit.became),
      children: this.remarked(unit, this.words(unit)),
    })
  }

  /** The end of a paragraph is put in or taken out with it: so that none is left empty. */
  private end(became: Became) {
    return became === 'inserted'
      ? { run: { insertion: this.tracked.change() } }
      : became === 'deleted'
        ? { run: { deletion: this.tracked.change() } }
        : {}
  }

  private words({ number, became, runs, notes }: RedlineUnit): ParagraphChild[] {
    const kind = became === 'inserted' || became === 'deleted' ? became : 'same'
    return [
      ...(number === null ? [] : this.tracked.text([{ kind, text: `${number}.\t` }])),
      ...this.tracked.text(runs),
      ...notes.map((note) => this.tracked.note(note, this.notes.push(note.text))),
    ]
  }

  /** With a comment that tells what changed beneath it. */
  private remarked({ id, moved, became }: RedlineUnit, children: ParagraphChild[]): ParagraphChild[] {
    const remarks = [
      ...(moved ? ['It stood elsewhere before.'] : []),
      ...(this.byHand.has(id) ? ['Words of the author.'] : []),
      ...(became === 'same' ? [] : (this.because[id] ?? [])).map(({ what, before, after }) =>
        [what, ...(before === null ? [] : [`Before: ${before}`]), ...(after === null ? [] : [`After: ${after}`])].join(
          '\n',
        ),
      ),
    ]
    if (remarks.length === 0) return children
    const comment = this.remarks.push(remarks) - 1
    return [
      new CommentRangeStart(comment),
      ...children,
      new CommentRangeEnd(comment),
      new TextRun({ children: [new CommentReference(comment)] }),
    ]
  }

  private table({ caption, heads, rows, widths }: RedlineTable): (Paragraph | Table)[] {
    const columns = Math.max(1, heads.length, ...rows.map(({ cells }) => cells.length))
    // Where the versions have other columns, all are alike.
    const shares = widths.length === columns ? widths : Array.from({ length: columns }, () => 1)
    const whole = shares.reduce((sum, share) => sum + share, 0)
    const columnWidths = shares.map((share) => Math.round((share / whole) * textWidth()))
    const all = [...(heads.length === 0 ? [] : [{ id: '', became: togetherOf(heads), cells: heads }]), ...rows]
    return [
      ...caption.map((unit) => this.paragraph(unit)),
      ...(all.length === 0
        ? []
        : [
            new Table({
              ...tableLook(textWidth()),
              columnWidths,
              rows: all.map((row) => this.row(row, columnWidths)),
            }),
            // Word joins tables that touch.
            new Paragraph({ style: 'TableText', children: [] }),
          ]),
    ]
  }

  private row({ became, cells }: RedlineRow, widths: readonly number[]): TableRow {
    const length = cells.flatMap(({ runs }) => runs).reduce((sum, { text }) => sum + text.length, 0)
    return new TableRow({
      // As in the document itself: heads come again on each page, and a row stays together unless it is long.
      ...(cells.every(({ kind }) => kind === 'head') ? { tableHeader: true } : {}),
      cantSplit: length < 1500,
      ...(became === 'inserted' ? { insertion: this.tracked.change() } : {}),
      ...(became === 'deleted' ? { deletion: this.tracked.change() } : {}),
      children: cells.map((unit, index) => {
        // The last one of a row that has fewer goes across the rest.
        const columnSpan = index === cells.length - 1 ? widths.length - index : 1
        const size = widths.slice(index, index + columnSpan).reduce((sum, width) => sum + width, 0)
        return new TableCell({
          width: { size, type: WidthType.DXA },
          columnSpan,
          children: [
            new Paragraph({
              style: styles[unit.kind],
              children: this.remarked(unit, this.words(unit)),
            }),
          ],
        })
      }),
    })
  }
}

const togetherOf = (units: readonly RedlineUnit[]): Became => {
  const [first] = units
  return first && units.every(({ became }) => became === first.became) ? first.became : 'changed'
}
