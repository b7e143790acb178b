import type { LibraryFactKey } from '#lib/domain/facts/catalogue'
import type { Authority } from './authority.ts'
import type { Condition } from './condition.ts'
import type { Element, LegalTest } from './legal-test.ts'
import type { MaterialQuery, Rule } from './rule.ts'

/** How a fact is computed from the stored records that count on the assessment date. */
export interface DerivedFact {
  fact: LibraryFactKey
  query: MaterialQuery
  /** Records of this direction only. */
  direction: 'supports-risk' | 'against-risk' | 'context'
  /** `origins`: number of independent origins. `newest-age-years`: whole years since the newest record's as-of date. */
  measure: 'origins' | 'newest-age-years'
}

/** Whether the law in hand says anything of a request of this state: general law does of any. */
export const speaksOf = (
  { requestingState }: Pick<RuleSet, 'requestingState'>,
  asked: { requestingState: string },
): boolean => requestingState === null || requestingState === asked.requestingState

/** Everything the engine needs of the law: pure data, hashed into every assessment. */
export interface RuleSet {
  id: string
  version: string
  /** State whose requests it is written for; null: general law, which speaks of a request of any state. */
  requestingState: string | null
  rules: readonly Rule[]
  tests: readonly LegalTest[]
  elements: readonly Element[]
  authorities: readonly Authority[]
  conditions: Readonly<Record<string, Condition>>
  derivedFacts: readonly DerivedFact[]
}
