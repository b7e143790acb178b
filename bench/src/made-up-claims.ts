import type { SearchDocument } from '../../lib/ledger/search/search-index.ts'

const letters = 'eeeeaaaiiooutttnnnssrrhlldcmfpgbvwyk'
const areas = ['torture', 'fair-trial', 'liberty', 'death-penalty']

/** Claims of words that nobody ever wrote, some in every other claim and most in a few; every fifth quotes Chinese. */
export function makeClaims(count: number, random: () => number): SearchDocument[] {
  const vocabulary = Array.from({ length: 30_000 }, () =>
    Array.from({ length: 2 + Math.floor(random() * 8) }, () => letters[Math.floor(random() * letters.length)]).join(''),
  )
  // Some words stand in every other claim, most in a few.
  const word = () => vocabulary[Math.floor(vocabulary.length * random() ** 4)] ?? ''
  const words = (most: number) => Array.from({ length: most }, word).join(' ')
  const characters = (most: number) =>
    String.fromCharCode(...Array.from({ length: most }, () => 0x4e00 + Math.floor(3_000 * random() ** 2)))
  return Array.from({ length: count }, (_, n) => ({
    id: `claim-${n}`,
    fields: {
      title: words(8),
      proposition: words(40),
      quotation: n % 5 === 0 ? characters(80) : words(30),
      source: words(6),
      tags: words(3),
    },
    facets: { area: areas[n % areas.length] ?? '' },
    date: `20${10 + (n % 15)}-0${1 + (n % 9)}`,
  }))
}

/** What somebody types who knows which claim they look for: two words and the beginning of a third, a phrase, four characters. */
export const knownItems: Readonly<Record<string, (claim: SearchDocument, random: () => number) => string>> = {
  words(claim, random) {
    const words = (claim.fields.proposition ?? '').split(' ').filter((word) => word.length > 3)
    const pick = () => words[Math.floor(random() * words.length)] ?? ''
    return `${pick()} ${pick()} ${pick().slice(0, 4)}`
  },
  phrase: (claim) => `"${(claim.fields.proposition ?? '').split(' ').slice(3, 7).join(' ')}"`,
  characters: (claim) => /\p{Script=Han}{4}/u.exec(claim.fields.quotation ?? '')?.[0] ?? '',
}

/** The value so far along a list in order; NaN for none. */
export const at = (times: readonly number[], share: number): number =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN
