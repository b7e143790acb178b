import 'server-only'
import type { Library } from '#lib/domain/library'
import { checkRuleSet } from '#lib/rules/engine/check-rule-set'
import type { RuleSet } from '#lib/rules/engine/rule-set'
import { countryPacks, ruleSetFor } from '#lib/rules/rule-set'
import { readSeedLibrary, SeedLibraryError } from './seed-library.ts'

/**
 * The library that ships with the project, once the rules in use agree with it. A rule that names a record, a
 * fact, a value or an authority that does not exist is refused here, and with it everything that would be
 * assessed: a query for a record that is gone would quietly find less.
 *
 * @throws SeedLibraryError with every problem found, of the library or of the rules.
 */
export function readLaw(library: Library = readSeedLibrary(), ruleSets: readonly RuleSet[] = inUse()): Library {
  const problems = ruleSets.flatMap((ruleSet) => checkRuleSet(ruleSet, library))
  if (problems.length > 0) throw new SeedLibraryError(problems)
  return library
}

const inUse = (): RuleSet[] => countryPacks.map(({ requestingState }) => ruleSetFor(requestingState))
