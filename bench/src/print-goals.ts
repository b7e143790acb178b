import { goals, isMet, type Measures, notMeasured } from './goals.ts'
import type { Figures } from './processes.ts'

/** Prints what came of every goal that was measured: a JSON object a line, then a table. */
export function printGoals(
  medians: ReadonlyMap<string, number>,
  figures: ReadonlyMap<string, Figures>,
  say: (line: object) => void,
): void {
  const measures: Measures = {
    us: (task) => medians.get(task) ?? Number.NaN,
    figure: (of, name) => read(figures.get(of) ?? {}, name),
  }
  const rows = goals.flatMap((goal) => {
    if (!goal.needs.some((need) => medians.has(need) || figures.has(need))) return []
    const measured = goal.value(measures)
    const known = Number.isFinite(measured)
    const met = (mark: number) => (known ? (isMet(goal, measured, mark) ? 'yes' : 'NO') : 'not measured')
    const { id, what, floor, aim, remark } = goal
    return [
      {
        goal: id,
        what,
        measured: known ? Number(measured.toPrecision(3)) : null,
        floor,
        floorMet: met(floor),
        aim,
        aimMet: met(aim),
        ...(remark !== undefined && met(aim) === 'NO' ? { remark } : {}),
      },
    ]
  })
  for (const row of rows) say(row)
  const line = (cells: readonly (string | number | null)[]) =>
    cells
      .map((cell, at) => (at === 1 ? String(cell).padEnd(52) : String(cell ?? '-').padStart(at === 0 ? 4 : 10)))
      .join('  ')
  console.log(`\n${line(['goal', 'what', 'measured', 'floor', 'met', 'aim', 'met'])}`)
  for (const { goal, what, measured, floor, floorMet, aim, aimMet } of rows)
    console.log(line([goal, what, measured, floor, floorMet, aim, aimMet]))
  for (const { goal, remark } of rows) if (remark !== undefined) console.log(line([goal, remark]))
  if (rows.length > 30) for (const { id, what, why } of notMeasured) console.log(line([id, what, why]))
}

/** A figure by name. Some are shares of two figures, or stand one level down ("variant: name"). */
function read(figures: Figures, name: string): number {
  const own = figures[name]
  if (typeof own === 'number') return own
  const number = (of: string): number => {
    const value = figures[of]
    return typeof value === 'number' ? value : Number.NaN
  }
  switch (name) {
    case 'shareAsSmall':
      return number('asSmallAsExhaustive') / number('cases')
    case 'shareFlipping':
      return number('flipWhenApplied') / number('cases')
    case 'shareSufficient':
      return number('sufficient') / number('decided')
    case 'shareMinimal':
      return number('minimal') / number('decided')
  }
  const [group = '', inner = ''] = name.split(': ')
  if (group.startsWith('oracles')) {
    const variant = group.slice('oracles'.length)
    return read(figures, `C${variant}: ${inner}`) + read(figures, `B${variant}: ${inner}`)
  }
  const nested = figures[group]
  return typeof nested === 'object' ? (nested[inner] ?? Number.NaN) : Number.NaN
}
