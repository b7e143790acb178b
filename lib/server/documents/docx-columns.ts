import { BorderStyle, type Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import { textWidth } from './docx-text.ts'

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const borders = { top: none, bottom: none, left: none, right: none }
const gutter = 170
/** The room for the numbers before the first column. */
const numbers = 567

const second = Math.floor((textWidth - numbers) / 2)
const first = textWidth - second

/**
 * A paragraph beside the same in another language: a row of two cells without lines. Word joins rows that touch.
 * @param whole whether it stands on one page
 */
export function inTwoColumns(left: Paragraph, right: Paragraph, { whole }: { whole: boolean }): Table {
  const cell = (width: number, children: Paragraph[], margins: { left?: number; right?: number }) =>
    new TableCell({ width: { size: width, type: WidthType.DXA }, borders, margins, children })
  const children = [cell(first, [left], { right: gutter }), cell(second, [right], { left: gutter })]
  return inRows([new TableRow({ cantSplit: whole, children })])
}

/** Paragraphs below the columns, each in a row that goes across both: a cell is one unit, and has one mark. */
export const acrossColumns = (paragraphs: readonly Paragraph[]): Table =>
  inRows(
    paragraphs.map(
      (paragraph) =>
        new TableRow({
          cantSplit: true,
          children: [
            new TableCell({
              width: { size: textWidth, type: WidthType.DXA },
              columnSpan: 2,
              borders,
              children: [paragraph],
            }),
          ],
        }),
    ),
  )

const inRows = (rows: TableRow[]): Table =>
  new Table({
    width: { size: textWidth, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: [first, second],
    borders: { ...borders, insideHorizontal: none, insideVertical: none },
    rows,
  })
