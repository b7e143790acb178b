import { count } from '#lib/domain/in-words'

export interface TimelinePictureProps {
  /** In their order, the empty ones among them. */
  stretches: readonly { from: string; label: string; claims: number }[]
}

const [column, height, foot] = [14, 80, 18] as const

/** Claims by the day they speak of, one column for each stretch of time. The list beneath says the same in words. */
export function TimelinePicture({ stretches }: TimelinePictureProps) {
  const most = Math.max(1, ...stretches.map(({ claims }) => claims))
  const width = Math.max(200, stretches.length * column)
  const [first, last] = [stretches[0], stretches.at(-1)]
  if (!first || !last) return null
  return (
    <figure>
      <svg
        role="img"
        aria-label="Claims by the day they speak of. The list beneath says the same in words."
        viewBox={`0 0 ${width} ${height + foot}`}
        width={width}
        height={height + foot}
        className="h-auto max-w-full text-ink"
      >
        {stretches.map(({ from, claims }, at) => (
          <rect
            key={from}
            x={at * column + 1}
            y={height - (claims / most) * height}
            width={column - 3}
            height={(claims / most) * height}
            fill="currentColor"
          />
        ))}
        <path d={`M0 ${height}H${width}`} stroke="currentColor" strokeWidth="1" />
        <text x={0} y={height + 14} fill="currentColor" className="font-sans text-[11px]">
          {first.label}
        </text>
        {first === last ? null : (
          <text x={width} y={height + 14} textAnchor="end" fill="currentColor" className="font-sans text-[11px]">
            {last.label}
          </text>
        )}
      </svg>
      <figcaption>
        <details>
          <summary className="note cursor-pointer">The same in words</summary>
          <ul className="text-control">
            {stretches.map(({ from, label, claims }) => (
              <li key={from}>
                {label}: {claims === 0 ? 'no claim' : count(claims, 'claim')}
              </li>
            ))}
          </ul>
        </details>
      </figcaption>
    </figure>
  )
}
