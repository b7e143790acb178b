/** On so many pages a line stands at the same edge before it is taken for a running line. */
const fewestPages = 3
/** So many lines from the top, and from the foot. */
const deepest = 2

/**
 * Pages with their running heads, running feet and page numbers made white, letter for letter, so that every position
 * stays. A running line is one of the first or last two that stands so on at least three pages, whatever its figures; a
 * page number is a line of figures alone.
 */
export function withoutRunningLines(pages: readonly string[]): string[] {
  const edges = pages.map(edgeLines)
  const counts = new Map<string, number>()
  for (const lines of edges)
    for (const key of new Set(lines.map(({ key }) => key))) counts.set(key, (counts.get(key) ?? 0) + 1)
  return pages.map((text, page) => {
    let made = text
    for (const { key, start, end } of edges[page] ?? [])
      if (/^\P{L}*#\P{L}*$/u.test(key) || (counts.get(key) ?? 0) >= fewestPages)
        made = made.slice(0, start) + ' '.repeat(end - start) + made.slice(end)
    return made
  })
}

interface Line {
  /** The line with every figure as `#`. */
  key: string
  start: number
  end: number
}

function edgeLines(text: string): Line[] {
  const lines = [...text.matchAll(/[^\n\r]*\S[^\n\r]*/g)].map(({ 0: line, index }) => ({
    key: line.trim().replace(/\s+/gu, ' ').replace(/\d+/gu, '#'),
    start: index,
    end: index + line.length,
  }))
  return lines.length <= 2 * deepest
    ? lines.filter((_, at) => at === 0 || at === lines.length - 1)
    : [...lines.slice(0, deepest), ...lines.slice(-deepest)]
}
