import type { CompiledCondition } from './compile-condition.ts'
import type { Diagram, Diagrams } from './diagram.ts'
import { operation, outcomeCount } from './operation.ts'
import type { Sets } from './word-sets.ts'

/** What yes and no are joined by, and sums of how often it is yes. */
export const joins = {
  both: operation(Math.min),
  either: operation(Math.max),
  not: operation((held) => 1 - held),
  butNot: operation((held, other) => (other === 0 ? held : 0)),
  sum: operation((one, other) => Math.min(one + other, outcomeCount - 1)),
}

/** Sets as diagrams to yes and no. */
export const diagramSets = ({ constant, join, outcomes }: Diagrams): Sets<Diagram> => ({
  none: () => constant(0),
  all: () => constant(1),
  copy: (set) => set,
  widen: (set, by) => join(joins.either, set, by),
  narrow: (set, to) => join(joins.both, set, to),
  without: (set, what) => join(joins.butNot, set, what),
  isNone: (set) => outcomes(set) === 0b01,
  isAll: (set) => outcomes(set) === 0b10,
})

/** The diagram of a condition, when the diagram of each test on a fact is known. */
export function conditionDiagram(
  condition: CompiledCondition,
  store: Diagrams,
  ofTest: (test: Extract<CompiledCondition, { kind: 'test' }>) => Diagram,
): Diagram {
  const visit = (part: CompiledCondition): Diagram => {
    switch (part.kind) {
      case 'test':
        return ofTest(part)
      case 'not':
        return store.join(joins.not, visit(part.part), store.constant(0))
      case 'all':
        return part.parts.reduce((so, one) => (so === 0 ? so : store.join(joins.both, so, visit(one))), 1)
      case 'any':
        return part.parts.reduce((so, one) => (so === 1 ? so : store.join(joins.either, so, visit(one))), 0)
    }
  }
  return visit(condition)
}
