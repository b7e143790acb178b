import type { FactDeclaration } from '#lib/domain/facts/declare'
import { type CompiledCondition, testsOf } from '../engine/compile-condition.ts'
import { type Diagram, openDiagrams } from '../engine/diagram.ts'
import { cellsOf } from '../engine/fact-cells.ts'
import { operation } from '../engine/operation.ts'

const no = 0
const yes = 1
const open = 2

const mostWork = 2_000_000

const and = operation((a, b) => (a === no || b === no ? no : a === open || b === open ? open : yes))
const or = operation((a, b) => (a === yes || b === yes ? yes : a === open || b === open ? open : no))
const not = operation((a) => (a === open ? open : 1 - a))
const agree = operation((a, b) => (a === b ? a : open))

/**
 * Whether a condition says, read part by part, all that it means: for each fact either known or not known at
 * all, three-valued logic gives `unknown` only where the completions really differ. It does not for
 * `p or not p`, which reads as open and holds always.
 *
 * Every value of a fact gets a further one, “not known”. What is read and what is meant are diagrams over
 * the same variables, and equal functions are one diagram.
 */
export function saysWhatItMeans(
  condition: CompiledCondition,
  facts: Readonly<Record<string, FactDeclaration>>,
): boolean {
  const store = openDiagrams(mostWork)
  const order = [...new Set(testsOf(condition).map(({ fact }) => fact))]
  const valuesOf = new Map(
    order.map((fact) => {
      const declaration = facts[fact]
      const cuts = testsOf(condition).flatMap((test) => (test.fact === fact ? test.cuts : []))
      return [fact, declaration ? cellsOf(declaration, cuts).values : []]
    }),
  )
  const build = (part: CompiledCondition, withOpen: boolean): Diagram => {
    switch (part.kind) {
      case 'test': {
        const known = (valuesOf.get(part.fact) ?? []).map((value) => (part.holds(value) ? yes : no))
        const unknown = known.every((truth) => truth === known[0]) ? (known[0] ?? no) : open
        return store.choose(order.indexOf(part.fact), withOpen ? [...known, unknown] : known)
      }
      case 'not':
        return store.join(not, build(part.part, withOpen), no)
      case 'all':
        return part.parts.reduce((so, each) => store.join(and, so, build(each, withOpen)), yes)
      case 'any':
        return part.parts.reduce((so, each) => store.join(or, so, build(each, withOpen)), no)
    }
  }
  const closed = new Map<Diagram, Diagram>()
  /** What a diagram over known values means once values may be missing: open where they would decide. */
  const close = (diagram: Diagram): Diagram => {
    const count = store.branchCount(diagram)
    if (count === 0) return diagram
    const before = closed.get(diagram)
    if (before !== undefined) return before
    const [first = no, ...rest] = Array.from({ length: count }, (_, at) => close(store.branch(diagram, at)))
    const unknown = rest.reduce((so, branch) => store.join(agree, so, branch), first)
    const made = store.choose(store.variableOf(diagram), [first, ...rest, unknown])
    closed.set(diagram, made)
    return made
  }
  const read = build(condition, true)
  const meant = close(build(condition, false))
  if (!store.isExact(read) || !store.isExact(meant)) throw new Error('the condition is too large to be decided exactly')
  return read === meant
}
