import type { Authority } from '#lib/rules/engine/authority'
import type { Condition } from '#lib/rules/engine/condition'
import type { LegalTest } from '#lib/rules/engine/legal-test'
import type { LegalBasis, Rule } from '#lib/rules/engine/rule'
import type { DerivedFact } from '#lib/rules/engine/rule-set'

/**
 * What a country's records and instruments add to rules of the general law, by rule id. `onlyWhen` keeps a rule that
 * asks people about reports to the days on which the records held on the state do not answer for them.
 */
export type Bearings = Readonly<
  Record<string, { material?: Rule['material']; alsoRestsOn?: readonly LegalBasis[]; onlyWhen?: Condition }>
>

/**
 * What a country's instruments add to tests of the general law, by test id. A remark is made from the day of the
 * authority it rests on: the one named, else the first that it adds.
 */
export type TestRemarks = Readonly<
  Record<string, { remark?: string; alsoRestsOn?: readonly LegalBasis[]; remarkRestsOn?: string }>
>

/**
 * All that is particular to one requesting state: the rules that speak of it, its statutes and treaties, and
 * how facts are computed from the records held on it. General law plus a pack is a rule set.
 */
export interface CountryPack {
  id: string
  version: string
  /** ISO 3166-1 alpha-2. */
  requestingState: string
  /** The state in running text, without an article. */
  name: string
  rules: readonly Rule[]
  tests: readonly LegalTest[]
  authorities: readonly Authority[]
  conditions: Readonly<Record<string, Condition>>
  derivedFacts: readonly DerivedFact[]
  bearings: Bearings
  testRemarks: TestRemarks
}
