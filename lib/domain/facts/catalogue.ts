import type { FactScalar } from '../assertion.ts'
import { assuranceRelianceFacts } from './assurance-reliance.ts'
import { assuranceFacts } from './assurances.ts'
import { countryFacts } from './country.ts'
import { custodyConditionsThereFacts } from './custody-conditions-there.ts'
import { custodyHereFacts } from './custody-here.ts'
import { doesNotApply, type FactDeclaration, type ValueOf } from './declare.ts'
import { detentionThereFacts } from './detention-there.ts'
import { familyFacts } from './family.ts'
import { healthFacts } from './health.ts'
import { personFacts } from './person.ts'
import { proceedingsFacts } from './proceedings.ts'
import { profileFacts } from './profile.ts'
import { refusalBarFacts } from './refusal-bars.ts'
import { removalRouteFacts } from './removal-routes.ts'
import { reportsThereFacts } from './reports-there.ts'
import { requestFacts } from './request.ts'
import { requestedStateFacts } from './requested-state.ts'
import { trialThereFacts } from './trial-there.ts'

/** Every fact of the catalogue, in the order of the groups and of the questions in them. */
export const facts = {
  ...personFacts,
  ...requestFacts,
  ...refusalBarFacts,
  ...proceedingsFacts,
  ...custodyHereFacts,
  ...removalRouteFacts,
  ...detentionThereFacts,
  ...custodyConditionsThereFacts,
  ...reportsThereFacts,
  ...trialThereFacts,
  ...assuranceFacts,
  ...assuranceRelianceFacts,
  ...profileFacts,
  ...familyFacts,
  ...healthFacts,
  ...requestedStateFacts,
  ...countryFacts,
}

type Facts = typeof facts
export type FactKey = keyof Facts
/** The values that the declaration of `K` allows, "does not apply" included where it is open. */
export type FactValueOf<K extends FactKey> = ValueOf<Facts[K]>
/** Keys computed from the stored records, never entered. */
export type LibraryFactKey = {
  [K in FactKey]: Facts[K] extends { origin: 'library' } ? K : never
}[FactKey]
/** Keys that people (or the state profile) answer. */
export type EnteredFactKey = Exclude<FactKey, LibraryFactKey>

export const factKeys = Object.keys(facts) as FactKey[]

export const isFactKey = (key: string): key is FactKey => Object.hasOwn(facts, key)

export const declarationOf = (key: FactKey): FactDeclaration => facts[key]

export const isLibraryFactKey = (key: string): key is LibraryFactKey =>
  isFactKey(key) && declarationOf(key).origin === 'library'

export const enteredFactKeys = factKeys.filter((key): key is EnteredFactKey => !isLibraryFactKey(key))

function subsets(values: readonly string[]): string[][] {
  return Array.from({ length: 2 ** values.length }, (_, bits) => values.filter((_value, place) => (bits >> place) & 1))
}

/**
 * Every value the fact can have, or null where there are too many to list (whole numbers and dates).
 * For a list fact: every subset, so a declaration keeps its options few.
 */
export function domainOf(key: FactKey): readonly FactScalar[] | null {
  const declaration = declarationOf(key)
  const values = declaredValues(declaration)
  return values && declaration.mayNotApply ? [...values, doesNotApply] : values
}

function declaredValues(declaration: FactDeclaration): readonly FactScalar[] | null {
  switch (declaration.type) {
    case 'boolean':
      return [true, false]
    case 'choice':
      return Object.keys(declaration.options)
    case 'choices':
      return subsets(Object.keys(declaration.options))
    case 'integer':
    case 'date':
      return null
  }
}
