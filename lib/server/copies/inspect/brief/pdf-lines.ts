import 'server-only'
import { superscript } from '#lib/ledger/brief/plain-text'

/** Some words of a page as the file sets them. Lengths are in points, from the lower left corner. */
export interface SetWords {
  text: string
  x: number
  /** Of the line that they stand on. */
  baseline: number
  width: number
  /** Of the type. */
  size: number
}

export interface SetLine {
  text: string
  left: number
  right: number
  baseline: number
  size: number
}

/** So much lower or higher, in parts of the size of the type, words still stand on one line: raised figures do. */
const sameLine = 0.6
/** Figures so much smaller than the line, and so much above it, are raised. */
const raised = { smaller: 0.86, higher: 0.12 }
const gap = 0.18

/** Words in the order of the file, which is the order of reading, as lines; raised figures stand as such: `¹²`. */
export function linesOf(words: readonly SetWords[]): SetLine[] {
  const lines: SetWords[][] = []
  for (const one of words) {
    if (one.text.trim() === '') {
      // A space says only that there is one, wherever it is set.
      lines.at(-1)?.push({ ...one, text: ' ', size: 0 })
      continue
    }
    const line = lines.at(-1)
    if (line && goesOn(line, one)) line.push(one)
    else lines.push([one])
  }
  return lines.map(lineOf).filter(({ text }) => text !== '')
}

function goesOn(line: readonly SetWords[], next: SetWords): boolean {
  const printed = line.filter(({ size }) => size > 0)
  const last = printed.at(-1)
  if (!last) return true
  const size = Math.max(next.size, ...printed.map((one) => one.size))
  return Math.abs(next.baseline - last.baseline) <= sameLine * size && next.x >= last.x + last.width - size
}

function lineOf(words: readonly SetWords[]): SetLine {
  const printed = words.filter(({ size }) => size > 0)
  const main = printed.reduce((most, one) => (one.text.length * one.size > most.text.length * most.size ? one : most))
  let text = ''
  let end: number | null = null
  for (const one of words) {
    if (one.size === 0) {
      text += ' '
      continue
    }
    const isRaised =
      one !== main &&
      /^\s*\d{1,3}\s*$/u.test(one.text) &&
      one.size < raised.smaller * main.size &&
      one.baseline > main.baseline + raised.higher * main.size
    const apart = end !== null && !isRaised && one.x - end > gap * main.size
    text += `${apart ? ' ' : ''}${isRaised ? superscript(one.text.trim()) : one.text}`
    end = one.x + one.width
  }
  return {
    text: text.replace(/[\s\p{Cc}]+/gu, ' ').trim(),
    left: Math.min(...printed.map(({ x }) => x)),
    right: Math.max(...printed.map(({ x, width }) => x + width)),
    baseline: main.baseline,
    size: main.size,
  }
}
