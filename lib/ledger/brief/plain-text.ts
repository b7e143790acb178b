/** A stretch of a text, in UTF-16 units from its beginning; `to` is not part of it. */
export interface Range {
  from: number
  to: number
}

/** Text without its markup, with the place in the original of every unit. */
export interface PlainText {
  text: string
  /** Of unit `i` the place in the original; one more than `text` is long: the last is where the original ends. */
  at: readonly number[]
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** A mark of a footnote as it is printed: `<sup>12</sup>`, `[^12]`, `[12]` or `¹²`. */
export const noteMark =
  /<sup>\s*(\d{1,3})\s*<\/sup>|\[\^(\d{1,3})\]|\[(\d{1,3})\](?!\()|(?<!\b[ckm]?m)([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})/gu

/** Figures as raised ones: `12` as `¹²`. */
export const superscript = (figures: string): string =>
  figures.replace(/\d/gu, (digit) => superscripts[Number(digit)] ?? digit)

/** The number of a mark that `noteMark` found. */
export const numberOfMark = (match: RegExpMatchArray): number =>
  Number(match[1] ?? match[2] ?? match[3] ?? [...(match[4] ?? '')].map((digit) => superscripts.indexOf(digit)).join(''))

// A mark of a note; an address between angle brackets; a link; a tag; emphasis; an escaped sign; a space.
const markup =
  /<sup>\s*\d{1,3}\s*<\/sup>|\[\^\d{1,3}\]|\[\d{1,3}\](?!\()|(?<!\b[ckm]?m)[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|<(?<address>https?:[^<>\s]*)>|\[(?<words>[^[\]]*)\]\([^()\s]*\)|<\/?[a-z]+>|\*+|^#+|\\+(?<sign>[_*[\]#<>])|(?<space>\s+)/gu

/** The words of a stretch of the text without markup and marks of notes; runs of white space become one space. */
export function plainText(original: string, { from, to }: Range): PlainText {
  const raw = original.slice(from, to)
  const units: string[] = []
  const at: number[] = []
  const take = (words: string, start: number) => {
    for (const [index, unit] of words.split('').entries()) {
      if (unit === '\\' && /[\\_*]/u.test(words[index + 1] ?? '')) continue
      units.push(unit)
      at.push(from + start + index)
    }
  }
  let end = 0
  for (const match of raw.matchAll(markup)) {
    take(raw.slice(end, match.index), end)
    end = match.index + match[0].length
    const { address, words, sign, space } = match.groups ?? {}
    if (address !== undefined) take(address, match.index + 1)
    else if (words !== undefined) take(words, match.index + 1)
    else if (sign !== undefined) take(sign, match.index + match[0].length - 1)
    else if (space !== undefined && units.at(-1) !== ' ') take(' ', match.index)
  }
  take(raw.slice(end), end)
  at.push(to)
  return trimmed({ text: units.join(''), at })
}

function trimmed({ text, at }: PlainText): PlainText {
  const first = text.length - text.trimStart().length
  const last = text.trimEnd().length
  return { text: text.slice(first, last), at: [...at.slice(first, last), at[last] ?? 0] }
}

/** A part of a plain text, with its places. */
export const partOf = ({ text, at }: PlainText, from: number, to: number): PlainText =>
  trimmed({ text: text.slice(from, to), at: [...at.slice(from, to), at[to] ?? at.at(-1) ?? 0] })

/** The stretch of the original that units `from` to `to` of a plain text come from. */
export const rangeIn = ({ at }: PlainText, from: number, to: number): Range => ({
  from: at[from] ?? 0,
  to: (at[to - 1] ?? at[from] ?? 0) + 1,
})

/** Several stretches read as one, with a space between: a sentence that a page break cut in two. */
export function joined(parts: readonly PlainText[]): PlainText {
  const text = parts.map((part) => part.text).join(' ')
  const at = parts.flatMap((part, index) =>
    index === parts.length - 1 ? part.at : part.at.slice(0, part.text.length + 1),
  )
  return { text, at }
}
