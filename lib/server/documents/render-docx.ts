import 'server-only'
import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  InternalHyperlink,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  Table,
  TableCell,
  TableOfContents,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx'
import type { Block, Inline, ReportContent } from '#lib/reporting/report-model'
import { docxStyles } from './docx-styles.ts'
import { settleDocx } from './settle-docx.ts'

/** Width of the text of an A4 page with our margins, in twentieths of a point. */
const textWidth = 9298
const cellMargin = 50
const itemNumbering = 'lettered'

/**
 * The report as a Word document: real styles and headings, native footnotes, the paragraph numbers of the report as
 * text (they must not move when someone edits), contents that link to the headings. The same report gives the same bytes.
 */
export async function renderDocx(content: ReportContent): Promise<Uint8Array> {
  const places = bookmarks(content)
  const document = new Document({
    title: `${content.title}: ${content.running.reference}, ${content.running.report}`,
    subject: content.subtitle,
    creator: content.author ?? 'Article Three',
    lastModifiedBy: content.author ?? 'Article Three',
    keywords: content.mark,
    styles: docxStyles,
    features: { updateFields: false },
    numbering: {
      config: [
        {
          reference: itemNumbering,
          levels: [
            {
              level: 0,
              format: LevelFormat.LOWER_LETTER,
              text: '(%1)',
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 1134, hanging: 567 } } },
            },
          ],
        },
      ],
    },
    // One paragraph to a note: lists in footnotes damage the file (dolanmiu/docx 2876).
    footnotes: Object.fromEntries(
      content.footnotes.map(({ number, citations }) => [
        number,
        {
          children: [
            new Paragraph({
              style: 'FootnoteText',
              children: [new TextRun(`${citations.map(({ text }) => text).join('; ')}.`)],
            }),
          ],
        },
      ]),
    ),
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: 1417, bottom: 1247, left: 1361, right: 1247 },
          },
        },
        headers: { default: runningHeader(content), first: new Header({ children: [new Paragraph({})] }) },
        footers: { default: pageFooter(), first: pageFooter() },
        children: [
          ...cover(content),
          new Paragraph({ style: 'ContentsHeading', children: [new TextRun('Contents')] }),
          // Without page numbers, which only Word can know: what stands there is right, and nothing asks to be updated.
          new TableOfContents('Contents', {
            hyperlink: true,
            headingStyleRange: '1-2',
            pageNumbersEntryLevelsRange: '1-9',
            beginDirty: false,
          }),
          ...content.blocks.flatMap((block, index) => blockToWord(block, places, index)),
        ],
      },
    ],
  })
  return settleDocx(await Packer.toBuffer(document), content.timestamp)
}

/** Names of bookmarks by paragraph id: Word allows forty letters and digits. */
const bookmarks = ({ blocks }: ReportContent): ReadonlyMap<string, string> =>
  new Map(
    blocks.flatMap((block) => (block.kind === 'paragraph' ? [[block.id, `paragraph_${block.number}`] as const] : [])),
  )

function cover(content: ReportContent): (Paragraph | Table)[] {
  return [
    new Paragraph({ style: 'Imprint', children: [new TextRun('Article Three')] }),
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(content.title)] }),
    new Paragraph({ style: 'Subtitle', children: [new TextRun(content.subtitle)] }),
    ...content.marks.map((mark) => new Paragraph({ style: 'Mark', children: [new TextRun(mark)] })),
    ...content.cover.map(
      ({ label, value }) =>
        new Paragraph({
          style: 'CoverLine',
          children: [new TextRun({ text: `${label}\t`, color: '5C6068' }), ...lines(value)],
        }),
    ),
  ]
}

const runningHeader = ({ running, marks }: ReportContent): Header =>
  new Header({
    children: [
      new Paragraph({
        style: 'RunningHead',
        tabStops: [
          { type: TabStopType.CENTER, position: textWidth / 2 },
          { type: TabStopType.RIGHT, position: textWidth },
        ],
        children: [new TextRun(`${running.reference}\t${marks.join(' · ')}\t${running.report}`)],
      }),
    ],
  })

const pageFooter = (): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: 'RunningHead',
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] })],
      }),
    ],
  })

/** The annexes begin on a page of their own: the body may be handed up without them. */
const firstAnnex = 'annex-a'

const headings = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 }

