import type { Ledger } from '#lib/domain/ledger/ledger'
import { notOpenSource } from '#lib/domain/ledger/open-origins'
import type { Source } from '#lib/domain/ledger/source'
import { repeatedBy } from './origin-order.ts'
import { marksOfSource, originsIn, sourcesBehind } from './origins.ts'

/** A source, or a mark that several of them share (a publisher, an address, a document). */
export interface OriginNode {
  id: string
  label: string
  /** What is not there: because nobody entered it, or because it is not open to whoever looks. */
  kind: 'source' | 'shared' | 'missing' | 'not-open'
  origin: Source['origin']['kind'] | null
  /** 0 for what is shared, 1 for who has it from nobody, and one more for each step away from them. */
  layer: number
}

/** From who repeats to what is repeated, or from a source to what it shares. */
export interface OriginEdge {
  from: string
  to: string
  kind: 'repeats' | 'shares'
}

export interface OriginGraph {
  nodes: readonly OriginNode[]
  edges: readonly OriginEdge[]
  /** Ids of nodes by layer, each in order: ready to be drawn from left to right. */
  layers: readonly (readonly string[])[]
}

/** Some sources and all they rest on, ready to be drawn. Every edge ends at a node that is there. */
export function originGraph(ledger: Ledger, some: Iterable<string> = ledger.sources.keys()): OriginGraph {
  const within = withAllTheyRestOn(ledger, some)
  const { layers } = originsIn(ledger)
  const nodes: OriginNode[] = []
  const edges: OriginEdge[] = []
  const sharing = new Map<string, { what: string; sources: string[] }>()
  for (const id of within) {
    const source = ledger.sources.get(id)
    const layer = 1 + (layers.get(id) ?? 0)
    nodes.push(
      source
        ? { id, label: source.title, kind: 'source', origin: source.origin.kind, layer }
        : { id, label: id, kind: id === notOpenSource ? 'not-open' : 'missing', origin: null, layer },
    )
    for (const to of repeatedBy(source)) edges.push({ from: id, to, kind: 'repeats' })
    if (source && source.origin.kind !== 'repeats')
      for (const { mark, what } of marksOfSource(source)) {
        const group = sharing.get(mark) ?? { what, sources: [] }
        group.sources.push(id)
        sharing.set(mark, group)
      }
  }
  for (const [mark, { what, sources }] of sharing) {
    if (sources.length < 2) continue
    nodes.push({ id: mark, label: what, kind: 'shared', origin: null, layer: 0 })
    for (const from of sources) edges.push({ from, to: mark, kind: 'shares' })
  }
  return { nodes, edges, layers: byLayer(nodes) }
}

/** What a claim and the claims that bear it out rest on; null where there is no such claim. */
export function originGraphOfClaim(ledger: Ledger, id: string): OriginGraph | null {
  const entry = ledger.entries.get(id)
  return entry ? originGraph(ledger, sourcesBehind(ledger, entry)) : null
}

function withAllTheyRestOn(ledger: Ledger, some: Iterable<string>): string[] {
  const within = new Set(some)
  // A set that grows while it is walked is walked to its new end.
  for (const id of within) for (const origin of repeatedBy(ledger.sources.get(id))) within.add(origin)
  return [...within].sort()
}

function byLayer(nodes: readonly OriginNode[]): string[][] {
  const layers: string[][] = []
  for (const { id, layer } of nodes) {
    while (layers.length <= layer) layers.push([])
    layers[layer]?.push(id)
  }
  return layers.map((layer) => layer.sort())
}
