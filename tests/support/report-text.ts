import type { Block, Inline, ReportContent, TracePoint } from '#lib/reporting/report-model'

const inlineText = (inline: Inline): string =>
  'text' in inline
    ? inline.text
    : inline.kind === 'see'
      ? inline.bare
        ? `${inline.number}`
        : `paragraph ${inline.number}`
      : ''

export const lineText = (text: readonly Inline[]): string => text.map(inlineText).join('')

/** Each unit of text of a report with the trace points it carries: paragraphs, items, rows. */
export const units = ({
  blocks,
}: ReportContent): { id: string; text: string; cells: string[]; inlines: Inline[]; points: TracePoint[] }[] =>
  blocks.flatMap((block) => unitsOf(block))

function unitsOf(block: Block) {
  switch (block.kind) {
    case 'paragraph':
      return [{ id: block.id, text: lineText(block.text), cells: [], inlines: block.text, points: block.points }]
    case 'items':
      return block.items.map((item) => ({
        id: item.id,
        text: lineText(item.text),
        cells: [],
        inlines: item.text,
        points: item.points,
      }))
    case 'table':
      return block.rows.map((row) => ({
        id: row.id,
        text: row.cells.map((cell) => cell.map(lineText).join('\n')).join('\n'),
        cells: row.cells.map((cell) => cell.map(lineText).join('\n')),
        inlines: row.cells.flat(2),
        points: row.points,
      }))
    case 'heading':
      return [{ id: block.id, text: block.text, cells: [], inlines: [], points: [] }]
    case 'signature':
      return []
  }
}

/** The whole report as plain text, notes at the end. */
export const plainText = (content: ReportContent): string =>
  [
    ...units(content).map(({ text }) => text),
    ...content.footnotes.flatMap(({ citations }) => citations.map(({ text }) => text)),
  ].join('\n')

/** Every string anywhere in the report. */
export const strings = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(strings)
      : []

/** The labels a list names, ranges spelled out: `B1 to B3 and B7` gives B1, B2, B3 and B7. */
export function labelsIn(list: string): string[] {
  const spelled = list.replace(/B(\d+) to B(\d+)/g, (_, first: string, last: string) =>
    Array.from({ length: Number(last) - Number(first) + 1 }, (_each, index) => `B${Number(first) + index}`).join(', '),
  )
  return spelled.match(/B\d+/g) ?? []
}
