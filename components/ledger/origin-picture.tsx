import { notOpenWords } from '#lib/domain/ledger/open-origins'
import type { OriginEdge, OriginGraph, OriginNode } from '#lib/ledger/origin-graph'

export interface OriginPictureProps {
  graph: OriginGraph
}

const [across, down, margin, radius] = [110, 40, 20, 12] as const

/**
 * Sources and what they rest on, from left to right: a circle for a source, a square for what several share, a broken
 * circle for a source that is not there or not open. The numbers are those of the list beneath, which says the same in words.
 */
export function OriginPicture({ graph: { nodes, edges, layers } }: OriginPictureProps) {
  const order = layers.flat()
  const numbers = new Map(order.map((id, at) => [id, at + 1]))
  const filled = layers.filter((layer) => layer.length > 0)
  const places = new Map(
    filled.flatMap((layer, x) => layer.map((id, y) => [id, { x: margin + x * across, y: margin + y * down }] as const)),
  )
  const [width, height] = [
    2 * margin + (filled.length - 1) * across,
    2 * margin + (Math.max(1, ...filled.map(({ length }) => length)) - 1) * down,
  ]
  const byId = new Map(nodes.map((node) => [node.id, node]))
  return (
    <figure className="mt-2">
      {edges.length === 0 ? null : (
        <svg
          role="img"
          aria-label="Sources and what they rest on. The list beneath says the same in words."
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
          className="h-auto max-w-full text-ink"
        >
          {edges.map(({ from, to, kind }) => {
            const [a, b] = [places.get(from), places.get(to)]
            return a && b ? (
              <path
                key={`${from} ${to}`}
                d={`M${a.x} ${a.y}L${b.x} ${b.y}`}
                stroke="currentColor"
                strokeWidth="1"
                {...(kind === 'shares' ? { strokeDasharray: '3 3' } : {})}
              />
            ) : null
          })}
          {order.map((id) => {
            const [place, node] = [places.get(id), byId.get(id)]
            if (!place || !node) return null
            const { x, y } = place
            return (
              <g key={id}>
                {node.kind === 'shared' ? (
                  <rect
                    {...{ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }}
                    className="fill-paper"
                    stroke="currentColor"
                  />
                ) : (
                  <circle
                    {...{ cx: x, cy: y, r: radius }}
                    className="fill-paper"
                    stroke="currentColor"
                    {...(node.kind === 'missing' || node.kind === 'not-open' ? { strokeDasharray: '3 3' } : {})}
                  />
                )}
                <text x={x} y={y + 4} textAnchor="middle" fill="currentColor" className="font-sans text-[12px]">
                  {numbers.get(id)}
                </text>
              </g>
            )
          })}
        </svg>
      )}
      <figcaption>
        <ol className="list-inside list-decimal text-control">
          {order.flatMap((id) => {
            const node = byId.get(id)
            return node ? [<li key={id}>{inWords(node, edges, numbers)}</li>] : []
          })}
        </ol>
      </figcaption>
    </figure>
  )
}

function inWords(
  { id, label, kind, origin }: OriginNode,
  edges: readonly OriginEdge[],
  numbers: ReadonlyMap<string, number>,
): string {
  const those = (of: OriginEdge['kind']) =>
    edges.filter((edge) => edge.from === id && edge.kind === of).map(({ to }) => numbers.get(to))
  if (kind === 'missing') return 'A source that is not in the library: what it rests on is not known.'
  if (kind === 'not-open') return `${notOpenWords}: what it rests on is not shown.`
  if (kind === 'shared') return `What several have in common: ${label}.`
  const shared = those('shares')
  const said =
    origin === 'repeats'
      ? `has what it says from ${those('repeats').join(', ')}`
      : origin === 'primary'
        ? 'entered as the first to say it'
        : 'nobody has entered whose words it prints'
  return `“${label}”: ${said}${shared.length > 0 ? `; rests on ${shared.join(', ')}` : ''}.`
}
