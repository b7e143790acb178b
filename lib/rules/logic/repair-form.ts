import type { Node } from './compile-pack.ts'
import { addAll, type FactSet, factSetOf, factsIn, share } from './fact-set.ts'
import {
  always,
  type Branch,
  branch,
  dualOf,
  type Form,
  isNegated,
  negate,
  never,
  nodeOf,
  operandsOf,
  someOperand,
} from './form.ts'

/** What is asked of a form: that it is settled at yes, at no, or at both, as soon as it can be. */
type Need = 'yes' | 'no' | 'both'

/**
 * A repaired form may have this many operands. Beyond, and where named conditions share facts, a condition
 * stays as written and is searched when it is shown.
 */
export const mostOperandsRepaired = 64

interface Ground {
  nodes: readonly Node[]
  atomOf: (fact: number, holds: Uint8Array) => number
  factCount: number
}

/** Made once: a stack trace for each would cost more than the repair. */
const beyondRepair = new Error('this condition stays as written')

/**
 * Makes Kleene logic exact where a fact is mentioned more than once, or returns null when that takes too much.
 *
 * Kleene logic is exact for parts that share no fact. It is exact towards yes for `all` and towards no for
 * `any`, whatever they share. For the other direction the shared fact is expanded, as Boole and Shannon do
 * (f = ∨ x∈c ∧ f|x∈c = ∧ x∉c ∨ f|x∈c over a partition of its values): what no answer can change shows as
 * settled when it is so on every value still possible. Both readings are then joined. The result is the one
 * that evaluating all prime implicants and implicates gives (supervaluation), at a fraction of their number.
 */
export function repairForm(form: Form, ground: Ground): Form | null {
  let operands = 0
  if (isExactAsItIs(form, ground)) return form
  try {
    return repair(form, 'both')
  } catch (error) {
    if (error === beyondRepair) return null
    throw error
  }

  function isNamed(operand: number): boolean {
    return ground.nodes[nodeOf(operand)]?.kind === 'named'
  }

  function repair(form: Form, need: Need): Form {
    if (typeof form === 'number') return leaf(form)
    const groups = sharing(mergeTests(form, ground), ground)
    const strong: Need = form.op === 'all' ? 'yes' : 'no'
    return branch(
      form.op,
      groups.map((parts): Form => {
        const [only] = parts
        if (parts.length === 1 && only !== undefined) return repair(only, need)
        const asWritten = () =>
          branch(
            form.op,
            parts.map((part) => repair(part, strong)),
          )
        if (need === strong) return asWritten()
        // What other conditions say is not opened up: they would have to be compiled again with each of them.
        if (parts.some((part) => someOperand(part, isNamed))) throw beyondRepair
        const expanded = expand({ op: form.op, parts })
        return need === 'both' ? branch('join', [asWritten(), expanded]) : expanded
      }),
    )
  }

  function leaf(operand: number): number {
    operands += 1
    if (operands > mostOperandsRepaired) throw beyondRepair
    const node = ground.nodes[nodeOf(operand)]
    // A condition that is not exact itself cannot make another one exact.
    if (node?.kind === 'named' && !node.exact) throw beyondRepair
    return operand
  }

  function expand(form: Branch): Form {
    const fact = mostShared(form, ground)
    const weak: Need = form.op === 'all' ? 'no' : 'yes'
    return branch(
      dualOf(form.op),
      partition(fact, form, ground).map(({ holds, value }) => {
        const within = leaf(ground.atomOf(fact, holds))
        const rest = repair(given(form, fact, value, ground), weak)
        return branch(form.op, [form.op === 'all' ? within : negate(within), rest])
      }),
    )
  }
}

/** Whether no fact is read twice, and nothing is read that is not exact: then there is nothing to repair. */
function isExactAsItIs(form: Form, { nodes, factCount }: Ground): boolean {
  const read: FactSet = new Int32Array((factCount + 31) >>> 5)
  let operands = 0
  const isFurther = (operand: number): boolean => {
    operands += 1
    const node = nodes[nodeOf(operand)]
    if (node?.kind === 'named') {
      if (!node.exact || share(read, node.factSet)) return false
      addAll(read, node.factSet)
    } else if (node?.kind === 'atom') {
      const word = node.fact >>> 5
      const bit = 1 << (node.fact & 31)
      if (((read[word] as number) & bit) !== 0) return false
      read[word] = (read[word] as number) | bit
    }
    return true
  }
  return !someOperand(form, (operand) => !isFurther(operand)) && operands <= mostOperandsRepaired
}

