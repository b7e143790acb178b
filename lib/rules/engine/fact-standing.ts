import type { FactScalar } from '#lib/domain/assertion'
import { declarationOf, isFactKey } from '#lib/domain/facts/catalogue'
import type { CaseView } from './case-view.ts'
import type { FactCells } from './fact-cells.ts'
import type { FactKnowledge } from './fact-knowledge.ts'
import { oncePer } from './remember.ts'

/** How a fact stands in a case, and what it may be put to: cells by their place, a list by its items instead. */
export interface FactStanding {
  fact: string
  state: FactKnowledge
  resting: readonly number[]
  others: readonly number[]
  /** False for facts computed from the library and for what the profile of the requested state asserts. */
  mayChange: boolean
}

export function standingOfFact(fact: string, view: CaseView): FactStanding {
  const state = view.state(fact)
  const cells = view.ruleSet.cells.get(fact)
  const { every, butFor } = cells === undefined ? noCells : placesOf(cells)
  const cellOf = (value: FactScalar): number => cells?.cellOf(value) ?? -1
  const resting = state.kind === 'unknown' ? every : [...new Set(state.possible.map(cellOf))]
  const others = (state.kind === 'established' ? butFor[resting[0] ?? -1] : every) ?? every
  return { fact, state, resting, others, mayChange: isOpenToChange(fact, state) }
}

const noCells = { every: [], butFor: [] }

/** The places of the cells of a fact, and for each those of all others. */
const placesOf = oncePer(({ values }: FactCells): { every: number[]; butFor: number[][] } => {
  const every = [...values.keys()]
  return { every, butFor: every.map((cell) => every.filter((other) => other !== cell)) }
})

/** An answer of a person would stand beside what the profile of the requested state asserts, and conflict with it. */
function isOpenToChange(fact: string, state: FactKnowledge): boolean {
  if (!isFactKey(fact)) return false
  const { origin } = declarationOf(fact)
  return origin !== 'library' && (origin !== 'state-profile' || state.kind === 'unknown')
}

/** Whether an item stands in a list. An open list stands empty. */
export function standsIn({ state }: FactStanding, item: string): boolean {
  const [value] = state.kind === 'established' ? state.possible : []
  return has(value, item)
}

/** The list as it stands with some items put in or taken out (true or false; undefined: left). In the declared order. */
export function listWith(standing: FactStanding, put: (item: string) => boolean | undefined): readonly string[] {
  const declaration = isFactKey(standing.fact) ? declarationOf(standing.fact) : undefined
  const options = declaration?.type === 'choices' ? Object.keys(declaration.options) : []
  return options.filter((item) => put(item) ?? standsIn(standing, item))
}

/** Whether a value is a list with an item in it. */
export const has = (value: FactScalar | undefined, item: string): boolean => isList(value) && value.includes(item)

export const isListFact = (fact: string): boolean => isFactKey(fact) && declarationOf(fact).type === 'choices'

export const isList = (value: FactScalar | undefined): value is readonly string[] => Array.isArray(value)
