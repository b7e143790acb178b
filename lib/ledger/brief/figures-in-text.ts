import { datesIn } from './dates-in-text.ts'
import { stemsOf } from './topic.ts'

/** A number in a text with the words that say what was counted. */
export interface FigureFound {
  from: number
  to: number
  value: number
  /** Half of the last digit that is printed: how far the true value may be off. */
  tolerance: number
  rate: boolean
  /** The words behind it, up to the next stop: what was counted. */
  counted: string
  /** Significant digits. */
  digits: number
}

const figure =
  /(?<![\p{L}\d/_.,:–-])(?<number>\d{1,3}(?:[,\u202f ]\d{3})+(?:\.\d+)?|\d+(?:[.,]\d+)?)(?:\s*(?<rate>%|per cent\b|percent\b)|\s+(?<scale>thousand|million|billion)\b)?(?![\d\p{L}/_]|[.,]\d|[-–][\p{L}\d])/giu
const inWords = /\b(?<word>two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b(?!-)/giu
const words = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
const scales: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9 }
const addresses = /(?:https?:|www\.)\S+/giu
/** Before a number that names a place in a document and counts nothing. */
const reference =
  /(?:\b(?:art|arts|article|articles|para|paras|paragraph|paragraphs|page|pages|pp?|section|chapter|clause|note|footnote|nos?|number|vol|resolution|protocol|tel)\.?\s*|[§#+(]?\+\d*\s*)$/iu

/** The figures of a text; dates, addresses and references to pages and articles are none. */
export function figuresIn(text: string): FigureFound[] {
  let left = text.replaceAll(addresses, blank)
  for (const { from, to } of datesIn(left)) left = left.slice(0, from) + blank(left.slice(from, to)) + left.slice(to)
  return [...left.matchAll(figure), ...left.matchAll(inWords)]
    .filter((match) => !reference.test(left.slice(0, match.index)))
    .map((match) => figureOf(match, left))
    .sort((one, other) => one.from - other.from)
}

const blank = (text: string) => ' '.repeat(text.length)

function figureOf(match: RegExpExecArray, text: string): FigureFound {
  const { number, rate, scale, word } = match.groups ?? {}
  const from = match.index
  const to = from + match[0].length
  const counted = (/^[^.;:()]*/u.exec(text.slice(to))?.[0] ?? '').trim().split(/\s+/u).slice(0, 5).join(' ')
  if (number === undefined)
    return {
      from,
      to,
      value: words.indexOf((word ?? '').toLowerCase()) + 2,
      tolerance: 0,
      rate: false,
      counted,
      digits: 1,
    }
  const plain = /^\d{1,3}(?:[,\u202f ]\d{3})+/u.test(number)
    ? number.replaceAll(/[,\u202f ]/gu, '')
    : number.replace(',', '.')
  const factor = scales[scale?.toLowerCase() ?? ''] ?? 1
  const decimals = plain.split('.')[1]?.length ?? 0
  const digits = plain
    .replace('.', '')
    .replace(/^0+/u, '')
    .replace(decimals === 0 ? /0+$/u : /$/u, '').length
  const exact = decimals === 0 && factor === 1
  const tolerance = exact ? 0 : (factor * 10 ** -decimals) / 2
  return { from, to, value: Number(plain) * factor, tolerance, rate: rate !== undefined, counted, digits }
}

/** Whether a figure of the library is what was counted here: one of the first words of each is the same noun. */
export function sameUnit({ rate, counted }: FigureFound, unit: string): boolean {
  const isRate = /\bper\s?cent\b|%/iu.test(unit)
  if (rate || isRate) return rate && isRate
  return (
    stemsOf(counted).intersection(stemsOf(unit.split(/\s+(?:to|by|in|of|at|signed|since)\s+|\(/u)[0] ?? unit)).size > 0
  )
}
