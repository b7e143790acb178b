import type { Entry, Ledger } from '#lib/domain/ledger/ledger'
import { type OriginGraph, originGraph } from './origin-graph.ts'
import { type Bucket, timelineOf } from './timeline.ts'

/** Some claims of a ledger, ready to be drawn: by the day they speak of, and by what their sources rest on. */
export interface MaterialInPictures {
  /** How many of the claims there are. */
  claims: number
  stretches: (Pick<Bucket, 'from' | 'label'> & { claims: number })[]
  /** Their sources that repeat one another or share something, with all those rest on, group by group, the largest first. */
  groups: OriginGraph[]
  /** How many of their sources have nothing entered that would tie them to another of them. */
  alone: number
}

/** @param ids of claims; those that are not in the ledger are left out */
export function materialInPictures(ledger: Ledger, ids: readonly string[]): MaterialInPictures {
  const entries = new Map(
    ids.flatMap((id): [string, Entry][] => {
      const entry = ledger.entries.get(id)
      return entry ? [[id, entry]] : []
    }),
  )
  const { nodes, edges, layers } = originGraph(ledger, new Set([...entries.values()].map(({ claim }) => claim.source)))
  const groups = groupsIn(edges)
  const grouped = new Set(groups.flatMap((group) => [...group]))
  return {
    claims: entries.size,
    stretches: timelineOf({ entries, sources: ledger.sources }).map(({ from, label, claims }) => ({
      ...{ from, label },
      claims: claims.length,
    })),
    groups: groups.map((group) => ({
      nodes: nodes.filter(({ id }) => group.has(id)),
      edges: edges.filter(({ from }) => group.has(from)),
      layers: layers.map((layer) => layer.filter((id) => group.has(id))),
    })),
    alone: nodes.filter(({ id }) => !grouped.has(id)).length,
  }
}

/** What hangs together by edges, directly or through others; the largest first. */
function groupsIn(edges: OriginGraph['edges']): ReadonlySet<string>[] {
  const neighbours = new Map<string, string[]>()
  for (const { from, to } of edges)
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const)
      neighbours.set(one, [...(neighbours.get(one) ?? []), other])
  const groups: Set<string>[] = []
  const seen = new Set<string>()
  for (const start of neighbours.keys()) {
    if (seen.has(start)) continue
    const group = new Set([start])
    // A set that grows while it is walked is walked to its new end.
    for (const id of group) for (const next of neighbours.get(id) ?? []) group.add(next)
    for (const id of group) seen.add(id)
    groups.push(group)
  }
  return groups.sort((one, other) => other.size - one.size)
}
