import type { ForumId } from '#lib/domain/forum'
import type { Ground } from '#lib/domain/risk-area'
import type { Condition } from './condition.ts'
import type { LegalBasis } from './rule.ts'

/** A question that must be answered for a route to be made out. Rules bear on elements. */
export interface Element {
  id: string
  question: string
}

/** One way to make out a test. All its elements are needed. */
export interface Route {
  id: string
  name: string
  elements: readonly string[]
}

/** What meets a route: a reliable assurance, changed circumstances, practice that follows the law, free consent. */
export interface Answer {
  /** The element whose reasons *against* risk make the answer good, and whose reasons *for* rebut it. */
  element: string
  name: string
  /** Routes it meets; omitted: every route of the test. */
  routes?: readonly string[]
}

/** Words of a standard that rest on an authority, and what stood in their place before it. */
export interface DatedPassage {
  words: string
  authority: string
  before: string
}

/** A legal test, as data. As strong as its strongest route after its answers. */
export interface LegalTest {
  id: string
  ground: Ground
  name: string
  question: string
  /** The standard of proof, in words, with its source. */
  standard: string
  /** What of the standard is younger than the test. */
  dated?: readonly DatedPassage[]
  source: readonly [LegalBasis, ...LegalBasis[]]
  fora: readonly ForumId[]
  /** Further condition, for instance the requested state. Omitted: applies in its fora. */
  appliesWhen?: Condition
  routes: readonly Route[]
  answers: readonly Answer[]
  inForce: { from: string; until?: string }
}

export const defineTest = (test: LegalTest): LegalTest => test
