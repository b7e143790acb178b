import { isLibraryFactKey } from '#lib/domain/facts/catalogue'
import { compileCondition, factsOf } from '../../engine/compile-condition.ts'
import type { LintCheck } from '../lint-check.ts'

export const factNobodyCanAnswer: LintCheck = {
  name: 'fact-nobody-can-answer',
  finds: 'A rule or test that waits for a fact that nobody knows, or that is computed and has no computation.',
  run: ({ ruleSet: { rules, tests, conditions, derivedFacts }, facts }) => {
    const readers = [
      ...rules.map(({ id, appliesWhen, engagedWhen }) => ({
        at: `rule ${id}`,
        conditions: [appliesWhen, engagedWhen],
      })),
      ...tests.map(({ id, appliesWhen }) => ({ at: `test ${id}`, conditions: [appliesWhen] })),
    ]
    const answer = (fact: string): string | null => {
      const derived = derivedFacts.some((each) => each.fact === fact)
      if (facts[fact]?.origin === 'library' || isLibraryFactKey(fact))
        return derived ? null : 'a derivation of it from the library'
      return (facts[fact]?.knownBy.length ?? 0) > 0 ? null : 'someone who knows it'
    }
    return readers.flatMap(({ at, conditions: own }) =>
      [...new Set(own.flatMap((each) => (each ? factsOf(compileCondition(each, conditions)) : [])))].flatMap((fact) => {
        const expected = answer(fact)
        return expected === null ? [] : [{ at, what: `waits for ${fact}, which nobody can answer`, expected }]
      }),
    )
  },
}
