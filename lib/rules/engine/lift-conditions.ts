import type { FactScalar } from '#lib/domain/assertion'
import { type ConditionDiagrams, isItem } from './condition-diagrams.ts'
import type { Diagram, Diagrams } from './diagram.ts'
import { joins } from './diagram-sets.ts'
import { type FactStanding, has } from './fact-standing.ts'
import { oncePerDiagram } from './once-per-diagram.ts'

/**
 * Puts the diagram of a condition into a store of small changes. As it stands, an open fact is open: a condition
 * is met when every value left meets it. Put otherwise, a fact has the one value.
 */
export function lifting(
  { store: raw, variableOf, factOf, itemOf }: ConditionDiagrams,
  store: Diagrams,
  standingOf: (variable: number) => FactStanding,
  isInReach: (standing: FactStanding) => boolean,
): (diagram: Diagram) => Diagram {
  const liftOne = (diagram: Diagram): Diagram => {
    if (raw.branchCount(diagram) === 0) return store.oneOf(raw.outcomes(diagram))
    const variable = raw.variableOf(diagram)
    const standing = standingOf(variable)
    return isItem(variable) ? liftList(diagram, standing) : liftCells(diagram, variable, standing)
  }
  const lift = oncePerDiagram(liftOne)
  const both = (diagrams: readonly Diagram[]): Diagram =>
    diagrams.reduce((so, one) => store.join(joins.both, so, one), store.constant(1))
  const inAll = (diagram: Diagram, cells: readonly number[]): Diagram => {
    let so = store.constant(1)
    for (const cell of cells) so = store.join(joins.both, so, lift(raw.branch(diagram, cell)))
    return so
  }
  function liftCells(diagram: Diagram, variable: number, standing: FactStanding): Diagram {
    const rest = inAll(diagram, standing.resting)
    if (!isInReach(standing)) return rest
    const branches = [rest]
    for (const cell of standing.others) branches.push(lift(raw.branch(diagram, cell)))
    return store.choose(variable, branches)
  }
  function liftList(diagram: Diagram, standing: FactStanding): Diagram {
    const { fact, state } = standing
    const left =
      state.kind === 'unknown'
        ? withAnyItems(diagram, fact)
        : state.possible.map((value) => withItems(diagram, fact, value))
    const rest = both(left.map(lift))
    return isInReach(standing) ? store.choose(variableOf(fact), [rest, liftItems(diagram, fact)]) : rest
  }
  /** Only the items of a list are variables of it. */
  const isItemOf = (diagram: Diagram, fact: string): boolean => factOf(raw.variableOf(diagram)) === fact
  /** The items stay variables, free ones: a list put otherwise is one fact, whatever is in it. */
  const liftItems = (diagram: Diagram, fact: string): Diagram =>
    isItemOf(diagram, fact) ? liftItem(diagram) : lift(diagram)
  const liftItem = oncePerDiagram((diagram) => {
    const variable = raw.variableOf(diagram)
    const fact = factOf(variable)
    return store.choose(variable, [liftItems(raw.branch(diagram, 0), fact), liftItems(raw.branch(diagram, 1), fact)])
  })
  const withItems = (diagram: Diagram, fact: string, list: FactScalar): Diagram =>
    isItemOf(diagram, fact)
      ? withItems(raw.branch(diagram, has(list, itemOf(raw.variableOf(diagram))) ? 1 : 0), fact, list)
      : diagram
  const withAnyItems = (diagram: Diagram, fact: string): readonly Diagram[] =>
    isItemOf(diagram, fact)
      ? [...new Set([...withAnyItems(raw.branch(diagram, 0), fact), ...withAnyItems(raw.branch(diagram, 1), fact)])]
      : [diagram]
  return lift
}
