import { BorderStyle, type Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import { textWidth } from './docx-text.ts'

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const borders = { top: none, bottom: none, left: none, right: none }
const gutter = 170
/** The room for the numbers before the first column. */
const numbers = 567

/**
 * A paragraph beside the same in another language: a row of two cells without lines. Word joins rows that touch.
 * @param whole whether it stands on one page
 */
export function inTwoColumns(left: Paragraph, right: Paragraph, { whole }: { whole: boolean }): Table {
  const second = Math.floor((textWidth - numbers) / 2)
  const first = textWidth - second
  const cell = (width: number, children: Paragraph[], margins: { left?: number; right?: number }) =>
    new TableCell({ width: { size: width, type: WidthType.DXA }, borders, margins, children })
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: [first, second],
    borders: { ...borders, insideHorizontal: none, insideVertical: none },
    rows: [
      new TableRow({
        cantSplit: whole,
        children: [cell(first, [left], { right: gutter }), cell(second, [right], { left: gutter })],
      }),
    ],
  })
}
