import type { CaseView } from './case-view.ts'
import { type ConditionDiagrams, conditionDiagrams, factAt, isItem } from './condition-diagrams.ts'
import { type Diagram, type Diagrams, openDiagrams } from './diagram.ts'
import { diagramSets } from './diagram-sets.ts'
import { type FactStanding, isListFact, listWith, standingOfFact, standsIn } from './fact-standing.ts'
import { lifting } from './lift-conditions.ts'
import { type PutOtherwise, putToCells } from './put-otherwise.ts'
import { singleChanges } from './single-changes.ts'
import { supposing } from './suppositions.ts'
import { type WordSets, wordSets } from './word-sets.ts'

/** Which facts may be put otherwise: the open ones only, or also those established. */
export type Reach = 'answers' | 'all'

/** A branch taken: of a fact put otherwise, or of an item of its list. */
export interface Step {
  variable: number
  branch: number
}

/** The words of a case near to how it stands: with up to a few facts answered or changed, and all others left. */
export interface NearWords {
  /** Where the ground has the word, by its place in their order, or a stronger one. */
  ground: WordSets<Diagram>['ground']
  store: Diagrams
  /** Where no step is taken: branch 0 of a fact, and of an item whether it stands in the list. */
  branchAsItStands: (variable: number) => number
  /** What the steps at one fact put otherwise: its own, and those at items of its list. */
  changeOf: (steps: readonly Step[]) => PutOtherwise
}

/** The neighbourhood of a case. */
export interface Neighbourhood {
  near: (reach: Reach, distance: number, limit: number) => NearWords
  /** Each fact that tests depend on put otherwise alone; null where diagrams have to tell. */
  alone: ReturnType<typeof singleChanges>
  /** The words with some facts put otherwise, for many sets of facts at once. */
  suppose: ReturnType<typeof supposing>
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
      ground: wordSets(
        diagramSets(store),
        ({ onFacts }) => lift(conditions.of(onFacts.prepared.whole)),
        ({ condition }) => lift(conditions.of(condition)),
      ).ground,
      branchAsItStands: (variable) => (standsIn(standingOf(variable), conditions.itemOf(variable)) ? 1 : 0),
      changeOf: (steps) => changeOf(steps, view, conditions, standingOf),
    }
  }
  return {
    near,
    alone: singleChanges(view, (fact) => standingOf(conditions.variableOf(fact))),
    suppose: supposing(conditions, standingOf),
  }
}

/** Items of a list at which no step was taken stay as they stand; an open list stands empty. */
function changeOf(
  [own, ...items]: readonly Step[],
  { ruleSet }: CaseView,
  { itemOf }: ConditionDiagrams,
  standingOf: (variable: number) => FactStanding,
): PutOtherwise {
  if (own === undefined) throw new Error('a fact put otherwise takes a step')
  const { variable, branch } = own
  const standing = standingOf(variable)
  const { fact, others } = standing
  if (isListFact(fact)) {
    const put = new Map(items.map((item) => [itemOf(item.variable), item.branch === 1]))
    return { fact, to: listWith(standing, (item) => put.get(item)), variable, cell: 0 }
  }
  const change = putToCells(fact, ruleSet)[others[branch - 1] ?? -1]
  if (change === undefined) throw new Error(`${fact} has no cell to be put to`)
  return change
}
