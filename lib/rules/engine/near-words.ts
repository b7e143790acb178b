import type { FactScalar } from '#lib/domain/assertion'
import type { CaseView } from './case-view.ts'
import type { CompiledCondition } from './compile-condition.ts'
import { type ConditionDiagrams, conditionDiagrams, factAt, isItem } from './condition-diagrams.ts'
import { type Diagram, type Diagrams, openDiagrams } from './diagram.ts'
import { type FactStanding, isListFact, listWith, standingOfFact, standsIn } from './fact-standing.ts'
import { lifting, outcomesWithin } from './lift-conditions.ts'
import type { PlacedTest } from './place-tests.ts'
import { singleChanges } from './single-changes.ts'
import { type WordDiagrams, wordDiagrams } from './word-diagrams.ts'

/** One fact put otherwise than it stands. */
export interface FactChange {
  fact: string
  to: FactScalar
}

/** Which facts may be put otherwise: the open ones only, or also those established. */
export type Reach = 'answers' | 'all'

/** A branch taken: of a fact put otherwise, or of an item of its list. */
export interface Step {
  variable: number
  branch: number
}

/** The words of a case near to how it stands: with up to a few facts answered or changed, and all others left. */
export interface NearWords {
  words: WordDiagrams
  store: Diagrams
  /** Where no step is taken: branch 0 of a fact, and of an item whether it stands in the list. */
  branchAsItStands: (variable: number) => number
  /** What the steps at one fact put otherwise: its own, and those at items of its list. */
  changeOf: (steps: readonly Step[]) => FactChange
}

/** The neighbourhood of a case. */
export interface Neighbourhood {
  near: (reach: Reach, distance: number, limit: number) => NearWords
  /** Each fact in reach put otherwise alone; null where diagrams have to tell. */
  single: ReturnType<typeof singleChanges>
  /** The outcomes a test may have when any facts in reach are put otherwise, rules taken as free of one another: too many at most. */
  bound: (reach: Reach, placed: PlacedTest) => number
}

const inReach: Readonly<Record<Reach, (standing: FactStanding) => boolean>> = {
  answers: ({ mayChange, state }) => mayChange && state.kind !== 'established',
  all: ({ mayChange }) => mayChange,
}

/** Opens the neighbourhood of a case: the conditions of the rule set, seen from how the facts stand. */
export function neighbourhoodOf(view: CaseView): Neighbourhood {
  const conditions = conditionDiagrams(view.ruleSet)
  const standings: FactStanding[] = []
  const standingOf = (variable: number): FactStanding => {
    const at = factAt(variable)
    const standing = standings[at] ?? standingOfFact(conditions.factOf(variable), view)
    standings[at] = standing
    return standing
  }

  const near: Neighbourhood['near'] = (reach, distance, limit) => {
    const store = openDiagrams(limit, { mostDeviations: distance, isFree: isItem })
    const lift = lifting(conditions, store, standingOf, inReach[reach])
    return {
      store,
      words: wordDiagrams(
        store,
        ({ onFacts }) => lift(conditions.of(onFacts.prepared.whole)),
        ({ condition }) => lift(conditions.of(condition)),
      ),
      branchAsItStands: (variable) => (standsIn(standingOf(variable), conditions.itemOf(variable)) ? 1 : 0),
      changeOf: (steps) => changeOf(steps, view, conditions, standingOf),
    }
  }

  const bounds = (reach: Reach) => {
    const store = openDiagrams(0)
    const outcomes = outcomesWithin(conditions, standingOf, inReach[reach])
    const free = (condition: CompiledCondition): Diagram => store.oneOf(outcomes(conditions.of(condition)))
    const words = wordDiagrams(
      store,
      ({ onFacts }) => free(onFacts.prepared.whole),
      ({ condition }) => free(condition),
    )
    return (placed: PlacedTest): number => store.outcomes(words.test(placed))
  }
  const bound = { answers: bounds('answers'), all: bounds('all') }
  return { near, single: singleChanges(view, conditions, standingOf), bound: (reach, placed) => bound[reach](placed) }
}

/** The value a fact was put to. Items of a list at which no step was taken stay as they stand; an open list stands empty. */
function changeOf(
  [own, ...items]: readonly Step[],
  view: CaseView,
  { itemOf }: ConditionDiagrams,
  standingOf: (variable: number) => FactStanding,
): FactChange {
  if (own === undefined) throw new Error('a fact put otherwise takes a step')
  const standing = standingOf(own.variable)
  const { fact, others } = standing
  if (!isListFact(fact)) {
    const to = view.ruleSet.cells.get(fact)?.values[others[own.branch - 1] ?? -1]
    if (to === undefined) throw new Error(`${fact} has no cell to be put to`)
    return { fact, to }
  }
  const put = new Map(items.map(({ variable, branch }) => [itemOf(variable), branch === 1]))
  return { fact, to: listWith(standing, (item) => put.get(item)) }
}
