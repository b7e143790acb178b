import { supportWords } from '#lib/domain/support'
import { type Balance, heft, type Standing, standings, supportOf } from './support-table.ts'

/** The best reasons on one side, by their hefts from the least to the most; no most where any may be. */
export interface Span {
  least: number
  most: number | undefined
}

/** A block of balances; `twoOrigins` is null where it makes no difference. */
export interface BalanceBlock {
  bestFor: Span
  bestAgainst: Span
  twoOrigins: boolean | null
}

type Gives = (balance: Balance) => boolean

const spans: readonly Span[] = standings.flatMap((from) =>
  standings
    .slice(heft(from))
    .map((to): Span => ({ least: heft(from), most: to === standings.at(-1) ? undefined : heft(to) })),
)

const isIn = ({ least, most }: Span, standing: Standing): boolean =>
  heft(standing) >= least && heft(standing) <= (most ?? heft(standing))

const allBalances: readonly Balance[] = standings.flatMap((bestFor) =>
  standings.flatMap((bestAgainst) =>
    [true, false].map((twoOrigins): Balance => ({ bestFor, bestAgainst, twoOrigins })),
  ),
)

const covers = ({ bestFor, bestAgainst, twoOrigins }: BalanceBlock, balance: Balance): boolean =>
  isIn(bestFor, balance.bestFor) &&
  isIn(bestAgainst, balance.bestAgainst) &&
  (twoOrigins === null || twoOrigins === balance.twoOrigins)

const blocks: readonly BalanceBlock[] = spans.flatMap((bestFor) =>
  spans.flatMap((bestAgainst) =>
    [null, true, false].map((twoOrigins): BalanceBlock => ({ bestFor, bestAgainst, twoOrigins })),
  ),
)

/** Blocks in which every balance gives the word, each as large as it can be, until all that give it are covered. */
function blocksThatGive(gives: Gives): BalanceBlock[] {
  const within = blocks
    .map((block) => ({ block, covered: allBalances.filter((balance) => covers(block, balance)) }))
    .filter(({ covered }) => covered.every(gives))
    .sort((a, b) => b.covered.length - a.covered.length)
  const found: BalanceBlock[] = []
  for (let left = allBalances.filter(gives); left.length > 0; ) {
    const most = within.reduce((best, one) => (reach(one.covered, left) > reach(best.covered, left) ? one : best))
    found.push(most.block)
    left = left.filter((balance) => !covers(most.block, balance))
  }
  return found
}

const reach = (covered: readonly Balance[], left: readonly Balance[]): number =>
  covered.filter((balance) => left.includes(balance)).length

const byWord: readonly (readonly BalanceBlock[])[] = supportWords.map((_, word) =>
  blocksThatGive((balance) => supportWords.indexOf(supportOf(balance)) >= word),
)

/** The balances to which the support table gives a word or a stronger one, in few blocks: what the table says is said here. */
export const balancesThatGive = (word: number): readonly BalanceBlock[] => byWord[word] ?? []
