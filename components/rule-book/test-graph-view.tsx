import type { GraphLine, TestGraph } from '#lib/reporting/test-graph'

/**
 * The graph of a test as a picture. It is one image to a reader of screens, and holds nothing that the list beside it
 * does not say; what leads on stands there. Marks differ by form, never by colour.
 */
export function TestGraphView({ graph, name }: { graph: TestGraph; name: string }) {
  return (
    <svg
      role="img"
      aria-label={`Graph of the test “${name}”. The list beside it says the same in words.`}
      viewBox={`0 0 ${graph.width} ${graph.height}`}
      width={graph.width}
      height={graph.height}
      className="h-auto max-w-full text-ink"
    >
      {graph.lines.map((line) => (
        <path
          key={line.id}
          d={pathOf(line)}
          fill="none"
          stroke="currentColor"
          strokeWidth="1"
          {...(line.dashed ? { strokeDasharray: '3 3' } : {})}
        />
      ))}
      {graph.boxes.map((box) => (
        <g key={box.id}>
          <rect
            x={box.x}
            y={box.y}
            width={box.width}
            height={box.height}
            className="fill-paper"
            stroke="currentColor"
            strokeWidth={box.kind === 'test' ? 2 : 1}
            {...(box.kind === 'answer' ? { strokeDasharray: '3 3' } : {})}
          />
          {box.lines.map((line) => (
            <text
              key={line.y}
              x={box.x + 6}
              y={line.y}
              fill="currentColor"
              className="font-sans text-[13px]"
              fontWeight={box.kind === 'forum' || box.kind === 'element' ? 400 : 600}
            >
              {line.text}
            </text>
          ))}
        </g>
      ))}
      {graph.labels.map((label) => (
        <text key={label.id} x={label.x} y={label.y} fill="currentColor" className="font-sans text-[12px] italic">
          {label.text}
        </text>
      ))}
      {graph.marks.map((mark) => (
        <circle
          key={`${mark.x} ${mark.y}`}
          cx={mark.x}
          cy={mark.y}
          r={4}
          fill={mark.direction === 'for' ? 'currentColor' : 'none'}
          stroke="currentColor"
          strokeWidth="1.25"
        >
          <title>{mark.statement}</title>
        </circle>
      ))}
    </svg>
  )
}

const pathOf = ({ from, to }: GraphLine): string => `M ${from.x} ${from.y} V ${to.y} H ${to.x}`
