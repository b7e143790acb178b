/** A fact with finitely many values, numbered from 0. What they stand for is the caller's affair. */
export interface LogicFact {
  id: string
  size: number
}

/** A test on one fact. */
export interface FormulaTest {
  kind: 'test'
  fact: string
  holds: (value: number) => boolean
  /**
   * Where its author knows them: the values, rising, that alone may come out unlike the value before. So a threshold in
   * a fact of a thousand days is asked about twice, and not of every day.
   */
  turns?: readonly number[]
}

/** A condition over facts and over other named conditions. */
export type Formula =
  | FormulaTest
  | { kind: 'all'; parts: readonly Formula[] }
  | { kind: 'any'; parts: readonly Formula[] }
  | { kind: 'not'; part: Formula }
  | { kind: 'ref'; name: string }

export interface NamedFormula {
  id: string
  when: Formula
}

/** Facts and named conditions: rules, findings over rules, conclusions over findings, to any height. */
export interface LogicPack {
  facts: readonly LogicFact[]
  named: readonly NamedFormula[]
}

/**
 * Truth of a condition when some facts are open: two bits, "must be so" and "cannot be so". Unknown is
 * neither; both never happens. Strong Kleene logic in these bits: `all` takes the first by and, the second
 * by or; `any` the other way round; `not` swaps them (S. C. Kleene, Introduction to Metamathematics, 1952, § 64).
 */
export type Verdict = 0 | 1 | 2
export const unknown = 0
export const yes = 1
export const no = 2
