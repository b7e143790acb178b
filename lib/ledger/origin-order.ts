import type { Source } from '#lib/domain/ledger/source'

/** The ids a source says it has its words from. */
export const repeatedBy = (source: Source | undefined): readonly string[] =>
  source?.origin.kind === 'repeats' ? source.origin.sources : []

interface Visit {
  id: string
  index: number
  lowest: number
  open: string[]
}

/**
 * Sources in groups, each group after all it rests on: a group is one source, or several that go round in a circle
 * and name one another as their origin. Tarjan's strongly connected components, without recursion, since chains
 * may be long. Ids that are named and are not there make groups of their own.
 */
export function originOrder(sources: ReadonlyMap<string, Source>): string[][] {
  const groups: string[][] = []
  const indexes = new Map<string, number>()
  const waiting: string[] = []
  const isWaiting = new Set<string>()
  const enter = (id: string): Visit => {
    const index = indexes.size
    indexes.set(id, index)
    waiting.push(id)
    isWaiting.add(id)
    return { id, index, lowest: index, open: [...repeatedBy(sources.get(id))] }
  }
  for (const start of [...sources.keys()].sort()) {
    if (indexes.has(start)) continue
    const path = [enter(start)]
    for (let visit = path.at(-1); visit !== undefined; visit = path.at(-1)) {
      const next = visit.open.pop()
      if (next !== undefined) {
        const index = indexes.get(next)
        if (index === undefined) path.push(enter(next))
        else if (isWaiting.has(next)) visit.lowest = Math.min(visit.lowest, index)
        continue
      }
      path.pop()
      const before = path.at(-1)
      if (before) before.lowest = Math.min(before.lowest, visit.lowest)
      if (visit.lowest === visit.index) {
        const group = waiting.splice(waiting.lastIndexOf(visit.id))
        for (const id of group) isWaiting.delete(id)
        groups.push(group.sort())
      }
    }
  }
  return groups
}
