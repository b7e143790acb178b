import { type Support, supportWords, type Weight, weights } from '#lib/domain/support'

/** The weightiest reason on one side, or none. */
export type Standing = Weight | 'none'

/** What the table looks at, and nothing else. */
export interface Balance {
  bestFor: Standing
  bestAgainst: Standing
  /** Whether two independent origins stand behind the counted material of the reasons for. */
  twoOrigins: boolean
}

interface Row {
  bestFor: readonly Standing[]
  origins: 'any' | 'fewer-than-two' | 'two-or-more'
  /** The best reason against, measured by the best reason for. */
  against: 'any' | 'not-weightier' | 'at-least-as-weighty' | 'lesser'
  word: Support
}

/**
 * The support of an element: the first row that fits. Nothing else decides a word.
 *
 * `reasoning.md` 5, with one gap closed: its prose calls material "from fewer than two independent
 * origins" thin and does not say what material from two origins is. Here country material alone is always
 * thin, from however many origins: it shows what happens there, and no rule of law yet says that this
 * makes out the element. What is thin becomes contested as soon as a weightier reason stands against it.
 */
export const supportTable: readonly Row[] = [
  { bestFor: ['none'], origins: 'any', against: 'any', word: 'not-raised' },
  { bestFor: ['material'], origins: 'any', against: 'not-weightier', word: 'thin' },
  { bestFor: ['persuasive'], origins: 'fewer-than-two', against: 'not-weightier', word: 'thin' },
  { bestFor: ['material', 'persuasive', 'binding'], origins: 'any', against: 'at-least-as-weighty', word: 'contested' },
  { bestFor: ['binding'], origins: 'any', against: 'lesser', word: 'well-supported' },
  { bestFor: ['persuasive'], origins: 'two-or-more', against: 'lesser', word: 'well-supported' },
]

/** From no reason to the weightiest. */
export const standings: readonly Standing[] = ['none', ...[...weights].reverse()]

export const heft = (standing: Standing): number => standings.indexOf(standing)

/** The word of the first row that fits. */
export function supportOf(balance: Balance): Support {
  const row = supportTable.find(
    ({ bestFor, origins, against }) =>
      bestFor.includes(balance.bestFor) && originsFit(origins, balance.twoOrigins) && againstFits(against, balance),
  )
  if (row === undefined) throw new Error(`the support table has no row for ${JSON.stringify(balance)}`)
  return row.word
}

const originsFit = (wanted: Row['origins'], twoOrigins: boolean): boolean =>
  wanted === 'any' || (wanted === 'two-or-more') === twoOrigins

function againstFits(wanted: Row['against'], { bestFor, bestAgainst }: Balance): boolean {
  const difference = heft(bestAgainst) - heft(bestFor)
  switch (wanted) {
    case 'any':
      return true
    case 'not-weightier':
      return difference <= 0
    case 'at-least-as-weighty':
      return difference >= 0
    case 'lesser':
      return difference < 0
  }
}

/** An answer made out this well holds the routes it meets at `capOfAnsweredRoutes`; it never raises one. */
export const supportThatMeets: Support = 'well-supported'
export const capOfAnsweredRoutes: Support = 'contested'

const rank = (word: Support): number => supportWords.indexOf(word)

export const weaker = (one: Support, other: Support): Support => (rank(one) <= rank(other) ? one : other)
export const stronger = (one: Support, other: Support): Support => (rank(one) >= rank(other) ? one : other)
