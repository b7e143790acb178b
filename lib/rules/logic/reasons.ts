import { type Atom, type Logic, namedAt } from './compile-pack.ts'
import { type FactState, literalTable } from './fact-states.ts'
import { type Branch, type Form, isNegated, nodeOf } from './form.ts'
import { no, unknown, type Verdict, yes } from './pack.ts'
import type { Scalar } from './scalar.ts'

/** A test as it stood: on which fact, in which state, and how it came out. One object for all that read it so. */
export interface Reading {
  kind: 'test'
  fact: string
  state: FactState
  /** True when the condition wants the test not to be met. */
  negated: boolean
  atom: number
  verdict: Verdict
}

/** Another named condition, as it stood. */
export interface Reference {
  kind: 'ref'
  id: string
  negated: boolean
  verdict: Verdict
}

export interface ReasonBranch {
  kind: 'all' | 'any'
  verdict: Verdict
  parts: readonly Reason[]
}

export type Reason = Reading | Reference | ReasonBranch

/**
 * The parts that force the verdict of a branch; while it is unknown, those still open; else every part. In
 * each case those that came out as the whole did.
 */
export const decisiveParts = ({ parts, verdict }: ReasonBranch): Reason[] =>
  parts.filter((part) => part.verdict === verdict)

/** Why a named condition came out as it did. */
export interface Explanation {
  id: string
  verdict: Verdict
  /** The facts behind the decisive parts, each once; while the verdict is unknown, those still open. */
  because: readonly string[]
  /** The named conditions behind the decisive parts. */
  through: readonly string[]
  /** True when the text alone leaves open what no answer can change. */
  whateverTheAnswer: boolean
  reason: Reason
}

/** Explains named conditions from the values of the latest run of a scalar evaluator built with `reasons`. */
export type Explainer = (row: Uint16Array) => Explanation[]

/** What is known of a form before any case. */
type Plan =
  | { kind: 'test'; fact: number; readings: readonly Reading[] }
  | { kind: 'ref'; node: number; negated: boolean; readings: readonly Reference[] }
  | { kind: 'all' | 'any'; slot: number; parts: readonly Plan[] }

