/** An area as it is typed: where its upper left corner is and how large it is, in millimetres. */
export interface TypedArea {
  page: string
  left: string
  top: string
  width: string
  height: string
  reason: string
}

export const areaMeasures = ['left', 'top', 'width', 'height'] as const
type Measure = (typeof areaMeasures)[number]

export interface AreaInPoints {
  page: number
  left: number
  top: number
  right: number
  bottom: number
  reason: string
}

export type AreaProblems = Partial<Record<'page' | Measure, string>>

const pointsOfMm = 72 / 25.4
/** In millimetres: the largest page that a PDF can have, nearly. */
const largestSide = 5_000

/** Digits with a point or a comma; null for anything else. */
const numberIn = (words: string): number | null =>
  /^\d{1,5}([.,]\d{1,3})?$/.test(words.trim()) ? Number(words.trim().replace(',', '.')) : null

/** A typed area in the points of a PDF, from the upper left corner of its page; or what is wrong at which field. */
export function areaInPoints(
  typed: TypedArea,
): { ok: true; area: AreaInPoints } | { ok: false; problems: AreaProblems } {
  const problems: AreaProblems = {}
  const page = /^[1-9]\d{0,3}$/.test(typed.page.trim()) ? Number(typed.page) : null
  if (page === null) problems.page = 'a page is a whole number from 1 on'
  const [left, top, width, height] = areaMeasures.map((name) => {
    const value = numberIn(typed[name])
    if (value === null) problems[name] = 'expected millimetres, such as 42 or 42.5'
    else if (value === 0 && (name === 'width' || name === 'height')) problems[name] = 'expected more than 0'
    return value ?? 0
  }) as [number, number, number, number]
  if (left + width > largestSide) problems.width = 'no page is as wide as that'
  if (top + height > largestSide) problems.height = 'no page is as high as that'
  if (page === null || Object.keys(problems).length > 0) return { ok: false, problems }
  const area = {
    ...{ page, reason: typed.reason.trim() },
    ...{ left: left * pointsOfMm, top: top * pointsOfMm },
    ...{ right: (left + width) * pointsOfMm, bottom: (top + height) * pointsOfMm },
  }
  return { ok: true, area }
}
