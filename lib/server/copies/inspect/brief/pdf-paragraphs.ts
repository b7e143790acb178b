import 'server-only'
import { withoutRunningLines } from '#lib/ledger/quotation/running-lines'
import { headingSign, withHeadings } from './headings.ts'
import type { SetLine } from './pdf-lines.ts'

/** A line further from the one above than this, in parts of the usual distance, begins a paragraph. */
const wide = 1.3
/** As does one in type that is so much smaller or larger. */
const otherSize = 0.08
/** Type so much larger than that of the text is a heading's, and no more characters long than this. */
const headingSize = 1.1
const longestHeading = 300
/** Type in which less of the text stands than this part of it is no type of the text. */
const goodPart = 0.25
/** As does one behind a line that ends a sentence and so much, in parts of the width of its page, before the margin. */
const short = 0.15

/**
 * Pages as one text with a blank line between paragraphs, without running heads, running feet and page numbers, as far
 * as `withoutRunningLines` knows them. What a line or a page cut in two is put together where the text shows it.
 */
export function textOfPages(pages: readonly (readonly SetLine[])[]): string {
  const usual = usualDistance(pages)
  const size = usualSize(pages)
  const texts = withoutRunningLines(pages.map((lines) => pageText(withHeadingsInOne(lines, size), usual))).map((page) =>
    page
      .split('\n')
      .map((line) => line.trimEnd())
      .join('\n')
      .trim(),
  )
  let text = ''
  for (const page of texts.filter((page) => page !== ''))
    text += text === '' ? page : `${goesOver(text, page) ? '\n' : '\n\n'}${page}`
  return withHeadings(mended(text.replace(/\n{3,}/gu, '\n\n')))
}

function pageText(lines: readonly SetLine[], usual: number): string {
  const margin = {
    left: Math.min(...lines.map(({ left }) => left)),
    right: Math.max(...lines.map(({ right }) => right)),
  }
  return lines
    .map((line, at) => {
      const above = lines[at - 1]
      if (!above) return line.text
      const apart =
        Math.abs(above.baseline - line.baseline) > wide * usual * line.size ||
        Math.abs(above.size - line.size) > otherSize * Math.max(above.size, line.size) ||
        /^[⁰¹²³⁴⁵⁶⁷⁸⁹]/u.test(line.text) ||
        (/[.!?:”"]\S{0,3}$/u.test(above.text) && margin.right - above.right > short * (margin.right - margin.left))
      return `${apart ? '\n' : ''}${line.text}`
    })
    .join('\n')
}

/** Lines with each heading in one, and marked: what follows one another in large type is one. */
function withHeadingsInOne(lines: readonly SetLine[], size: number): SetLine[] {
  const made: SetLine[] = []
  for (const line of lines) {
    const last = made.at(-1)
    if (line.size < headingSize * size || !/\p{L}/u.test(line.text)) made.push(line)
    else if (last?.text.startsWith(headingSign) && last.size === line.size && last.text.length < longestHeading)
      made.splice(-1, 1, { ...line, text: `${last.text} ${line.text}` })
    else made.push({ ...line, text: `${headingSign}${line.text}` })
  }
  return made
}

/** The size of the type of the text: the largest in which a good part of it stands, for notes may be longer than it. */
function usualSize(pages: readonly (readonly SetLine[])[]): number {
  const counts = new Map<number, number>()
  for (const { size, text } of pages.flat()) counts.set(size, (counts.get(size) ?? 0) + text.length)
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
  return Math.max(0, ...[...counts].filter(([, count]) => count >= goodPart * all).map(([size]) => size))
}

/** The distance between two lines that there is most often, in tenths of the size of their type; of several the least. */
function usualDistance(pages: readonly (readonly SetLine[])[]): number {
  const tenths = pages.flatMap((lines) =>
    lines.flatMap((line, at) => {
      const above = lines[at - 1]
      const distance = above && above.size === line.size ? above.baseline - line.baseline : 0
      return distance > 0 && distance < 3 * line.size ? [Math.round((10 * distance) / line.size)] : []
    }),
  )
  const groups = [...Map.groupBy(tenths, (one) => one)].sort(
    ([one, { length }], [other, { length: than }]) => than - length || one - other,
  )
  return (groups[0]?.[0] ?? 12) / 10
}

/** Whether the last paragraph of one page goes on on the next; what is cut off behind notes the desk joins. */
const goesOver = (before: string, page: string): boolean => /[\p{L}\p{N},;–-]$/u.test(before) && /^\p{Ll}/u.test(page)

/**
 * Lines put together: an address that goes on, and a word that was cut. Its hyphen goes where the same word stands whole
 * elsewhere in the text, and stays where nothing shows that it is none of the word's own.
 */
function mended(text: string): string {
  const whole = new Set((text.toLowerCase().match(/\p{L}+/gu) ?? []).values())
  return text
    .replace(/\u00ad\n?/gu, '')
    .replace(/(https?:\/\/\S*[/_=&?%.-])\n(?=[^\s\n])/gu, '$1')
    .replace(/(\p{L}+)-\n(\p{Ll}\p{L}*)/gu, (cut, one: string, other: string) => {
      if (/^(?:and|or|to)$/u.test(other)) return cut
      return whole.has(`${one}${other}`.toLowerCase()) ? `${one}${other}` : `${one}-${other}`
    })
}
