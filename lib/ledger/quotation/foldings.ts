import { BREAK, characterOf, DASH, endOf, type Folded } from './fold.ts'

/** What may differ in two texts that say the same, and is told. */
export const foldings = [
  'quotation-marks',
  'dashes',
  'letter-forms',
  'hyphenation',
  'line-breaks',
  'spacing',
  'invisible-characters',
  'running-lines',
] as const
export type Folding = (typeof foldings)[number]

/** In what the letters of a quotation differ from those of the text where it stands. */
export function foldingsAt(quoted: Folded, text: Folded, start: number): Set<Folding> {
  const found = new Set<Folding>()
  for (let i = 0; i < quoted.signs.length; i += 1) {
    if (characterOf(quoted, i) !== characterOf(text, start + i))
      found.add(quoted.signs[i] === '"' ? 'quotation-marks' : 'letter-forms')
    if (i > 0) addBetween(found, between(quoted, i), between(text, start + i))
  }
  return found
}

interface Between {
  raw: string
  joint: number
}

const between = (text: Folded, sign: number): Between => ({
  raw: text.source.slice(endOf(text, sign - 1), text.at[sign]),
  joint: text.joints[sign] ?? 0,
})

function addBetween(found: Set<Folding>, one: Between, other: Between): void {
  if (one.raw === other.raw) return
  if (/\p{Cf}/u.test(one.raw) || /\p{Cf}/u.test(other.raw)) found.add('invisible-characters')
  const visible = ({ raw }: Between): string => raw.replace(/[\p{Cf}\p{Cc}]/gu, '').replace(/\p{Z}/gu, '')
  if ((one.joint & DASH) !== (other.joint & DASH)) found.add('hyphenation')
  else {
    if (visible(one) !== visible(other)) found.add(one.joint & DASH ? 'dashes' : 'quotation-marks')
    const white = ({ raw }: Between): string => raw.replace(/[^\p{Z}\t-\r\u0085]/gu, '')
    if (white(one) === white(other)) return
    found.add((one.joint & BREAK) !== (other.joint & BREAK) ? 'line-breaks' : 'spacing')
  }
}