/** Tests of one fact directly under one `all` or `any` become one test. */
function mergeTests(form: Branch, { nodes, atomOf }: Ground): readonly Form[] {
  const read = form.parts.flatMap((part) => {
    const node = typeof part === 'number' ? nodes[nodeOf(part)] : undefined
    return node?.kind === 'atom' ? [node.fact] : []
  })
  if (new Set(read).size === read.length) return form.parts
  const merged = new Map<number, Uint8Array>()
  const others: Form[] = []
  const both = form.op === 'all'
  for (const part of form.parts) {
    const node = typeof part === 'number' ? nodes[nodeOf(part)] : undefined
    if (typeof part !== 'number' || node?.kind !== 'atom') {
      others.push(part)
      continue
    }
    const flip = isNegated(part) ? 1 : 0
    const before = merged.get(node.fact)
    merged.set(
      node.fact,
      node.holds.map((bit, value) => {
        const own = bit ^ flip
        const so = before?.[value] ?? own
        return both ? so & own : so | own
      }),
    )
  }
  return [...[...merged].map(([fact, holds]) => atomOf(fact, holds)), ...others]
}

const factsOf = (form: Form, { nodes, factCount }: Ground): FactSet => factSetOf(form, nodes, factCount)

/** Splits parts into groups that share no fact with one another. */
function sharing(parts: readonly Form[], ground: Ground): Form[][] {
  let groups: { parts: Form[]; facts: FactSet }[] = []
  for (const part of parts) {
    const facts = factsOf(part, ground)
    const joined = { parts: [] as Form[], facts }
    const rest = groups.filter((group) => !share(group.facts, facts))
    for (const group of groups)
      if (!rest.includes(group)) {
        joined.parts.push(...group.parts)
        addAll(joined.facts, group.facts)
      }
    joined.parts.push(part)
    groups = [...rest, joined]
  }
  return groups.map((group) => group.parts)
}

/** The fact that stands in most parts; the first one among equals. */
function mostShared(form: Branch, ground: Ground): number {
  const counts = new Map<number, number>()
  for (const part of form.parts)
    for (const fact of factsIn(factsOf(part, ground))) counts.set(fact, (counts.get(fact) ?? 0) + 1)
  let best = -1
  for (const [fact, count] of counts) {
    const most = counts.get(best) ?? 0
    if (count > most || (count === most && fact < best)) best = fact
  }
  return best
}

/** The values of a fact, parted by the tests of the form on it: in each part all tests come out alike. */
function partition(fact: number, form: Branch, { nodes }: Ground): { holds: Uint8Array; value: number }[] {
  const atoms = [...new Set(operandsOf(form).map(nodeOf))].flatMap((at) => {
    const node = nodes[at]
    return node?.kind === 'atom' && node.fact === fact ? [node.holds] : []
  })
  const size = atoms[0]?.length ?? 0
  const parts = new Map<string, { holds: Uint8Array; value: number }>()
  let before: { holds: Uint8Array; value: number } | undefined
  for (let value = 0; value < size; value += 1) {
    // Neighbours mostly lie together: a name is made only where some test turns.
    if (before === undefined || atoms.some((holds) => holds[value] !== holds[value - 1])) {
      const side = atoms.map((holds) => holds[value]).join('')
      before = parts.get(side) ?? { holds: new Uint8Array(size), value }
      parts.set(side, before)
    }
    before.holds[value] = 1
  }
  return [...parts.values()]
}

/** The form once a fact has a value. */
function given(form: Form, fact: number, value: number, ground: Ground): Form {
  if (typeof form !== 'number')
    return branch(
      form.op,
      form.parts.map((part) => given(part, fact, value, ground)),
    )
  const node = ground.nodes[nodeOf(form)]
  if (node?.kind !== 'atom' || node.fact !== fact) return form
  return (node.holds[value] === 1) !== isNegated(form) ? always : never
}
