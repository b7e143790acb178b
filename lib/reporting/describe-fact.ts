import {
  type Assertion,
  type FactEntry,
  type FactScalar,
  type Speaker,
  speakerLabels,
  unknownReasonLabels,
} from '#lib/domain/assertion'
import type { Because } from '#lib/domain/assessment'
import { formatDate } from '#lib/domain/date-in-words'
import { type FactState, factState as stateOf } from '#lib/domain/fact-state'
import { clauseOf, optionLabel, singular } from '#lib/domain/facts/clause'
import { doesNotApply, type FactDeclaration } from '#lib/domain/facts/declare'
import { asSentence } from '#lib/domain/in-words'

/** Who says so, for facts people enter and for those computed from the stored records. */
export function whoStates(says: Speaker | 'library' | null): string {
  if (says === null) return 'it is not known who states'
  return says === 'library' ? 'the stored records show' : speakerLabels[says].states
}

const integerInWords = (value: number, unit: string): string =>
  unit === '' ? String(value) : `${value} ${value === 1 ? singular(unit) : unit}`

/** A value as the answer to its question: `Yes`, a label, `3 months`, `28 April 2021`, `Does not apply`. */
export function describeValue(declaration: FactDeclaration, value: FactScalar): string {
  if (value === doesNotApply) return 'Does not apply'
  switch (declaration.type) {
    case 'boolean':
      return value === true ? 'Yes' : 'No'
    case 'choice':
      return optionLabel(declaration.options, value)
    case 'choices': {
      const items = Array.isArray(value) ? value : [value]
      return items.length === 0
        ? 'None of these'
        : items.map((item) => optionLabel(declaration.options, item)).join('; ')
    }
    case 'integer':
      return integerInWords(Number(value), declaration.unit)
    case 'date':
      return formatDate(String(value))
  }
}

/** Date and place of an assertion in brackets, with a space before; empty when neither is known. */
const whenAndWhere = (assertion: { on?: string | undefined; where?: string | undefined }): string => {
  const parts = [assertion.where, assertion.on === undefined ? undefined : formatDate(assertion.on)].filter(
    (part) => part !== undefined && part !== '',
  )
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`
}

/** `the request records that the offence carries death (note verbale, p. 2, 2 October 2026)`. */
export function describeAssertion(declaration: FactDeclaration, assertion: Assertion): string {
  return `${whoStates(assertion.says)} that ${clauseOf(declaration, assertion.value)}${whenAndWhere(assertion)}`
}

/** Who says so and where, without the answer: `The request papers (request, p. 1, 22 September 2026)`. */
export const describeSource = (assertion: Assertion): string =>
  `${speakerLabels[assertion.says].label}${whenAndWhere(assertion)}`

/** A fact that a rule saw, with who says so. A fact it saw as unknown says so, and never reads as a no. */
export function describeBecause(declaration: FactDeclaration, because: Because): string {
  if (because.value === null) return `it is not known: ${declaration.question}`
  return `${whoStates(because.says)} that ${clauseOf(declaration, because.value)}${whenAndWhere(because)}`
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
