import type { FactScalar } from '../assertion.ts'
import { type CanonicalHash, canonicalHash } from '../canonical-hash.ts'
import { declarationOf, type FactKey, factKeys } from './catalogue.ts'
import { type FactDeclaration, type FactGroup, factGroups, type Knower } from './declare.ts'

/** One fact as published: by `npm run facts`, on the catalogue page, and as the questions of a report. */
export interface CatalogueEntry {
  key: FactKey
  group: FactGroup
  groupName: string
  question: string
  why: string
  type: FactDeclaration['type']
  /** Value to label, for the types that offer a choice. */
  options?: Readonly<Record<string, FactScalar>>
  unit?: string
  min?: number
  max?: number
  mayNotApply: boolean
  /** The words for an answer, completing "the client states that …". */
  clauses: Readonly<Record<string, string>>
  knownBy: readonly Knower[]
  cost: FactDeclaration['cost']
  delay: FactDeclaration['delay']
  safety: FactDeclaration['safety']
  origin: NonNullable<FactDeclaration['origin']>
}

function typeDetails(
  declaration: FactDeclaration,
): Pick<CatalogueEntry, 'clauses' | 'options' | 'unit' | 'min' | 'max'> {
  switch (declaration.type) {
    case 'boolean':
      return { clauses: declaration.clauses }
    case 'choice':
    case 'choices':
      return { options: declaration.options, clauses: { value: declaration.clause } }
    case 'integer': {
      const { unit, min, max, clause } = declaration
      return { unit, min, max, clauses: { value: clause } }
    }
    case 'date':
      return { clauses: { value: declaration.clause } }
  }
}

function catalogueEntry(key: FactKey): CatalogueEntry {
  const declaration = declarationOf(key)
  const { group, question, why, type, knownBy, cost, delay, safety } = declaration
  return {
    key,
    group,
    groupName: factGroups[group],
    question,
    why,
    type,
    ...typeDetails(declaration),
    mayNotApply: declaration.mayNotApply ?? false,
    knownBy,
    cost,
    delay,
    safety,
    origin: declaration.origin ?? 'person',
  }
}

/** The whole catalogue, in the order in which the questions are put. */
export const factCatalogue = (): CatalogueEntry[] => factKeys.map(catalogueEntry)

/** Identifies the questions as asked: goes into every assessment. */
export const factsHash: CanonicalHash = canonicalHash(factCatalogue())
