import { type Logic, namedAt } from './compile-pack.ts'
import { literalTable } from './fact-states.ts'
import { dualOf, type Form, isNegated, nodeOf } from './form.ts'
import { no, unknown, type Verdict, yes } from './pack.ts'

/** A place in the vector of values. */
export type Slot = number

/** Evaluates one case at a time: a row of fact states in, one byte for every part of every condition out. */
export interface Scalar {
  /** Values in the order: constants, literals, then the gates, each after what it reads. Overwritten by each run. */
  values: Uint8Array
  /** Evaluates a row: the state of every fact, in the order of the pack. */
  run: (row: Uint16Array) => void
  /** The verdict of a node in the latest run; unknown for an atom that nothing reads. */
  verdict: (node: number) => Verdict
  slotOfForm: (form: Form) => Slot
}

const masks = { all: 1, any: 2, join: 0 } as const

/**
 * Builds the flat table of gates of a pack, as it stands now (build another after `replace`). Every gate has
 * two inputs and the same formula, so that the loop has no branch that depends on the case or on the pack:
 * with bits 1 "must be" and 2 "cannot be", and = (a & b) on bit 1 with (a | b) on bit 2, or the reverse,
 * and join (a | b) on both.
 *
 * With `reasons`, what the author wrote has values too where something repaired runs in its place.
 */
export function compileScalar(logic: Logic, { reasons = false }: { reasons?: boolean } = {}): Scalar {
  const literals = new Map<number, Slot>()
  const literalFacts: number[] = []
  const literalsInOrder: number[] = []
  const inputs: [Gate, Gate][] = []
  const gateMasks: number[] = []
  const ofNamed = new Map<number, Gate>()
  const ofForm = new Map<Form, Gate>()

  const known = new Map<string, Gate>()

  /** Equal gates are one. */
  const add = (op: keyof typeof masks, a: Gate, b: Gate): Gate => {
    if (a === b) return a
    const key = `${op}${Math.min(a, b)},${Math.max(a, b)}`
    const before = known.get(key)
    if (before !== undefined) return before
    gateMasks.push(masks[op])
    const gate = -inputs.push([a, b])
    known.set(key, gate)
    return gate
  }

  function operand(signed: number): Gate {
    if (nodeOf(signed) === 0) return signed
    const node = logic.nodes[nodeOf(signed)]
    if (node === undefined) throw new Error(`there is no node ${nodeOf(signed)}`)
    if (node.kind === 'yes') return signed
    if (node.kind === 'atom') {
      const known = literals.get(signed)
      if (known !== undefined) return known
      const slot = firstLiteral + literalFacts.push(node.fact) - 1
      literalsInOrder.push(signed)
      literals.set(signed, slot)
      return slot
    }
    const known = ofNamed.get(signed)
    if (known !== undefined) return known
    const gate = gateOf(node.form, isNegated(signed))
    ofNamed.set(signed, gate)
    return gate
  }

  function gateOf(form: Form, flip: boolean): Gate {
    if (typeof form === 'number') return operand(flip ? form ^ 1 : form)
    const known = flip ? undefined : ofForm.get(form)
    if (known !== undefined) return known
    const op = flip ? dualOf(form.op) : form.op
    const gate = form.parts.map((part) => gateOf(part, flip)).reduce((one, other) => add(op, one, other))
    if (!flip) ofForm.set(form, gate)
    return gate
  }

  for (const node of logic.order) {
    operand(2 * node)
    if (reasons) gateOf(namedAt(logic, node).written, false)
  }

  const firstGate = firstLiteral + literalFacts.length
  const slotOf = (gate: Gate): Slot => (gate < 0 ? firstGate - gate - 1 : gate)
  const values = new Uint8Array(firstGate + inputs.length)
  values[0] = yes
  values[1] = no
  // Twice the slot of each node, plus one where only its negation has a slot; -1 where nothing reads it.
  const places = Int32Array.from(logic.nodes, (node, at) => {
    if (node.kind === 'named') return 2 * slotOf(operand(2 * at))
    if (node.kind === 'yes') return 0
    const slot = literals.get(2 * at)
    const other = literals.get(2 * at + 1)
    return slot !== undefined ? 2 * slot : other !== undefined ? 2 * other + 1 : -1
  })
  return {
    values,
    run: runner(values, () => tablesOf(logic, literalsInOrder), logic.states.version, {
      facts: Uint16Array.from(literalFacts),
      one: Uint16Array.from(inputs, ([a]) => slotOf(a)),
      other: Uint16Array.from(inputs, ([, b]) => slotOf(b)),
      masks: Uint8Array.from(gateMasks),
    }),
    verdict(node) {
      const place = places[node] as number
      if (place < 0) return unknown
      const value = values[place >> 1] as number
      return (place & 1 ? ((value & 1) << 1) | (value >> 1) : value) as Verdict
    },
    slotOfForm: (form) => slotOf(gateOf(form, false)),
  }
}

/** A slot while the table is built: constants and literals by their slot, gates by minus their number from 1. */
type Gate = number
const firstLiteral = 2

/** The verdicts of all literals in all states of their facts, one after the other, and where each begins. */
interface Tables {
  table: Uint8Array
  bases: Uint32Array
}

function tablesOf(logic: Logic, literals: readonly number[]): Tables {
  const tables = literals.map((signed) => {
    const node = logic.nodes[nodeOf(signed)]
    if (node?.kind !== 'atom') throw new Error(`node ${nodeOf(signed)} is no atom`)
    return literalTable(logic.states, node.fact, node.holds, signed)
  })
  const bases = new Uint32Array(tables.length)
  let length = 0
  tables.forEach((part, at) => {
    bases[at] = length
    length += part.length
  })
  const table = new Uint8Array(length)
  tables.forEach((part, at) => {
    table.set(part, bases[at])
  })
  return { table, bases }
}

interface Gates {
  facts: Uint16Array
  one: Uint16Array
  other: Uint16Array
  masks: Uint8Array
}

/** The run itself. Every read is within bounds by construction; states numbered since bring new tables. */
function runner(values: Uint8Array, makeTables: () => Tables, newest: () => number, gates: Gates) {
  const { facts, one, other, masks } = gates
  const literalCount = facts.length
  const gateCount = masks.length
  let { table, bases } = makeTables()
  let version = newest()
  return (row: Uint16Array): void => {
    if (version !== newest()) {
      ;({ table, bases } = makeTables())
      version = newest()
    }
    for (let at = 0, slot = firstLiteral; at < literalCount; at += 1, slot += 1)
      values[slot] = table[(bases[at] as number) + (row[facts[at] as number] as number)] as number
    for (let at = 0, slot = firstLiteral + literalCount; at < gateCount; at += 1, slot += 1) {
      const a = values[one[at] as number] as number
      const b = values[other[at] as number] as number
      const mask = masks[at] as number
      values[slot] = (a & b & mask) | ((a | b) & (3 ^ mask))
    }
  }
}
