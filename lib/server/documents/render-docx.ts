import 'server-only'
import {
  AlignmentType,
  Document,
  Header,
  HeadingLevel,
  Packer,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { unitIds } from '#lib/reporting/merge/units-of'
import { type Block, type Inline, isBook, type ReportContent } from '#lib/reporting/report-model'
import type { DocumentLanguage } from '#lib/reporting/wording/languages'
import { pageWords } from '#lib/reporting/wording/page-words'
import { acrossColumns, inTwoColumns } from './docx-columns.ts'
import { contents, cover, pageFooter, runningHeader } from './docx-front.ts'
import { lengthOfText, run, tagOf } from './docx-inlines.ts'
import { noteToWord } from './docx-note.ts'
import { docxStylesOf } from './docx-note-styles.ts'
import { lettered, letterOf, paragraphGap, signatureLine } from './docx-styles.ts'
import { tableLook } from './docx-table.ts'
import { lines, sideMargins, textWidth } from './docx-text.ts'
import { settleDocx } from './settle-docx.ts'
import { UnitMarks } from './unit-marks.ts'

/**
 * The report as a Word document: real styles and headings, native footnotes, the paragraph numbers of the report as
 * text (they must not move when someone edits), contents that link to the headings. Each unit (lib/reporting/merge)
 * carries its mark, by which it is known again after an edit. The same report gives the same bytes.
 */
export async function renderDocx(content: ReportContent): Promise<Uint8Array> {
  const marks = new UnitMarks()
  // A note or letter runs on from its title.
  const hasContents = isBook(content)
  const { opening = 0 } = content
  const document = new Document({
    title: `${content.title}: ${content.running.reference}, ${content.running.report}`,
    subject: content.subtitle,
    creator: content.author ?? 'Article Three',
    lastModifiedBy: content.author ?? 'Article Three',
    keywords: content.mark,
    styles: docxStylesOf(content),
    features: { updateFields: false },
    numbering: { config: [lettered] },
    // One paragraph to a note: lists in footnotes damage the file (dolanmiu/docx 2876).
    footnotes: Object.fromEntries(
      content.footnotes.map(({ number, citations }) => [
        number,
        {
          children: [
            new Paragraph({
              style: 'FootnoteText',
              children: noteToWord(citations, pageWords[content.language].citations),
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
            margin: {
              ...(content.layout === 'note' ? noteMargins : { top: 1417, bottom: 1247 }),
              ...sideMargins(content.layout),
            },
          },
        },
        headers: { default: runningHeader(content), first: new Header({ children: [new Paragraph({})] }) },
        footers: { default: pageFooter(content), first: pageFooter(content) },
        children: [
          ...cover(content, marks),
          ...content.blocks.flatMap((block, index) => [
            ...(index === opening && hasContents ? contents(content, marks) : []),
            ...blockToWord(block, marks, index, {
              // What opens it stands on the first page, and the rest follows the contents.
              opensPage: hasContents && opening === 0 && index === 0,
              signed: content.blocks[index + 1]?.kind === 'signature',
              second: content.beside,
              width: textWidth(content.layout),
            }),
          ]),
        ],
      },
    ],
  })
  return settleDocx(await Packer.toBuffer(document), content.timestamp)
}

/** The annexes begin on a page of their own: the body may be handed up without them. */
const firstAnnex = 'annex-a'

/** Of a note: up to the edge that printers reach, with its page number close to the foot. */
const noteMargins = { top: 680, bottom: 740, header: 340, footer: 380 }

/**
 * Hashes hardly break: justified, they would tear the words around them apart. So would whole words in half a page, since
 * Word breaks none unless it is told to.
 */
const ragged = ({ id, beside }: { id: string; beside?: Inline[] }) =>
  id.startsWith('versions/') || beside !== undefined ? { alignment: AlignmentType.LEFT } : {}

const headings = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 }

function blockToWord(
  block: Block,
  marks: UnitMarks,
  index: number,
  {
    opensPage,
    signed,
    second,
    width,
  }: { opensPage: boolean; signed: boolean; second: DocumentLanguage | undefined; width: number },
): (Paragraph | Table)[] {
  const beside = (
    paragraph: Paragraph,
    unit: { id: string; beside?: Inline[] },
    { style, keepNext = false }: { style: string; keepNext?: boolean },
  ) => {
    const { id, beside: text } = unit
    return text === undefined
      ? paragraph
      : inTwoColumns(
          paragraph,
          new Paragraph({
            style,
            keepNext,
            ...ragged(unit),
            children: marks.around(unitIds.beside(id), run(text, second)),
          }),
          // A long one that could not be broken would leave half a page empty.
          { whole: lengthOfText(text) < 500, width },
        )
  }
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: headings[block.level],
          pageBreakBefore: opensPage || block.id === firstAnnex,
          children: marks.around(block.id, [
            ...lines(block.text),
            ...(block.beside === undefined
              ? []
              : [new TextRun(' / '), ...lines(block.beside, tagOf({ language: second }))]),
          ]),
        }),
      ]
    case 'paragraph': {
      // Nobody signs a page that says nothing.
      const keepNext = block.leads || signed
      const paragraph = new Paragraph({
        style: 'NumberedParagraph',
        ...ragged(block),
        keepNext,
        children: marks.around(block.id, [
          new TextRun({ text: `${block.number}.`, color: '5C6068' }),
          new TextRun('\t'),
          ...run(block.text),
        ]),
      })
      return [beside(paragraph, block, { style: 'Item', keepNext })]
    }
    case 'items':
      return block.items.map((item, at) => {
        const style = block.compact ? 'CompactItem' : 'Item'
        const paragraph = new Paragraph({
          style,
          ...ragged(item),
          numbering: letterOf(index),
          // After the last there is as much room as after a paragraph.
          ...(at === block.items.length - 1 && { spacing: { after: paragraphGap } }),
          children: marks.around(item.id, run(item.text)),
        })
        return beside(paragraph, item, { style })
      })
    case 'table':
      return tableToWord(block, marks, width)
    case 'signature': {
      const signs = block.labels.map(
        (label, at) =>
          new Paragraph({
            style: 'Signature',
            // Lines that are alike become one around both where a program knows none between them: every second is not.
            ...(at % 2 === 1 && { border: { top: { ...signatureLine, space: 5 } } }),
            keepNext: at < block.labels.length - 1,
            children: marks.around(unitIds.signature(block.id, at), lines(label)),
          }),
      )
      // LibreOffice keeps no table to the paragraph that follows, and a row to the next one.
      return second === undefined ? signs : [acrossColumns(signs, width)]
    }
  }
}

