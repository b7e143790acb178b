import type { FactScalar } from '../assertion.ts'
import { formatDate } from '../date-in-words.ts'
import { listInWords } from '../in-words.ts'
import { doesNotApply, type FactDeclaration } from './declare.ts'

/** The label of an option; a value that an older catalogue allowed comes back as it is. */
export const optionLabel = (options: Readonly<Record<string, string>>, value: unknown): string =>
  options[String(value)] ?? String(value)

export const singular = (unit: string): string => (unit.endsWith('s') ? unit.slice(0, -1) : unit)

/**
 * A value as the clause that completes "the client states that …". The one place where an answer becomes part of a
 * sentence: the reasons of an assessment, the screens and the reports all read the same.
 */
export function clauseOf(declaration: FactDeclaration, value: FactScalar): string {
  if (value === doesNotApply) return `the question “${declaration.question}” does not apply`
  switch (declaration.type) {
    case 'boolean':
      return value === true ? declaration.clauses.yes : declaration.clauses.no
    case 'choice':
      return fill(declaration.clause, optionLabel(declaration.options, value))
    case 'choices': {
      const items = (Array.isArray(value) ? value : [value]).map((item) => optionLabel(declaration.options, item))
      return fill(declaration.clause, items.length === 0 ? 'none' : listInWords(items))
    }
    case 'integer':
      return fill(value === 1 ? inSingular(declaration.clause, declaration.unit) : declaration.clause, String(value))
    case 'date':
      return fill(declaration.clause, formatDate(String(value)))
  }
}

/** The clause of a number names its unit itself: `held for {value} months`, `there are {value} origins`. */
const inSingular = (clause: string, unit: string): string =>
  clause.replace(`{value} ${unit}`, `{value} ${singular(unit)}`).replace('there are {value}', 'there is {value}')

/** A clause with the answer in its place, or after it where it has none. */
export const fill = (clause: string, words: string): string =>
  clause.includes('{value}') ? clause.replace('{value}', () => words) : `${clause} ${words}`
