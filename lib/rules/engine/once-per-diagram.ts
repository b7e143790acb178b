import type { Diagram } from './diagram.ts'

const smallest = 1024

/**
 * Finds a whole number, not negative, once for each diagram of a store. Diagrams are numbered from 0 and near to one
 * another, so that a row of numbers is quicker than a general map.
 */
export function oncePerDiagram(find: (diagram: Diagram) => number): (diagram: Diagram) => number {
  /** One more than what was found; 0 where nothing was yet. */
  let found = new Int32Array(smallest)
  return (diagram) => {
    const known = found[diagram] ?? 0
    if (known !== 0) return known - 1
    const made = find(diagram)
    while (diagram >= found.length) {
      const before = found
      found = new Int32Array(2 * before.length)
      found.set(before)
    }
    found[diagram] = made + 1
    return made
  }
}