function blockToWord(block: Block, places: ReadonlyMap<string, string>, index: number): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: headings[block.level],
          pageBreakBefore: index === 0 || block.id === firstAnnex,
          children: lines(block.text),
        }),
      ]
    case 'paragraph':
      return [
        new Paragraph({
          style: 'NumberedParagraph',
          keepNext: block.leads,
          children: [
            new Bookmark({
              id: places.get(block.id) ?? '',
              children: [new TextRun({ text: `${block.number}.`, color: '5C6068' })],
            }),
            new TextRun('\t'),
            ...run(block.text, places),
          ],
        }),
      ]
    case 'items':
      return block.items.map(
        (item) =>
          new Paragraph({
            style: block.compact ? 'CompactItem' : 'Item',
            // An instance of its own, so that every list begins at (a).
            numbering: { reference: itemNumbering, level: 0, instance: index },
            children: run(item.text, places),
          }),
      )
    case 'table':
      return tableToWord(block, places)
    case 'signature':
      return block.labels.map((label) => new Paragraph({ style: 'Signature', children: lines(label) }))
  }
}

const hair = { style: BorderStyle.SINGLE, size: 4, color: 'C4C7CC' }
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }

function tableToWord(
  { caption, columns, compact, rows }: Extract<Block, { kind: 'table' }>,
  places: ReadonlyMap<string, string>,
): (Paragraph | Table)[] {
  const whole = columns.reduce((sum, { width }) => sum + width, 0)
  const widths = columns.map(({ width }) => Math.round((width / whole) * textWidth))
  const style = compact ? 'CompactTableText' : 'TableText'
  const cell = (column: number, children: Paragraph[]) =>
    new TableCell({ width: { size: widths[column] ?? 0, type: WidthType.DXA }, children })
  const across = (text: readonly Inline[]) =>
    new TableCell({
      width: { size: textWidth, type: WidthType.DXA },
      columnSpan: columns.length,
      shading: { type: ShadingType.CLEAR, fill: 'F1F2F4' },
      children: [new Paragraph({ style, keepNext: true, children: run(text, places) })],
    })
  return [
    new Paragraph({ style: 'Caption', keepNext: true, children: lines(caption) }),
    new Table({
      width: { size: textWidth, type: WidthType.DXA },
      columnWidths: widths,
      margins: { left: cellMargin, right: cellMargin },
      borders: {
        top: { ...hair, color: '16181D', size: 8 },
        bottom: hair,
        left: none,
        right: none,
        insideHorizontal: hair,
        insideVertical: none,
      },
      rows: [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: columns.map(({ label }, column) =>
            cell(column, [new Paragraph({ style: 'TableHead', children: lines(label) })]),
          ),
        }),
        ...rows.map(
          (row) =>
            new TableRow({
              // A row stays together unless it is long: one taller than a page must be free to break.
              cantSplit: lengthOf(row) < 1500,
              children: isAcross(row, columns)
                ? [across(row.cells.flat(2))]
                : row.cells.map((cellLines, column) =>
                    cell(
                      column,
                      (cellLines.length === 0 ? [[]] : cellLines).map(
                        (line) => new Paragraph({ style, children: run(line, places) }),
                      ),
                    ),
                  ),
            }),
        ),
      ],
    }),
    // Word joins tables that touch.
    new Paragraph({ style: 'TableText', children: [] }),
  ]
}

type Row = Extract<Block, { kind: 'table' }>['rows'][number]

/** A row of one cell heads the rows that follow. */
const isAcross = ({ cells }: Row, columns: readonly unknown[]): boolean => cells.length === 1 && columns.length > 1

const lengthOf = ({ cells }: Row): number =>
  cells.flat(2).reduce((sum, inline) => sum + ('text' in inline ? inline.text.length : 0), 0)

const run = (text: readonly Inline[], places: ReadonlyMap<string, string>): ParagraphChild[] =>
  text.flatMap((inline) => piece(inline, places))

function piece(inline: Inline, places: ReadonlyMap<string, string>): ParagraphChild[] {
  switch (inline.kind) {
    case 'text':
      return lines(inline.text)
    case 'strong':
      return lines(inline.text, { bold: true })
    case 'emphasis':
      return lines(inline.text, { italics: true })
    case 'note':
      return [new FootnoteReferenceRun(inline.note)]
    case 'see':
      return [
        new InternalHyperlink({
          anchor: places.get(inline.to) ?? '',
          children: [new TextRun(inline.bare ? String(inline.number) : `paragraph ${inline.number}`)],
        }),
      ]
  }
}

/** Text with its own line breaks kept. */
const lines = (text: string, look: { bold?: true; italics?: true } = {}): TextRun[] =>
  text.split('\n').map((line, index) => new TextRun({ text: line, ...look, ...(index === 0 ? {} : { break: 1 }) }))