/** Explains some named conditions of a pack, all of them when none are given. */
export function explainer(logic: Logic, scalar: Scalar, nodes: readonly number[] = logic.order): Explainer {
  const { values } = scalar
  const planned = new Map<number, Plan>()
  let version = -1
  let plans: { id: string; node: number; plan: Plan }[] = []
  const metFact = new Uint32Array(logic.facts.length)
  const metNode = new Uint32Array(logic.nodes.length)
  let turn = 0

  function planOf(form: Form): Plan {
    if (typeof form !== 'number') return planBranch(form)
    const known = planned.get(form)
    if (known) return known
    const plan = planOperand(form)
    planned.set(form, plan)
    return plan
  }

  const planBranch = (form: Branch): Plan => ({
    kind: form.op === 'any' ? 'any' : 'all',
    slot: scalar.slotOfForm(form),
    parts: form.parts.map(planOf),
  })

  function planOperand(operand: number): Plan {
    const node = logic.nodes[nodeOf(operand)]
    const negated = isNegated(operand)
    if (node?.kind === 'atom') return planAtom(node, operand)
    if (node?.kind === 'named') {
      const { id } = node
      const readings = ([unknown, yes, no] as const).map(
        (verdict): Reference => ({ kind: 'ref', id, negated, verdict }),
      )
      return { kind: 'ref', node: nodeOf(operand), negated, readings }
    }
    return { kind: negated ? 'any' : 'all', slot: operand, parts: [] }
  }

  function planAtom(node: Atom, operand: number): Plan {
    const { fact } = node
    const { id } = logic.facts[fact] ?? { id: '' }
    const table = literalTable(logic.states, fact, node.holds, operand)
    const readings = Array.from(table, (verdict, state): Reading => {
      const negated = isNegated(operand)
      return { kind: 'test', fact: id, state, negated, atom: nodeOf(operand), verdict: verdict as Verdict }
    })
    return { kind: 'test', fact, readings }
  }

  function prepare(): void {
    planned.clear()
    plans = nodes.map((node) => {
      const { id, written } = namedAt(logic, node)
      return { id, node, plan: planOf(written) }
    })
    version = logic.states.version()
  }

  function reasonOf(plan: Plan, row: Uint16Array): Reason {
    if (plan.kind === 'test') return plan.readings[row[plan.fact] as number] as Reading
    if (plan.kind === 'ref') {
      const verdict = scalar.verdict(plan.node)
      return plan.readings[plan.negated ? swapped(verdict) : verdict] as Reference
    }
    const parts = new Array<Reason>(plan.parts.length)
    for (let at = 0; at < parts.length; at += 1) parts[at] = reasonOf(plan.parts[at] as Plan, row)
    return { kind: plan.kind, verdict: values[plan.slot] as Verdict, parts }
  }

  // Gathered here and copied out: an array of the right length is quicker than one that grows.
  const because: string[] = []
  const through: string[] = []
  let becauseCount = 0
  let throughCount = 0

  function gather(plan: Plan, reason: Reason): void {
    if (plan.kind === 'test') {
      if (metFact[plan.fact] === turn) return
      metFact[plan.fact] = turn
      because[becauseCount] = (reason as Reading).fact
      becauseCount += 1
    } else if (plan.kind === 'ref') {
      if (metNode[plan.node] === turn) return
      metNode[plan.node] = turn
      through[throughCount] = (reason as Reference).id
      throughCount += 1
    } else {
      const { parts, verdict } = reason as ReasonBranch
      for (let at = 0; at < parts.length; at += 1) {
        const part = parts[at] as Reason
        if (part.verdict === verdict) gather(plan.parts[at] as Plan, part)
      }
    }
  }

  return (row) => {
    if (version !== logic.states.version()) prepare()
    const found = new Array<Explanation>(plans.length)
    for (let at = 0; at < plans.length; at += 1) {
      const { id, node, plan } = plans[at] as (typeof plans)[number]
      turn += 1
      becauseCount = 0
      throughCount = 0
      const reason = reasonOf(plan, row)
      gather(plan, reason)
      const verdict = scalar.verdict(node)
      found[at] = {
        id,
        verdict,
        because: because.slice(0, becauseCount),
        through: throughCount === 0 ? none : through.slice(0, throughCount),
        whateverTheAnswer: verdict !== reason.verdict,
        reason,
      }
    }
    return found
  }
}

const none: readonly string[] = []

const swapped = (verdict: Verdict): Verdict => (((verdict & 1) << 1) | (verdict >> 1)) as Verdict

/** The values of the latest run, four to a byte: with the pack they are the whole explanation, fit to be kept. */
export function packValues({ values }: Scalar): Uint8Array {
  const packed = new Uint8Array((values.length + 3) >> 2)
  for (let at = 0, slot = 0; slot < values.length; at += 1, slot += 4)
    packed[at] =
      (values[slot] as number) |
      ((values[slot + 1] ?? 0) << 2) |
      ((values[slot + 2] ?? 0) << 4) |
      ((values[slot + 3] ?? 0) << 6)
  return packed
}

/** Puts kept values back, as if the case had just been run. The evaluator must be of the same pack. */
export function unpackValues(packed: Uint8Array, { values }: Scalar): void {
  if (packed.length !== (values.length + 3) >> 2) throw new Error('these values belong to another pack')
  for (let slot = 0; slot < values.length; slot += 1)
    values[slot] = ((packed[slot >> 2] as number) >> (2 * (slot & 3))) & 3
}

const words = ['unknown', 'yes', 'no'] as const

/** Explanations as JSON with the ids of the pack in place of its texts. */
export function explanationsAsJson(explanations: readonly Explanation[]): string {
  return JSON.stringify(
    explanations.map(({ id, verdict, because, through, whateverTheAnswer }) => ({
      id,
      is: words[verdict],
      ...(because.length > 0 ? { because } : {}),
      ...(through.length > 0 ? { through } : {}),
      ...(whateverTheAnswer ? { whateverTheAnswer } : {}),
    })),
  )
}
