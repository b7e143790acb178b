import type { FactEntry, FactScalar } from '#lib/domain/assertion'
import { declarationOf, enteredFactKeys, type FactKey } from '#lib/domain/facts/catalogue'
import { doesNotApply, type FactDeclaration } from '#lib/domain/facts/declare'
import { disputed, says, unknown } from './invented-case.ts'

type Below = (limit: number) => number

const days = ['1999-12-31', '2010-06-01', '2019-12-31', '2020-01-01', '2023-07-01', '2026-02-28', '2026-11-01']

function anyValueOf(declaration: FactDeclaration, below: Below): FactScalar {
  if (declaration.mayNotApply && below(5) === 0) return doesNotApply
  switch (declaration.type) {
    case 'boolean':
      return below(2) === 0
    case 'choice': {
      const options = Object.keys(declaration.options)
      return options[below(options.length)] ?? ''
    }
    case 'choices':
      return Object.keys(declaration.options).filter(() => below(5) === 0)
    case 'integer': {
      const { min, max } = declaration
      return below(2) === 0 ? min + below(Math.min(40, max - min + 1)) : min + below(max - min + 1)
    }
    case 'date':
      return days[below(days.length)] ?? ''
  }
}

/**
 * Entries for the facts that people can answer, whatever they are: in eight, about `known` are answered, some of
 * those by people who disagree; the rest are unknown or not there.
 */
export function randomEntries(below: Below, known: number): Partial<Record<FactKey, FactEntry>> {
  const entries: Partial<Record<FactKey, FactEntry>> = {}
  for (const key of enteredFactKeys) {
    const value = () => anyValueOf(declarationOf(key), below)
    if (below(8) < known) entries[key] = below(12) === 0 ? disputed(value(), value(), value()) : says(value())
    else if (below(3) === 0) entries[key] = unknown('not-known')
  }
  return entries
}
