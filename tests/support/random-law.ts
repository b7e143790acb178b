import fc from 'fast-check'
import type { FactEntry, FactScalar } from '#lib/domain/assertion'
import type { EvidenceRecord } from '#lib/domain/evidence-record'
import type { FactKey } from '#lib/domain/facts/catalogue'
import type { Condition } from '#lib/rules/engine/condition'
import type { Rule } from '#lib/rules/engine/rule'
import type { RuleSet } from '#lib/rules/engine/rule-set'
import { aRecord, disputed, publishedBy, says, unknown } from './invented-case.ts'
import { aRule, aRuleSet, aTest, binding, countryMaterial, persuasive } from './invented-law.ts'

/**
 * The facts that random rules read, each with values enough to meet and to miss every comparison below.
 * Written out by hand: the engine's own way of cutting a domain is what the tests check.
 */
export const randomFacts: Readonly<Partial<Record<FactKey, readonly FactScalar[]>>> = {
  'request.redNotice': [true, false],
  'proceedings.heldNow': [true, false],
  'person.minorAtTime': [true, false],
  'request.maximumPrisonTerm': ['under-one-year', 'fixed-term', 'life'],
  'proceedings.monthsHeld': [0, 5, 6, 7, 11, 12, 600],
  'proceedings.heldSince': ['2019-12-31', '2020-01-01', '2030-01-01', 'does-not-apply'],
  'person.groups': [[], ['tibetan'], ['uyghur'], ['tibetan', 'uyghur']],
}
export const randomFactKeys = Object.keys(randomFacts) as FactKey[]

const everyTest = [
  { fact: 'request.redNotice', is: true },
  { fact: 'proceedings.heldNow', is: true },
  { fact: 'person.minorAtTime', is: false },
  { fact: 'request.maximumPrisonTerm', is: 'life' },
  { fact: 'request.maximumPrisonTerm', isOneOf: ['fixed-term', 'life'] },
  { fact: 'proceedings.monthsHeld', atLeast: 6 },
  { fact: 'proceedings.monthsHeld', below: 12 },
  { fact: 'proceedings.heldSince', before: '2020-01-01' },
  { fact: 'proceedings.heldSince', is: 'does-not-apply' },
  { fact: 'person.groups', includes: 'tibetan' },
  { fact: 'person.groups', includes: 'uyghur' },
] as const satisfies readonly Condition[]

export const { condition: anyCondition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 2, depthIdentifier: 'condition' },
    fc.nat(everyTest.length - 1).map((at): Condition => everyTest[at] ?? everyTest[0]),
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((allOf): Condition => ({ allOf })),
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((anyOf): Condition => ({ anyOf })),
    tie('condition').map((not): Condition => ({ not })),
  ),
}))

/** Four records of three origins: the second is printed by the publisher of the first. */
const ids = ['one', 'two', 'three', 'four']
const publishers: Readonly<Record<string, string>> = { one: 'Elm Press', two: 'ELM PRESS (mirror)' }

/** The four, each for the risk and, with a name of its own, against it. */
export const randomRecords: readonly EvidenceRecord[] = ids.flatMap((id) => [
  aRecord(id, publishers[id] ? publishedBy(publishers[id], id) : {}),
  aRecord(`${id}-contrary`, { ...publishedBy(`${publishers[id] ?? id}`, `${id}-contrary`), direction: 'against-risk' }),
])

const weight = fc.constantFrom(binding, persuasive, persuasive, countryMaterial)

const anyCase = fc.option(anyCondition, { nil: null })

const anyRule: fc.Arbitrary<Partial<Rule>> = fc
  .tuple(
    fc.record({
      element: fc.constantFrom('risk', 'person', 'answer'),
      direction: fc.constantFrom('for' as const, 'for' as const, 'against' as const),
      fora: fc.constantFrom<Rule['fora']>('all', 'all', ['ecthr'], ['national']),
    }),
    anyCondition,
    anyCase,
    fc.subarray(ids),
    weight,
  )
  .map(([rest, engagedWhen, appliesWhen, chosen, weight]) => {
    const records = chosen.map((id) => (rest.direction === 'for' ? id : `${id}-contrary`))
    const rule: Partial<Rule> = { ...rest, ...weight, engagedWhen, material: { supports: { ids: records } } }
    return appliesWhen === null ? rule : { ...rule, appliesWhen }
  })

const routes = [
  { id: 'general', name: 'General', elements: ['risk'] },
  { id: 'personal', name: 'Personal', elements: ['risk', 'person'] },
]
const answers = [{ element: 'answer', name: 'Answer', routes: ['general'] }]

/** Up to six rules on two routes and an answer, before Strasbourg and the national courts. */
export const anyRuleSet: fc.Arbitrary<RuleSet> = fc
  .tuple(fc.array(anyRule, { minLength: 1, maxLength: 6 }), fc.option(anyCondition, { nil: null, freq: 4 }))
  .map(([rules, appliesWhen]) =>
    aRuleSet(
      rules.map((rule, at) => aRule({ ...rule, id: `torture/rule-${at}` })),
      {
        tests: [
          aTest({ fora: ['ecthr', 'national'], routes, answers, ...(appliesWhen === null ? {} : { appliesWhen }) }),
          aTest({ id: 'torture/b-test', fora: ['national'], routes: routes.slice(1) }),
        ],
      },
    ),
  )

const entryFor = (values: readonly FactScalar[]): fc.Arbitrary<FactEntry> =>
  fc.oneof(
    fc.constant(unknown('not-known')),
    fc.constantFrom(...values).map((value) => says(value)),
    fc.subarray([...values], { minLength: 2, maxLength: Math.min(3, values.length) }).map((some) => disputed(...some)),
  )

/** Every fact unknown, established or disputed. */
export const anyFacts = fc.record(
  Object.fromEntries(Object.entries(randomFacts).map(([key, values]) => [key, entryFor(values ?? [])])),
) as fc.Arbitrary<Partial<Record<FactKey, FactEntry>>>

/** The values that completing an entry can give. */
export function valuesOf(key: FactKey, entry: FactEntry | undefined): readonly FactScalar[] {
  if (entry?.kind === 'asserted') return [...new Set(entry.assertions.map(({ value }) => value))]
  return randomFacts[key] ?? []
}
