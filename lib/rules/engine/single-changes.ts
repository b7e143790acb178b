import type { CaseView } from './case-view.ts'
import type { FactCells } from './fact-cells.ts'
import { type FactStanding, has, isListFact, listWith } from './fact-standing.ts'
import type { PlacedTest } from './place-tests.ts'
import { type PutOtherwise, putToCells } from './put-otherwise.ts'

/**
 * Each fact on which the word of some tests depends and which may be put otherwise, put to each value that the
 * rules tell from where it stands. Null where a list has too many values to suppose each: then diagrams have to
 * tell.
 */
export function singleChanges(
  { ruleSet }: CaseView,
  standingOf: (fact: string) => FactStanding,
): (tests: readonly PlacedTest[]) => readonly PutOtherwise[] | null {
  const known = new Map<string, readonly PutOtherwise[] | null>()
  const changesOf = (fact: string): readonly PutOtherwise[] | null => {
    const cells = ruleSet.cells.get(fact)
    const standing = standingOf(fact)
    if (cells === undefined || !standing.mayChange) return []
    if (!cells.complete) return null
    if (isListFact(fact)) return listsPutOtherwise(cells, standing, putToCells(fact, ruleSet))
    const every = putToCells(fact, ruleSet)
    return standing.others.flatMap((cell) => every[cell] ?? [])
  }
  return (tests) => {
    const found: PutOtherwise[] = []
    for (const fact of factsOfTests(tests)) {
      const before = known.get(fact)
      const changes = before === undefined ? changesOf(fact) : before
      known.set(fact, changes)
      if (changes === null) return null
      found.push(...changes)
    }
    return found
  }
}

/** The facts that the tests and their rules read. Elements of one shape have the same rules. */
function factsOfTests(tests: readonly PlacedTest[]): ReadonlySet<string> {
  const facts = new Set<string>()
  const seen = new Set<number>()
  for (const { facts: own, routes, answers } of tests) {
    for (const fact of own) facts.add(fact)
    for (const { rules, law } of [
      ...routes.flatMap(({ elements }) => elements),
      ...answers.map(({ placed }) => placed),
    ]) {
      if (seen.has(law.shape)) continue
      seen.add(law.shape)
      for (const { onFacts } of rules) for (const fact of onFacts.prepared.facts) facts.add(fact)
    }
  }
  return facts
}

/** Items that no rule looks for stay as they stand. */
function listsPutOtherwise(
  { values }: FactCells,
  standing: FactStanding,
  every: readonly PutOtherwise[],
): readonly PutOtherwise[] {
  const isLookedFor = (item: string): boolean => values.some((value) => has(value, item))
  return every.map((put) => ({
    ...put,
    to: listWith(standing, (item) => (isLookedFor(item) ? has(put.to, item) : undefined)),
  }))
}
