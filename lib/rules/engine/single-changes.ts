import type { CaseView } from './case-view.ts'
import { nameOfItem } from './compile-condition.ts'
import type { FactCells } from './fact-cells.ts'
import { type FactStanding, has, isList, isListFact, listWith, standsIn } from './fact-standing.ts'
import { elementsOf } from './ground-finding.ts'
import type { ElementInLaw } from './law-in-place.ts'
import type { PlacedTest } from './place-tests.ts'
import { type PutOtherwise, putToCells } from './put-otherwise.ts'
import { oncePer } from './remember.ts'

/**
 * Each fact on which the word of some tests depends and which may be put otherwise, put to each value that their rules
 * tell from where it stands. Null where a list has too many values to suppose each: then diagrams have to tell.
 */
export function singleChanges(
  { ruleSet }: CaseView,
  standingOf: (fact: string) => FactStanding,
): (tests: readonly PlacedTest[]) => readonly PutOtherwise[] | null {
  const known = new Map<string, Changes>()
  const changesOf = (fact: string): Changes => {
    const cells = ruleSet.cells.get(fact)
    const standing = standingOf(fact)
    if (cells === undefined || !standing.mayChange) return () => []
    if (!cells.complete) return () => null
    const every = putToCells(fact, ruleSet)
    if (isListFact(fact)) return (read) => listsPutOtherwise(cells, standing, every, read)
    const changes = standing.others.flatMap((cell) => every[cell] ?? [])
    return () => changes
  }
  return (tests) => {
    const found: PutOtherwise[] = []
    const { facts, items } = readByTests(tests)
    for (const fact of facts) {
      const changesWith = known.get(fact) ?? changesOf(fact)
      known.set(fact, changesWith)
      const changes = changesWith(items)
      if (changes === null) return null
      found.push(...changes)
    }
    return found
  }
}

/** The changes of one fact, a list where the items are looked for. */
type Changes = (read: ReadonlySet<string>) => readonly PutOtherwise[] | null

/** Facts that are read, and items that are looked for in lists. */
interface Read<Names> {
  facts: Names
  items: Names
}

/** What the rules of an element read. */
const readByElement = oncePer(({ rules }: ElementInLaw): Read<readonly string[]> => {
  const prepared = rules.map(({ prepared }) => prepared)
  return {
    facts: [...new Set(prepared.flatMap(({ facts }) => facts))],
    items: [...new Set(prepared.flatMap(({ items }) => items))],
  }
})

/** What the tests and their rules read. */
function readByTests(tests: readonly PlacedTest[]): Read<ReadonlySet<string>> {
  const facts = new Set<string>()
  const items = new Set<string>()
  const seen = new Set<number>()
  const add = (read: Read<readonly string[]>): void => {
    for (const fact of read.facts) facts.add(fact)
    for (const item of read.items) items.add(item)
  }
  tests.forEach(add)
  for (const { law } of elementsOf(tests)) {
    // Elements of one shape have the same rules.
    if (seen.has(law.shape)) continue
    seen.add(law.shape)
    add(readByElement(law))
  }
  return { facts, items }
}

/** Items that none of the tests looks for stay as they stand: with them a change would only be larger. */
function listsPutOtherwise(
  { values }: FactCells,
  standing: FactStanding,
  every: readonly PutOtherwise[],
  read: ReadonlySet<string>,
): readonly PutOtherwise[] {
  const lookedFor = new Set(values.filter(isList).flat())
  const left = [...lookedFor].filter((item) => !read.has(nameOfItem(standing.fact, item)))
  const some = every.filter(({ to }) => left.every((item) => has(to, item) === standsIn(standing, item)))
  if (listWith(standing, (item) => (lookedFor.has(item) ? false : undefined)).length === 0) return some
  return some.map((put) => ({
    ...put,
    to: listWith(standing, (item) => (lookedFor.has(item) ? has(put.to, item) : undefined)),
  }))
}
