import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { FactEntry, FactScalar } from '#lib/domain/assertion'
import type { FactKey } from '#lib/domain/facts/catalogue'
import type { Condition } from '#lib/rules/engine/condition'
import { prepareRuleSet } from '#lib/rules/engine/prepare-rule-set'
import type { RuleSet } from '#lib/rules/engine/rule-set'
import { encodeRow } from '#lib/rules/portfolio/encode-row'
import { wordOfGround } from '#lib/rules/portfolio/packed-words'
import { rowFieldsOf } from '#lib/rules/portfolio/row-fields'
import { byItself, wordsInBulk } from '#lib/rules/portfolio/words-in-bulk'
import { wordsOfCase } from '#lib/rules/portfolio/words-of-case'
import { aCaseFile, aLibrary } from '#tests/support/invented-case'
import { anyFacts, anyRuleSet, randomFactKeys, randomRecords, valuesOf } from '#tests/support/random-law'
import { met, referenceWords } from '#tests/support/reference-words'

type Facts = Partial<Record<FactKey, FactEntry>>

const sets = 50
const casesOfEach = 2000

/** A random case, with what is on file of each fact as text. */
interface Case {
  facts: Facts
  texts: ReadonlyMap<FactKey, string>
}

/** Whether a condition holds whatever the answers: every completion of its facts is tried, once for facts alike. */
function establishedBy(): (of: Case) => (condition: Condition) => boolean {
  const known = new Map<Condition, { read: FactKey[]; found: Map<string, boolean> }>()
  return ({ facts, texts }) =>
    (condition) => {
      const { read, found } = known.get(condition) ?? {
        read: randomFactKeys.filter((key) => JSON.stringify(condition).includes(key)),
        found: new Map<string, boolean>(),
      }
      known.set(condition, { read, found })
      const key = read.map((fact) => texts.get(fact)).join()
      const holds = found.get(key) ?? holdsInAll(condition, read, facts, new Map())
      found.set(key, holds)
      return holds
    }
}

function holdsInAll(
  condition: Condition,
  [fact, ...others]: readonly FactKey[],
  facts: Facts,
  values: Map<string, FactScalar>,
): boolean {
  if (fact === undefined) return met(condition, values)
  return valuesOf(fact, facts[fact]).every((value) => {
    values.set(fact, value)
    return holdsInAll(condition, others, facts, values)
  })
}

it('a hundred thousand random cases have the words of a small reference, together and each by itself', () => {
  const library = aLibrary(randomRecords)
  const on = '2026-06-01'
  const all = fc.sample(anyFacts, casesOfEach).map(
    (facts): Case => ({
      facts,
      texts: new Map(randomFactKeys.map((key) => [key, JSON.stringify(facts[key])])),
    }),
  )
  const establishes = (ruleSet: RuleSet) => {
    const established = establishedBy()
    return (of: Case) => referenceWords(ruleSet, ['ecthr', 'national'], established(of)).get('ground')
  }
  let left = 0
  for (const ruleSet of fc.sample(anyRuleSet, sets)) {
    const prepared = prepareRuleSet(ruleSet)
    const fields = rowFieldsOf(prepared)
    const reference = establishes(ruleSet)
    const each = all.map(({ facts }) => encodeRow(fields, facts))
    const { requestingState, requestedState } = aCaseFile()
    const rows = Uint8Array.from(each.flatMap((row) => [...row]))
    const counts = Uint8Array.from(each, (row) => row.length / fields.storedBytes)
    const words = wordsInBulk({ requestingState, requestedState, rows, counts }, { ruleSet: prepared, library, on })
    all.forEach((one, at) => {
      const { facts } = one
      const expected = reference(one)
      const said = () => JSON.stringify({ ruleSet, facts })
      const found = words[at] ?? byItself
      if (found === byItself) left += 1
      else if (wordOfGround(found, 'torture') !== expected) expect.fail(`together, not ${expected}: ${said()}`)
      if (at % 50 > 0) return
      const alone = wordOfGround(wordsOfCase(aCaseFile(facts), prepared, library), 'torture')
      if (alone !== expected) expect.fail(`by itself, ${alone} and not ${expected}: ${said()}`)
    })
  }
  expect(left).toBeLessThan((sets * casesOfEach) / 5)
})
