import { lastDayOf } from '#lib/domain/calendar-date'
import { compileCondition, factsOf, testsOf } from '../../engine/compile-condition.ts'
import { evaluateCondition } from '../../engine/evaluate-condition.ts'
import { cellsOf } from '../../engine/fact-cells.ts'
import { deriveLibraryFacts } from '../../engine/library-facts.ts'
import { recordsOn } from '../../engine/record-standing.ts'
import type { LintCheck } from '../lint-check.ts'

export const materialNeverEnough: LintCheck = {
  name: 'material-never-enough',
  finds: 'A rule that waits for more records, or younger ones, than the library has held on any day.',
  run: ({ ruleSet: { rules, conditions, derivedFacts }, library, facts }) => {
    const computed = new Set<string>(derivedFacts.map(({ fact }) => fact))
    const days = [...new Set(library.evidence.map(({ source }) => lastDayOf(source.date)))].sort()
    const held = days.map((day) => deriveLibraryFacts(derivedFacts, recordsOn(library.evidence, day)))
    return rules.flatMap(({ id, appliesWhen, engagedWhen }) => {
      const whole = compileCondition({ allOf: [appliesWhen ?? { allOf: [] }, engagedWhen] }, conditions)
      if (!factsOf(whole).some((fact) => computed.has(fact))) return []
      const anyValue = (fact: string) => {
        const declaration = facts[fact]
        const cuts = testsOf(whole).flatMap((test) => (test.fact === fact ? test.cuts : []))
        return declaration ? cellsOf(declaration, cuts).values : []
      }
      const canBe = held.some((values) => {
        const possible = (fact: string) => {
          const value = values.get(fact)
          return value === undefined ? anyValue(fact) : [value]
        }
        return evaluateCondition(whole, possible) !== false
      })
      return canBe
        ? []
        : [
            {
              at: `rule ${id}`,
              what: 'waits for material that the library never held',
              expected: 'a bound it can meet',
            },
          ]
    })
  },
}
