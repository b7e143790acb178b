import type { Comparison, EngineReading, Holding } from '#lib/domain/back-test'

/**
 * The word of the engine beside the holding of the court. It is the only place that sees a holding.
 *
 * - Well supported stands for the risk; not raised stands for nothing; the two words between leave it open.
 * - Not raised counts as agreement with “no risk found” only when no answer could raise the issue, or when a
 *   reason of law against was met by a fact of this very case; otherwise facts are wanting and nothing is compared.
 *
 * @param metByTheCase whether a reason of law against the risk rests on a fact of the case, not on the library alone.
 */
export function compareWithHolding(engine: EngineReading, held: Holding, metByTheCase: boolean): Comparison {
  if (held === null) return { agreement: 'not-comparable', cause: 'no-holding-known' }
  if (held === 'not decided') return { agreement: 'not-comparable', cause: 'court-left-it-undecided' }
  if (!engine.couldBeRaised) return { agreement: 'not-comparable', cause: 'no-law-in-forum' }
  const found = held === 'risk found'
  switch (engine.support) {
    case 'well-supported':
      return found
        ? { agreement: 'agrees', cause: 'both-for-the-risk' }
        : { agreement: 'differs', cause: 'engine-for-court-against' }
    case 'contested':
      return { agreement: 'left-open', cause: engine.heldBack ? 'answer-holds-back' : 'reasons-on-both-sides' }
    case 'thin':
      return { agreement: 'left-open', cause: 'material-only' }
    case 'not-raised': {
      const settled = engine.range.reached.every((word) => word === 'not-raised')
      if (found && settled) return { agreement: 'differs', cause: 'engine-silent-court-for' }
      if (!found && (settled || metByTheCase)) return { agreement: 'agrees', cause: 'both-against-the-risk' }
      return { agreement: 'not-comparable', cause: 'want-of-facts' }
    }
  }
}
