import type { Diagram, Diagrams } from '#lib/rules/engine/diagram'

/** A function of a few variables, written out: one outcome for each assignment, the first variable turning slowest. */
export type Table = readonly number[]

/** The part of a table where its first variable, of so many values, has one value. */
export const slice = (table: Table, size: number, value: number): Table =>
  table.slice((value * table.length) / size, ((value + 1) * table.length) / size)

/** The diagram of a table over variables of the given sizes. */
export function diagramOf(store: Diagrams, table: Table, sizes: readonly number[], variable = 0): Diagram {
  const size = sizes[variable]
  if (size === undefined) return store.constant(table[0] ?? 0)
  const branches = Array.from({ length: size }, (_, value) =>
    diagramOf(store, slice(table, size, value), sizes, variable + 1),
  )
  return store.choose(variable, branches)
}