function tableToWord(
  { id, caption, columns, compact, rows }: Extract<Block, { kind: 'table' }>,
  marks: UnitMarks,
  tableWidth: number,
): (Paragraph | Table)[] {
  const whole = columns.reduce((sum, { width }) => sum + width, 0)
  const widths = columns.map(({ width }) => Math.round((width / whole) * tableWidth))
  const style = compact ? 'CompactTableText' : 'TableText'
  const keepsNext = rowsThatKeep(rows, columns)
  const cell = (column: number, children: Paragraph[]) =>
    new TableCell({ width: { size: widths[column] ?? 0, type: WidthType.DXA }, children })
  const across = (row: string, text: readonly Inline[]) =>
    new TableCell({
      width: { size: tableWidth, type: WidthType.DXA },
      columnSpan: columns.length,
      shading: { type: ShadingType.CLEAR, fill: 'F1F2F4' },
      children: [new Paragraph({ style, keepNext: true, children: marks.around(unitIds.cell(row, 0), run(text)) })],
    })
  return [
    new Paragraph({
      style: 'Caption',
      keepNext: true,
      children: marks.around(unitIds.caption(id), lines(caption)),
    }),
    new Table({
      ...tableLook(tableWidth),
      columnWidths: widths,
      rows: [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: columns.map(({ label }, column) =>
            cell(column, [
              new Paragraph({ style: 'TableHead', children: marks.around(unitIds.head(id, column), lines(label)) }),
            ]),
          ),
        }),
        ...rows.map(
          (row) =>
            new TableRow({
              // A row stays together unless it is long: one taller than a page must be free to break.
              cantSplit: lengthOf(row) < 1500,
              children: isAcross(row, columns)
                ? [across(row.id, row.cells.flat(2))]
                : row.cells.map((cellLines, column) =>
                    cell(
                      column,
                      (cellLines.length === 0 ? [[]] : cellLines).map(
                        (line, at) =>
                          new Paragraph({
                            style,
                            ...(keepsNext.has(row.id) && { keepNext: true }),
                            // The cell is one unit: its first line carries the mark.
                            children: at === 0 ? marks.around(unitIds.cell(row.id, column), run(line)) : run(line),
                          }),
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

/** As in the PDF: no table leaves one row alone at a foot, and one of a few short rows stays whole. */
function rowsThatKeep(rows: readonly Row[], columns: readonly unknown[]): ReadonlySet<string> {
  const own = rows.filter((row) => !isAcross(row, columns))
  const isShort = own.length < 8 && own.reduce((sum, row) => sum + lengthOf(row), 0) < 1200
  return new Set(own.slice(0, isShort ? -1 : 1).map(({ id }) => id))
}

const lengthOf = ({ cells }: Row): number => lengthOfText(cells.flat(2))
