/** A run of pages whose labels count up from `start` after `prefix`: an entry of a PDF's page labels (ISO 32000-1, 12.4.2). */
export interface LabelRange {
  /** The page on which it begins, from 0. */
  from: number
  prefix: string
  start: number
}

const splitLabel = (label: string): [prefix: string, count: number] => {
  const dot = label.lastIndexOf('.') + 1
  return [label.slice(0, dot), Number(label.slice(dot))]
}

/** The fewest runs that give each page its label. */
export function labelRanges(labels: readonly string[]): LabelRange[] {
  const ranges: LabelRange[] = []
  for (const [page, label] of labels.entries()) {
    const [prefix, count] = splitLabel(label)
    const last = ranges.at(-1)
    if (last && last.prefix === prefix && last.start + page - last.from === count) continue
    ranges.push({ from: page, prefix, start: count })
  }
  return ranges
}

/** The label of a page, as a reader of the PDF works it out. */
export function labelOf(ranges: readonly LabelRange[], page: number): string | null {
  const range = ranges.findLast(({ from }) => from <= page)
  return range ? `${range.prefix}${range.start + page - range.from}` : null
}
