import { describe, expect, test } from 'vitest'
import { canonicalHash } from '#lib/domain/canonical-hash'
import { facts as catalogue, declarationOf, factKeys, isLibraryFactKey } from '#lib/domain/facts/catalogue'
import { assess } from '#lib/rules/engine/assess'
import type { Condition } from '#lib/rules/engine/condition'
import { prepareRuleSet } from '#lib/rules/engine/prepare-rule-set'
import { aCaseFile, aLibrary } from '#tests/support/invented-case'
import { aRule, aRuleSet, aTest } from '#tests/support/invented-law'

const library = aLibrary()

describe('an assessment', () => {
  const input = { caseFile: aCaseFile(), ruleSet: aRuleSet([aRule()]), library }

  test('names its format and the versions of all that it was made of', () => {
    const { format, versions } = assess(input)
    expect(format).toBe('article-three/assessment@1')
    expect(versions.engine).toMatch(/^\d+\.\d+\.\d+$/)
    expect(versions.ruleSet).toEqual({ id: 'invented', version: '1', hash: prepareRuleSet(input.ruleSet).hash })
    expect(versions.library).toEqual({ version: library.version, hash: library.hash })
    expect(versions.facts).toBe(canonicalHash(catalogue))
  })

  test('names the grounds where the search for changes ended at its limit, and none where it did not', () => {
    const known = factKeys.filter((key) => declarationOf(key).type === 'boolean' && !isLibraryFactKey(key))
    /** One of ten facts in each of five groups: five are needed, and no more than four are looked for. */
    const groups = [0, 1, 2, 3, 4].map(
      (at): Condition => ({
        anyOf: known.slice(10 * at, 10 * at + 10).map((fact) => ({ fact, is: true }) as Condition),
      }),
    )
    const far = assess({
      ...input,
      ruleSet: aRuleSet([aRule({ engagedWhen: { allOf: groups } })], { tests: [aTest({ fora: ['national'] })] }),
    })
    expect(far).toMatchObject({ changesNotExhausted: ['torture'], whatWouldChange: [] })
    expect(assess(input)).not.toHaveProperty('changesNotExhausted')
  })
})
