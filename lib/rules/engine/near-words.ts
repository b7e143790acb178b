import type { FactScalar } from '#lib/domain/assertion'
import { declarationOf, isFactKey } from '#lib/domain/facts/catalogue'
import type { CaseView } from './case-view.ts'
import type { CompiledCondition } from './compile-condition.ts'
import { type Diagram, type Diagrams, openDiagrams } from './diagram.ts'
import type { PlacedRule, PlacedTest } from './place-tests.ts'
import { conditionDiagram, type WordDiagrams, wordDiagrams, wordOperations } from './word-diagrams.ts'

/** At most this much work, in branches joined, is done to read all conditions. */
const mostWorkOnConditions = 200_000

/** One fact put otherwise than it stands. */
export interface FactChange {
  fact: string
  to: FactScalar
}

/** Which facts may be put otherwise: the open ones only, or also those established. */
export type Reach = 'answers' | 'all'

/** The words of a case near to how it stands: with up to a few facts answered or changed, and all others left. */
export interface NearWords {
  words: WordDiagrams
  store: Diagrams
  /** What a branch of a variable puts otherwise; null for branch 0, which leaves the fact as it stands. */
  changeAt: (variable: number, branch: number) => FactChange | null
}

interface Variable {
  fact: string
  /** The values looked at: those possible as it stands, then those it may be put to. */
  values: readonly FactScalar[]
  /** How many of them are possible as it stands. */
  resting: number
  established: boolean
}

/** The neighbourhood of a case. */
export interface Neighbourhood {
  near: (reach: Reach, distance: number, limit: number) => NearWords
  /** The outcomes answers may give a ground at any distance, rules taken as free of one another: too many at most. */
  bound: (tests: readonly PlacedTest[]) => number
}

/** Opens the neighbourhood of a case. Conditions are read once; each distance and reach has a store of its own. */
export function neighbourhoodOf(view: CaseView): Neighbourhood {
  const raw = openDiagrams(mostWorkOnConditions)
  const variables: Variable[] = []
  const numbers = new Map<string, number>()
  const variableOf = (fact: string): number => {
    const known = numbers.get(fact)
    if (known !== undefined) return known
    variables.push(variableFor(fact, view))
    numbers.set(fact, variables.length - 1)
    return variables.length - 1
  }
  const ofTest = ({ fact, holds }: Extract<CompiledCondition, { kind: 'test' }>): Diagram => {
    const number = variableOf(fact)
    const held = (variables[number]?.values ?? []).map((value) => (holds(value) ? 1 : 0))
    if (view.complete(fact)) return raw.choose(number, held)
    return raw.oneOf(held.reduce<number>((mask, outcome) => mask | (1 << outcome), 0))
  }
  const rawRules = new Map<string, Diagram>()
  const rawRule = ({ rule, onFacts }: PlacedRule): Diagram => {
    const known = rawRules.get(rule.id) ?? conditionDiagram(onFacts.prepared.whole, raw, ofTest)
    rawRules.set(rule.id, known)
    return known
  }
  const rawTest = ({ condition }: PlacedTest): Diagram => conditionDiagram(condition, raw, ofTest)

  const bounds = openDiagrams(0)
  /** What no answer touches stays as it is. A dispute may end with a value that nobody has named yet. */
  const stays = (facts: readonly string[]): boolean => facts.every((fact) => view.state(fact).kind !== 'conflicting')
  const free = (truth: boolean | 'unknown', diagram: () => Diagram): Diagram =>
    truth === 'unknown' ? bounds.oneOf(raw.outcomes(diagram()) | 1) : bounds.constant(truth ? 1 : 0)
  const settled = ({ onFacts: { outcome, prepared } }: PlacedRule): boolean | 'unknown' =>
    stays(prepared.facts) && outcome.kind !== 'undetermined' ? outcome.kind === 'engaged' : 'unknown'
  const looseWords = wordDiagrams(
    bounds,
    (placed) => free(settled(placed), () => rawRule(placed)),
    (placed) => free(stays(placed.facts) ? placed.applies : 'unknown', () => rawTest(placed)),
  )

  const near: Neighbourhood['near'] = (reach, distance, limit) => {
    const store = openDiagrams(limit, distance)
    const lifted = new Map<Diagram, Diagram>()
    const mayChange = ({ values, resting, established }: Variable): boolean =>
      values.length > resting && (reach === 'all' || !established)
    /**
     * As it stands, an open fact is open: a condition is met when every value left meets it. Put otherwise,
     * it has the one value.
     */
    const lift = (diagram: Diagram): Diagram => {
      const known = lifted.get(diagram)
      if (known !== undefined) return known
      const variable = variables[raw.variableOf(diagram)]
      const made = variable ? liftAt(raw.variableOf(diagram), variable, diagram) : liftEnd(diagram)
      lifted.set(diagram, made)
      return made
    }
    const liftEnd = (diagram: Diagram): Diagram => store.oneOf(raw.outcomes(diagram))
    const liftAt = (number: number, variable: Variable, diagram: Diagram): Diagram => {
      let rest = store.constant(1)
      for (let at = 0; at < variable.resting; at += 1)
        rest = store.join(wordOperations.both, rest, lift(raw.branch(diagram, at)))
      if (!mayChange(variable)) return rest
      const its = [rest]
      for (let at = variable.resting; at < raw.branchCount(diagram); at += 1) its.push(lift(raw.branch(diagram, at)))
      return store.choose(number, its)
    }
    const engaged = (placed: PlacedRule): Diagram => lift(rawRule(placed))
    const applies = (placed: PlacedTest): Diagram => lift(rawTest(placed))
    return {
      store,
      words: wordDiagrams(store, engaged, applies),
      changeAt: (number, branch) => {
        const variable = variables[number]
        const to = variable?.values[variable.resting + branch - 1]
        return variable === undefined || branch === 0 || to === undefined ? null : { fact: variable.fact, to }
      },
    }
  }
  return { near, bound: (tests) => bounds.outcomes(looseWords.ground(tests)) }
}

function variableFor(fact: string, view: CaseView): Variable {
  const state = view.state(fact)
  const established = state.kind === 'established'
  const others = isOpenToChange(fact, view) ? (view.ruleSet.cells.get(fact)?.values ?? []) : []
  const [standing] = state.possible
  const alternatives = established
    ? others.filter((value) => JSON.stringify(value) !== JSON.stringify(standing))
    : others
  return { fact, values: [...state.possible, ...alternatives], resting: state.possible.length, established }
}

/** Facts computed from the library, and what the stored profile of the requested state asserts, are not a person's to put. */
function isOpenToChange(fact: string, view: CaseView): boolean {
  if (!isFactKey(fact)) return false
  const { origin } = declarationOf(fact)
  return origin !== 'library' && (origin !== 'state-profile' || view.state(fact).kind === 'unknown')
}
