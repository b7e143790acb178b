import type { FactScalar } from '#lib/domain/assertion'
import { doesNotApply, type FactDeclaration } from '#lib/domain/facts/declare'
import type { Cut } from './compile-condition.ts'

/**
 * The domain of a fact, cut into cells by the comparisons of a rule set: two values in one cell meet the
 * same tests everywhere. One value stands for each cell, so even a number or a day has finitely many.
 */
export interface FactCells {
  values: readonly FactScalar[]
  /** False when the cells were too many to list and the values are only a sample. */
  complete: boolean
  /** Where the cell of any one value of the fact stands among the values; -1 for a list, whose items are looked at one by one. */
  cellOf: (value: FactScalar) => number
}

/** Above this number of tested items of one list, its combinations are sampled: 2^8 are listed, 2^9 are not. */
const mostItemsCombined = 8

/** One value for each cell, in a fixed order. */
export function cellsOf(declaration: FactDeclaration, cuts: readonly Cut[]): FactCells {
  const { values, complete } = domainCells(declaration, cuts)
  const cells = declaration.mayNotApply ? [...values, doesNotApply] : values
  const sides = new Map(cells.map((value, at) => [sideOf(value, cuts), at]))
  const isListed = declaration.type === 'boolean' || declaration.type === 'choice'
  return {
    values: cells,
    complete,
    cellOf: (value) => {
      if (Array.isArray(value)) return -1
      return isListed || value === doesNotApply ? cells.indexOf(value) : (sides.get(sideOf(value, cuts)) ?? -1)
    },
  }
}

/** Two values of one fact are in one cell when they lie on the same side of every cut. */
const sideOf = (value: FactScalar, cuts: readonly Cut[]): string =>
  value === doesNotApply
    ? doesNotApply
    : cuts.map(({ kind, at }) => (kind === 'threshold' ? value >= at : value === at)).join()

function domainCells(declaration: FactDeclaration, cuts: readonly Cut[]): Omit<FactCells, 'cellOf'> {
  switch (declaration.type) {
    case 'boolean':
      return { values: [true, false], complete: true }
    case 'choice':
      return { values: Object.keys(declaration.options), complete: true }
    case 'choices':
      return combinations(Object.keys(declaration.options).filter((option) => itemsOf(cuts).has(option)))
    case 'integer': {
      const { min, max } = declaration
      const near = cuts.flatMap(({ at }) => (typeof at === 'number' ? [at - 1, at, at + 1] : []))
      const within = [min, ...near, max].filter((value) => value >= min && value <= max)
      return { values: distinct(within, cuts).sort((a, b) => Number(a) - Number(b)), complete: true }
    }
    case 'date': {
      const near = cuts.flatMap(({ at }) => (typeof at === 'string' && at !== doesNotApply ? around(at) : []))
      return { values: distinct(near.length > 0 ? near : ['2000-01-01'], cuts).sort(), complete: true }
    }
  }
}

const itemsOf = (cuts: readonly Cut[]): ReadonlySet<FactScalar> => new Set(cuts.map(({ at }) => at))

function combinations(items: readonly string[]): Omit<FactCells, 'cellOf'> {
  if (items.length > mostItemsCombined) return { values: [[], ...items.map((item) => [item]), items], complete: false }
  const values: string[][] = [[]]
  for (const item of items) values.push(...values.map((chosen) => [...chosen, item]))
  return { values, complete: true }
}

/** Keeps the first of the values that lie on the same side of every cut. */
function distinct(values: readonly (number | string)[], cuts: readonly Cut[]): (number | string)[] {
  const seen = new Set<string>()
  return values.filter((value) => {
    const side = sideOf(value, cuts)
    return seen.has(side) ? false : seen.add(side)
  })
}

/** The day, the one before and the one after. */
function around(day: string): string[] {
  const midnight = Date.parse(`${day}T00:00:00Z`)
  return [-1, 0, 1].map((step) => new Date(midnight + step * 86_400_000).toISOString().slice(0, 10))
}
