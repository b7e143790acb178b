import { BorderStyle, type Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const borders = { top: none, bottom: none, left: none, right: none }
const gutter = 170
/** The room for the numbers before the first column. */
const numbers = 567

/**
 * A paragraph beside the same in another language: a row of two cells without lines. Word joins rows that touch.
 * @param whole whether it stands on one page
 * @param width of both together
 */
export function inTwoColumns(
  left: Paragraph,
  right: Paragraph,
  { whole, width }: { whole: boolean; width: number },
): Table {
  const [first, second] = columnsOf(width)
  const cell = (size: number, children: Paragraph[], margins: { left?: number; right?: number }) =>
    new TableCell({ width: { size, type: WidthType.DXA }, borders, margins, children })
  const children = [cell(first, [left], { right: gutter }), cell(second, [right], { left: gutter })]
  return inRows([new TableRow({ cantSplit: whole, children })], width)
}

/** Paragraphs below the columns, each in a row that goes across both: a cell is one unit, and has one mark. */
export const acrossColumns = (paragraphs: readonly Paragraph[], width: number): Table =>
  inRows(
    paragraphs.map(
      (paragraph) =>
        new TableRow({
          cantSplit: true,
          children: [
            new TableCell({
              width: { size: width, type: WidthType.DXA },
              columnSpan: 2,
              borders,
              children: [paragraph],
            }),
          ],
        }),
    ),
    width,
  )

function columnsOf(width: number): [number, number] {
  const second = Math.floor((width - numbers) / 2)
  return [width - second, second]
}

const inRows = (rows: TableRow[], width: number): Table =>
  new Table({
    width: { size: width, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: columnsOf(width),
    borders: { ...borders, insideHorizontal: none, insideVertical: none },
    rows,
  })
