import fc from 'fast-check'
import type { Formula, LogicPack } from '#lib/rules/logic/pack'

const factCount = 5
const sizes = [2, 2, 3, 5, 12]

/** A test on one of five facts: yes/no, a choice of three or five, a number up to eleven. */
const anyTest: fc.Arbitrary<Formula> = fc
  .record({ fact: fc.nat({ max: factCount - 1 }), at: fc.integer({ min: 1, max: 11 }), one: fc.boolean() })
  .map(({ fact, at, one }): Formula => {
    const value = at % (sizes[fact] ?? 2)
    return { kind: 'test', fact: `f${fact}`, holds: one ? (v) => v === value : (v) => v >= value }
  })

const { formula: anyFormula } = fc.letrec<{ formula: Formula }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    anyTest,
    fc.array(tie('formula'), { maxLength: 4 }).map((parts): Formula => ({ kind: 'all', parts })),
    fc.array(tie('formula'), { maxLength: 4 }).map((parts): Formula => ({ kind: 'any', parts })),
    tie('formula').map((part): Formula => ({ kind: 'not', part })),
  ),
}))

/** Puts references to earlier names in place of some parts. */
function referring(formula: Formula, names: readonly string[], pick: () => number): Formula {
  if (formula.kind === 'all' || formula.kind === 'any')
    return { ...formula, parts: formula.parts.map((part) => referring(part, names, pick)) }
  if (formula.kind === 'not') return { kind: 'not', part: referring(formula.part, names, pick) }
  const name = names[pick() % (names.length * 2)]
  return name === undefined ? formula : { kind: 'ref', name }
}

export const logicFacts = sizes.map((size, at) => ({ id: `f${at}`, size }))

/** Four rules, two findings over them, one conclusion over both: a pack of three storeys. */
export const anyPack: fc.Arbitrary<LogicPack> = fc
  .record({
    rules: fc.array(anyFormula, { minLength: 4, maxLength: 4 }),
    upper: fc.array(anyFormula, { minLength: 3, maxLength: 3 }),
    picks: fc.array(fc.nat({ max: 99 }), { minLength: 16, maxLength: 16 }),
  })
  .map(({ rules, upper, picks }) => {
    let at = 0
    const pick = () => picks[at++ % picks.length] ?? 0
    const named = rules.map((when, number) => ({ id: `rule ${number}`, when }))
    upper.forEach((when, number) => {
      const names = named.map(({ id }) => id)
      named.push({ id: `upper ${number}`, when: referring(when, names, pick) })
    })
    return { facts: logicFacts, named }
  })

/** What is possible of each fact: one value mostly, all of them often, some of them at times. */
export const anyCase: fc.Arbitrary<number[][]> = fc.tuple(
  ...sizes.map((size) => {
    const all = Array.from({ length: size }, (_, value) => value)
    return fc.oneof(
      { weight: 4, arbitrary: fc.nat({ max: size - 1 }).map((value) => [value]) },
      { weight: 3, arbitrary: fc.constant(all) },
      { weight: 1, arbitrary: fc.subarray(all, { minLength: 1 }) },
    )
  }),
)
