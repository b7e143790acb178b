import type { FactDeclaration } from '#lib/domain/facts/declare'
import type { Library } from '#lib/domain/library'
import type { RuleSet } from '../engine/rule-set.ts'
import type { Logic } from './logic.ts'

/** Something in a rule set that loads, and that its author did not mean. */
export interface LintProblem {
  /** What it is about: `rule torture/uyghurs`, `test …`, `element …`, `fact …`, `authority …`. */
  at: string
  what: string
  /** What should stand there instead, completing “expected …”. */
  expected: string
}

/** What a check may look at. */
export interface LintInput {
  ruleSet: RuleSet
  library: Library
  /** The fact catalogue. */
  facts: Readonly<Record<string, FactDeclaration>>
  logic: Logic
}

/** One small check. Its name is what an exception names. */
export interface LintCheck {
  name: string
  /** What it finds, in a sentence. */
  finds: string
  run: (input: LintInput) => LintProblem[]
}

/** A problem that is let pass, and why. One that no longer excuses anything is a problem of its own. */
export interface LintException {
  check: string
  at: string
  reason: string
}
