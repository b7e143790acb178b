import { type FactSet, factSetOf, factsIn, isSame } from './fact-set.ts'
import { type FactStates, factStates } from './fact-states.ts'
import { branch, type Form, isNegated, negate, negated, nodeOf, operandsOf, someOperand } from './form.ts'
import type { Formula, LogicFact, LogicPack, NamedFormula } from './pack.ts'
import { repairForm } from './repair-form.ts'

/** A test on one fact: `holds[value]` is 1 or 0. Value 0 never meets it: the test that it meets is its negation. */
export interface Atom {
  kind: 'atom'
  fact: number
  holds: Uint8Array
}

export interface Named {
  kind: 'named'
  id: string
  /** As its author wrote it, negations pushed down. */
  written: Form
  /** What the evaluators run: equivalent, and repaired where Kleene logic leaves open what is settled. */
  form: Form
  /** True when Kleene logic over `form` is exact: it is unknown only if both results are reachable. */
  exact: boolean
  /** The facts it depends on, through other named conditions too, in the order of the pack. */
  facts: readonly number[]
  factSet: FactSet
}

export type Node = { kind: 'yes' } | Atom | Named

/**
 * A pack compiled once. Nodes are only ever added, so an operand keeps its meaning when a named condition is
 * replaced. Both evaluators (`scalar.ts` a case at a time, `planes.ts` 32 cases a word) run these same forms.
 */
export interface Logic {
  facts: readonly LogicFact[]
  factNumber: ReadonlyMap<string, number>
  states: FactStates
  nodes: readonly Node[]
  /** Node of each named condition. */
  nodeNamed: ReadonlyMap<string, number>
  /** Nodes of the named conditions, each after those it names. */
  order: readonly number[]
  atomsOfFact: readonly (readonly number[])[]
  /** The atom of a fact that holds of exactly these values, as an operand; a constant when of all or none. */
  atomOf: (fact: number, holds: Uint8Array) => number
  /**
   * Gives a named condition another formula, which may bring new atoms. Returns the nodes that are compiled
   * anew: itself, and what reads it, however indirectly. Throws when it would read what comes after it.
   */
  replace: (changed: NamedFormula) => readonly number[]
}

export interface CompileOptions {
  /** Leaves every condition as written: bare Kleene logic, for comparison with engines that have no more. */
  asWritten?: boolean
}

/** Compiles a pack. Throws on a name or fact that is not there, and on a circle of names, which it names. */
export function compilePack(pack: LogicPack, { asWritten = false }: CompileOptions = {}): Logic {
  const { facts } = pack
  const factNumber = new Map(facts.map(({ id }, at) => [id, at]))
  const nodes: Node[] = [{ kind: 'yes' }]
  const nodeNamed = new Map<string, number>()
  const order: number[] = []
  const atomsOfFact: number[][] = facts.map(() => [])
  const atomNumbers = new Map<string, number>()
  const formulae = new Map(pack.named.map(({ id, when }) => [id, when]))

  function atomOf(fact: number, holds: Uint8Array): number {
    return operandOf(fact, (value) => holds[value] === 1)
  }

  /** Most tests have an atom already, which is found by the values at which the test turns, without a table. */
  function operandOf(fact: number, holds: (value: number) => boolean, turns?: readonly number[]): number {
    const size = facts[fact]?.size ?? 0
    const first = size > 0 && holds(0)
    let before = first
    let key = `${fact}`
    const look = (value: number): void => {
      const here = holds(value)
      if (here !== before) key += `:${value}`
      before = here
    }
    if (turns === undefined) for (let value = 1; value < size; value += 1) look(value)
    else for (const value of turns) if (value >= 1 && value < size) look(value)
    if (key === `${fact}`) return first ? 0 : negated(0)
    let node = atomNumbers.get(key)
    if (node === undefined) {
      const table = Uint8Array.from({ length: size }, (_, value) => (holds(value) !== first ? 1 : 0))
      node = nodes.push({ kind: 'atom', fact, holds: table }) - 1
      atomNumbers.set(key, node)
      atomsOfFact[fact]?.push(node)
    }
    return first ? negated(2 * node) : 2 * node
  }

  function write(formula: Formula, within: readonly string[]): Form {
    switch (formula.kind) {
      case 'all':
      case 'any':
        return branch(
          formula.kind,
          formula.parts.map((part) => write(part, within)),
        )
      case 'not':
        return negate(write(formula.part, within))
      case 'ref':
        return 2 * named(formula.name, within)
      case 'test': {
        const fact = factNumber.get(formula.fact)
        if (fact === undefined) throw new Error(`no fact is called ${formula.fact}`)
        return operandOf(fact, formula.holds, formula.turns)
      }
    }
  }

  function named(id: string, within: readonly string[]): number {
    if (within.includes(id))
      throw new Error(`conditions in a circle: ${[...within.slice(within.indexOf(id)), id].join(' → ')}`)
    const known = nodeNamed.get(id)
    if (known !== undefined) return known
    const formula = formulae.get(id)
    if (formula === undefined) throw new Error(`no condition is called ${id}`)
    const compiled = finish(id, write(formula, [...within, id]))
    const node = nodes.push(compiled) - 1
    nodeNamed.set(id, node)
    order.push(node)
    return node
  }

  function finish(id: string, written: Form): Named {
    const factSet = factSetOf(written, nodes, facts.length)
    const repaired = asWritten ? null : repairForm(written, { nodes, atomOf, factCount: facts.length })
    const form = repaired ?? written
    return { kind: 'named', id, written, form, exact: repaired !== null, facts: factsIn(factSet), factSet }
  }

  function replace({ id, when }: NamedFormula): readonly number[] {
    const node = nodeNamed.get(id)
    if (node === undefined) throw new Error(`no condition is called ${id}`)
    const form = write(when, [id])
    const place = order.indexOf(node)
    const later = operandsOf(form).find(
      (operand) => nodes[nodeOf(operand)]?.kind === 'named' && order.indexOf(nodeOf(operand)) >= place,
    )
    if (later !== undefined) throw new Error(`${id} would read ${idAt(nodeOf(later))}, which comes after it`)
    const before = nodes[node]
    const after = finish(id, form)
    nodes[node] = after
    const alike = before?.kind === 'named' && before.exact === after.exact && isSame(before.factSet, after.factSet)
    if (alike) return [node]
    // What a reader runs was repaired in the light of the facts that this read before.
    const anew = new Set([node])
    for (const at of order.slice(place + 1)) {
      const reader = nodes[at]
      if (reader?.kind !== 'named' || !someOperand(reader.written, (operand) => anew.has(nodeOf(operand)))) continue
      anew.add(at)
      nodes[at] = finish(reader.id, reader.written)
    }
    return [...anew]
  }

  const idAt = (at: number): string => {
    const node = nodes[at]
    return node?.kind === 'named' ? node.id : ''
  }

  for (const { id } of pack.named) named(id, [])
  const states = factStates(facts.map(({ size }) => size))
  return { facts, factNumber, states, nodes, nodeNamed, order, atomsOfFact, atomOf, replace }
}

/** The named condition behind a number; throws when another kind of node stands there. */
export function namedAt(logic: Logic, node: number): Named {
  const found = logic.nodes[node]
  if (found?.kind !== 'named') throw new Error(`node ${node} is no named condition`)
  return found
}

/** Whether a literal of an atom holds of a value. */
export const literalHolds = (atom: Atom, operand: number, value: number): boolean =>
  (atom.holds[value] === 1) !== isNegated(operand)
