import type { CaseView } from './case-view.ts'
import type { FactCells } from './fact-cells.ts'
import { type FactStanding, has, isList, isListFact, listWith } from './fact-standing.ts'
import { elementsOf } from './ground-finding.ts'
import type { ElementInLaw } from './law-in-place.ts'
import type { PlacedElement, PlacedTest } from './place-tests.ts'
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

const readByRules = new WeakMap<ElementInLaw, readonly string[]>()

/** The facts that the rules of an element read. */
function factsOf({ law, rules }: PlacedElement): readonly string[] {
  const known = readByRules.get(law) ?? [...new Set(rules.flatMap(({ onFacts }) => onFacts.prepared.facts))]
  readByRules.set(law, known)
  return known
}

/** The facts that the tests and their rules read. */
function factsOfTests(tests: readonly PlacedTest[]): ReadonlySet<string> {
  const facts = new Set<string>()
  const seen = new Set<number>()
  for (const { facts: own } of tests) for (const fact of own) facts.add(fact)
  for (const element of elementsOf(tests)) {
    // Elements of one shape have the same rules.
    if (seen.has(element.law.shape)) continue
    seen.add(element.law.shape)
    for (const fact of factsOf(element)) facts.add(fact)
  }
  return facts
}

/** Items that no rule looks for stay as they stand. */
function listsPutOtherwise(
  { values }: FactCells,
  standing: FactStanding,
  every: readonly PutOtherwise[],
): readonly PutOtherwise[] {
  const lookedFor = new Set(values.filter(isList).flat())
  return every.map((put) => ({
    ...put,
    to: listWith(standing, (item) => (lookedFor.has(item) ? has(put.to, item) : undefined)),
  }))
}
