import type { CaseView } from './case-view.ts'
import { isItem } from './condition-diagrams.ts'
import type { Diagram } from './diagram.ts'
import { isList } from './fact-standing.ts'
import type { NearWords, Step } from './near-words.ts'
import { compareIds } from './prepare-rule-set.ts'
import type { PutOtherwise } from './put-otherwise.ts'
import type { Supposition } from './suppositions.ts'

/** Facts put otherwise, by fact, and the word that this gives, by its place in their order. */
export interface MovingSet {
  changes: Supposition
  word: number
}

/** Facts put otherwise, in the order of their variables: for each the step at the fact, then those at items of its list. */
type Path = readonly (readonly Step[])[]

/** At most so many steps are taken in reading the sets of one size from a diagram. */
const mostSteps = 20_000

/** Sets of answers only, or sets with something established. */
export type ChangeKind = 'answer' | 'change'

export const kindOf = (changes: Supposition, view: CaseView): ChangeKind =>
  changes.every(({ fact }) => view.state(fact).kind !== 'established') ? 'answer' : 'change'

export interface Wanted {
  /** The outcomes that move, as bits. */
  moving: number
  size: number
  kind: ChangeKind
  view: CaseView
}

/**
 * The sets of exactly `size` facts whose outcome is among the moving ones, and of which no part has a moving
 * outcome. `exhausted` is false when there was more to read than the limit of steps allows.
 */
export function movingSets(
  ground: Diagram,
  { store, changeOf, branchAsItStands }: NearWords,
  { moving, size, kind, view }: Wanted,
): { sets: Supposition[]; exhausted: boolean } {
  const sets: Supposition[] = []
  let steps = 0
  const visit = (diagram: Diagram, path: Path): void => {
    if ((store.outcomes(diagram) & moving) === 0 || steps >= mostSteps) return
    steps += 1
    const count = store.branchCount(diagram)
    const variable = store.variableOf(diagram)
    if (count > 0 && isItem(variable)) {
      for (let branch = 0; branch < count; branch += 1)
        visit(store.branch(diagram, branch), withItem(path, { variable, branch }))
      return
    }
    if (count === 0) {
      if (path.length === size && store.isExact(diagram) && isOfKind(path) && isMinimal(path))
        sets.push(path.map(changeOf).sort(byFact))
      return
    }
    visit(store.branch(diagram, 0), path)
    if (path.length === size) return
    for (let branch = 1; branch < count; branch += 1)
      visit(store.branch(diagram, branch), [...path, [{ variable, branch }]])
  }
  const isOfKind = (path: Path): boolean => kindOf(path.map(changeOf), view) === kind
  /** Smaller sets were looked for before: they are found here only when that search ended at its limit. */
  const isMinimal = (path: Path): boolean => !smallerParts(path).some(moves)
  const moves = (path: Path): boolean => {
    const taken = path.flat()
    let at = ground
    while (store.branchCount(at) > 0) {
      const variable = store.variableOf(at)
      at = store.branch(at, taken.find((step) => step.variable === variable)?.branch ?? branchAsItStands(variable))
    }
    return (store.outcomes(at) & moving) !== 0
  }
  visit(ground, [])
  return { sets, exhausted: steps < mostSteps }
}

const withItem = (path: Path, step: Step): Path => [...path.slice(0, -1), [...(path.at(-1) ?? []), step]]

/** Every part but the whole and nothing. */
function smallerParts(path: Path): Path[] {
  const parts: Path[] = []
  for (let chosen = 1; chosen < 2 ** path.length - 1; chosen += 1)
    parts.push(path.filter((_, at) => (chosen & (1 << at)) !== 0))
  return parts
}

/** Of sets that differ only in their lists and do the same, those that add and remove no more than they must. */
export function withoutLargerLists(sets: readonly MovingSet[], view: CaseView): MovingSet[] {
  const alike = ({ changes, word }: MovingSet): string =>
    JSON.stringify([word, changes.map(({ fact, to }) => [fact, isList(to) ? null : to])])
  return [...Map.groupBy(sets, alike).values()].flatMap((group) => {
    const steps = group.map((set) => ({ set, items: itemsChanged(set, view) }))
    return steps
      .filter(({ items }) => !steps.some((other) => other.items.size < items.size && other.items.isSubsetOf(items)))
      .map(({ set }) => set)
  })
}

/** The items added to or removed from the lists as they stand; an open list stands empty. */
function itemsChanged({ changes }: MovingSet, view: CaseView): Set<string> {
  const items = changes.flatMap(({ fact, to }) => {
    if (!isList(to)) return []
    const state = view.state(fact)
    const standing = state.kind === 'established' ? state.possible[0] : undefined
    const before = new Set(isList(standing) ? standing : [])
    return [...before.symmetricDifference(new Set(to))].map((item) => `${fact} ${item}`)
  })
  return new Set(items)
}

const byFact = (a: PutOtherwise, b: PutOtherwise): number => compareIds(a.fact, b.fact)
