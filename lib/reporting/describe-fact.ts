import {
  type Assertion,
  type FactEntry,
  type FactScalar,
  type Speaker,
  speakerLabels,
  unknownReasonLabels,
} from '#lib/domain/assertion'
import type { Because } from '#lib/domain/assessment'
import { type FactState, factState as stateOf } from '#lib/domain/fact-state'
import { doesNotApply, type FactDeclaration } from '#lib/domain/facts/declare'
import { formatDate } from './format-date.ts'
import { asSentence, listInWords } from './in-words.ts'

/** Who says so, for facts people enter and for those computed from the stored records. */
export function whoStates(says: Speaker | 'library' | null): string {
  if (says === null) return 'it is not known who states'
  return says === 'library' ? 'the stored records show' : speakerLabels[says].states
}

const option = (options: Readonly<Record<string, string>>, value: unknown): string =>
  options[String(value)] ?? String(value)

const singular = (unit: string): string => (unit.endsWith('s') ? unit.slice(0, -1) : unit)

const integerInWords = (value: number, unit: string): string =>
  unit === '' ? String(value) : `${value} ${value === 1 ? singular(unit) : unit}`

/** The clause of a number names its unit itself: `held for {value} months`. */
const inSingular = (clause: string, unit: string, value: FactScalar): string =>
  value === 1 ? clause.replace(`{value} ${unit}`, `{value} ${singular(unit)}`) : clause

/** A value as the answer to its question: `Yes`, a label, `3 months`, `28 April 2021`, `Does not apply`. */
export function describeValue(declaration: FactDeclaration, value: FactScalar): string {
  if (value === doesNotApply) return 'Does not apply'
  switch (declaration.type) {
    case 'boolean':
      return value === true ? 'Yes' : 'No'
    case 'choice':
      return option(declaration.options, value)
    case 'choices': {
      const items = Array.isArray(value) ? value : [value]
      return items.length === 0 ? 'None of these' : items.map((item) => option(declaration.options, item)).join('; ')
    }
    case 'integer':
      return integerInWords(Number(value), declaration.unit)
    case 'date':
      return formatDate(String(value))
  }
}

/** A value as the clause that completes "the client states that …". */
export function describeClause(declaration: FactDeclaration, value: FactScalar): string {
  if (value === doesNotApply) return `the question “${declaration.question}” does not apply`
  switch (declaration.type) {
    case 'boolean':
      return value === true ? declaration.clauses.yes : declaration.clauses.no
    case 'choices': {
      const items = Array.isArray(value) ? value : [value]
      const words = items.length === 0 ? 'none' : listInWords(items.map((item) => option(declaration.options, item)))
      return fill(declaration.clause, words)
    }
    case 'integer':
      return fill(inSingular(declaration.clause, declaration.unit, value), String(value))
    case 'choice':
    case 'date':
      return fill(declaration.clause, describeValue(declaration, value))
  }
}

const fill = (clause: string, words: string): string =>
  clause.includes('{value}') ? clause.replace('{value}', () => words) : `${clause} ${words}`

/** Date and place of an assertion in brackets, with a space before; empty when neither is known. */
const whenAndWhere = (assertion: { on?: string | undefined; where?: string | undefined }): string => {
  const parts = [assertion.where, assertion.on === undefined ? undefined : formatDate(assertion.on)].filter(
    (part) => part !== undefined && part !== '',
  )
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`
}

/** `the request records that the offence carries death (note verbale, p. 2, 2 October 2026)`. */
export function describeAssertion(declaration: FactDeclaration, assertion: Assertion): string {
  return `${whoStates(assertion.says)} that ${describeClause(declaration, assertion.value)}${whenAndWhere(assertion)}`
}

/** Who says so and where, without the answer: `The request papers (request, p. 1, 22 September 2026)`. */
export const describeSource = (assertion: Assertion): string =>
  `${speakerLabels[assertion.says].label}${whenAndWhere(assertion)}`

/** A fact that a rule saw, with who says so. A fact it saw as unknown says so, and never reads as a no. */
export function describeBecause(declaration: FactDeclaration, because: Because): string {
  if (because.value === null) return `it is not known: ${declaration.question}`
  return `${whoStates(because.says)} that ${describeClause(declaration, because.value)}${whenAndWhere(because)}`
}

export type FactStateWord = FactState['kind']

/** A fact key with no entry is unknown because nobody asked. */
export const notAsked: FactEntry = { kind: 'unknown', reason: 'not-asked' }

/** Established when everyone who speaks gives the same value, conflicting when they do not. */
export const factState = (entry: FactEntry): FactStateWord => stateOf(entry).kind

/**
 * A fact in words: the answer, and one sentence for each assertion, so that conflicting ones stand side by side.
 * An unknown fact gives its reason and no assertions.
 */
export function describeEntry(
  declaration: FactDeclaration,
  entry: FactEntry,
): { state: FactStateWord; answer: string; sentences: string[] } {
  const state = factState(entry)
  if (entry.kind === 'unknown' || state === 'unknown') {
    const reason = entry.kind === 'unknown' ? unknownReasonLabels[entry.reason] : unknownReasonLabels['not-asked']
    return { state: 'unknown', answer: `Not known (${reason.toLowerCase()})`, sentences: [] }
  }
  const answers = entry.assertions.map((assertion) => describeValue(declaration, assertion.value))
  return {
    state,
    answer: state === 'established' ? (answers[0] ?? '') : `In conflict: ${[...new Set(answers)].join(' / ')}`,
    sentences: entry.assertions.map((assertion) => asSentence(describeAssertion(declaration, assertion))),
  }
}
