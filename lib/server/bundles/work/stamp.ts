import 'server-only'
import { Font } from 'mupdf'

export type Box = [left: number, bottom: number, right: number, top: number]

/** A page as it is drawn on: what is shown of it, and by how much it is turned when it is shown. */
export interface Shown {
  box: Box
  rotate: 0 | 90 | 180 | 270
}

/** Of a page as wide as A4, in points; a larger page has a larger number, so that it is read when the page is printed. */
const [size, edge, pad] = [11, 14, 3]
const ordinaryWidth = 595

const helvetica = new Font('Helvetica')
const widthOf = (text: string): number =>
  [...text].reduce(
    (sum, one) => sum + helvetica.advanceGlyph(helvetica.encodeCharacter(one.codePointAt(0) ?? 32), 0),
    0,
  )

/** From the page as it is seen, with its origin at the lower left, to the page as it is drawn on. */
function turned({ box: [left, bottom, right, top], rotate }: Shown): [number, number, number, number, number, number] {
  switch (rotate) {
    case 0:
      return [1, 0, 0, 1, left, bottom]
    case 90:
      return [0, 1, -1, 0, right, bottom]
    case 180:
      return [-1, 0, 0, -1, right, top]
    case 270:
      return [0, -1, 1, 0, left, top]
  }
}

/** Words in a white field in a corner of a page as it is seen, above everything; with where they are, for a link. */
export function stampOf(shown: Shown, text: string, corner: 'top' | 'bottom'): { drawn: string; rect: Box } {
  const [left, bottom, right, top] = shown.box
  const isTurned = shown.rotate % 180 !== 0
  const [wide, high] = isTurned ? [top - bottom, right - left] : [right - left, top - bottom]
  const scale = Math.max(0.2, Math.min(wide, high) / ordinaryWidth)
  const [points, gap] = [size * scale, pad * scale]
  const [across, along] = [widthOf(text) * points + 2 * gap, points + 2 * gap]
  const x = wide - edge * scale - across
  const y = corner === 'bottom' ? edge * scale : high - edge * scale - along
  const matrix = turned(shown)
  const drawn = [
    `q ${matrix.map(short).join(' ')} cm`,
    `1 g ${[x, y, across, along].map(short).join(' ')} re f`,
    `0 g BT /Number ${short(points)} Tf ${short(x + gap)} ${short(y + gap + 0.12 * points)} Td (${escaped(text)}) Tj ET Q\n`,
  ].join('\n')
  return { drawn, rect: rectThrough(matrix, [x, y, x + across, y + along]) }
}

const short = (value: number): string => String(Math.round(value * 1_000) / 1_000)
const escaped = (text: string): string => text.replaceAll(/[\\()]/g, (one) => `\\${one}`)

function rectThrough([a, b, c, d, e, f]: number[], [x0, y0, x1, y1]: Box): Box {
  const at = (x: number, y: number): [number, number] => [
    (a ?? 0) * x + (c ?? 0) * y + (e ?? 0),
    (b ?? 0) * x + (d ?? 0) * y + (f ?? 0),
  ]
  const [one, other] = [at(x0, y0), at(x1, y1)]
  return [
    Math.min(one[0], other[0]),
    Math.min(one[1], other[1]),
    Math.max(one[0], other[0]),
    Math.max(one[1], other[1]),
  ]
}
