import { facts } from '#lib/domain/facts/catalogue'
import type { FactDeclaration } from '#lib/domain/facts/declare'
import type { Library } from '#lib/domain/library'
import type { RuleSet } from '#lib/rules/engine/rule-set'
import type { LintCheck } from '#lib/rules/lint/lint-check'
import { openLogic } from '#lib/rules/lint/logic'
import { aLibrary } from './invented-case.ts'

/** What one check finds, as `place: what`, on the catalogue in use or another. */
export function foundBy(
  { run }: LintCheck,
  ruleSet: RuleSet,
  { library = aLibrary(), catalogue = facts }: { library?: Library; catalogue?: Record<string, FactDeclaration> } = {},
): string[] {
  return run({ ruleSet, library, facts: catalogue, logic: openLogic(ruleSet, catalogue) }).map(
    ({ at, what }) => `${at}: ${what}`,
  )
}
