import { namedAt } from './compile-pack.ts'
import type { CompletionSearch } from './completion-search.ts'
import { no, unknown, yes } from './pack.ts'
import type { Portfolio } from './portfolio.ts'

/** What settling a portfolio came to. */
export interface SettledPortfolio {
  /** Verdicts looked into: open, on conditions that the compiled form does not make exact. */
  open: number
  settled: number
  /** Searches that gave up. */
  givenUp: number
}

/**
 * Settles what a pass leaves open though no answer can change it, in every case of a range: so that nothing is
 * counted as open that is not. A pass shows it as open again. Call it for a few thousand cases at a time.
 */
export function settlePortfolio(
  portfolio: Portfolio,
  search: CompletionSearch,
  from = 0,
  until = portfolio.size,
): SettledPortfolio {
  const { logic } = portfolio.pack
  const inexact = logic.order.filter((node) => !namedAt(logic, node).exact)
  const row = new Uint16Array(logic.facts.length)
  const result = { open: 0, settled: 0, givenUp: 0 }
  for (let at = from; at < until; at += 1) {
    let loaded = false
    for (const node of inexact) {
      if (portfolio.verdict(at, node) !== unknown) continue
      if (!loaded) search.load(portfolio.row(at, row))
      loaded = true
      result.open += 1
      const { verdict, exact } = search.settle(node)
      if (!exact) result.givenUp += 1
      if (verdict === yes || verdict === no) {
        portfolio.settle(at, node, verdict)
        result.settled += 1
      }
    }
  }
  return result
}
