import type { Assertion, FactEntry, FactScalar } from '#lib/domain/assertion'
import { optionLabel, singular } from '#lib/domain/facts/clause'
import { doesNotApply, type FactDeclaration } from '#lib/domain/facts/declare'
import { describeValue } from '../describe-fact.ts'
import { joined, listed, type Phrase, type Rich, say } from '../rich-text.ts'
import type { ReportSnapshot } from '../snapshot.ts'
import type { DocumentBuilder } from './document-builder.ts'
import { placeInWords } from './profile-place.ts'

/** A value as the answer to its question, in the language of the document as far as it is not stored text. */
export function answerInWords(doc: DocumentBuilder, question: FactDeclaration, value: FactScalar): Rich[] {
  const { facts, grammar } = doc.words
  const { answers } = facts
  if (value === doesNotApply) return [answers.doesNotApply]
  switch (question.type) {
    case 'boolean':
      return [value === true ? answers.yes : answers.no]
    case 'choice':
      return [doc.stored(optionLabel(question.options, value))]
    case 'choices': {
      const items = Array.isArray(value) ? value : [value]
      return items.length === 0
        ? [answers.none]
        : [doc.storedList(items.map((item) => optionLabel(question.options, item)))]
    }
    case 'integer': {
      const said = facts.units[question.unit]
      if (said !== undefined) return answers.integer(Number(value), value === 1 ? said.one : said.many)
      const unit = value === 1 ? singular(question.unit) : question.unit
      return answers.integer(Number(value), unit === '' ? '' : doc.stored(unit))
    }
    case 'date':
      return [grammar.date(String(value))]
  }
}

/** The answers of those who speak, each once. */
export function answersInWords(doc: DocumentBuilder, question: FactDeclaration, entry: FactEntry): Rich[] {
  if (entry.kind === 'unknown') return []
  const distinct = new Map(entry.assertions.map(({ value }) => [describeValue(question, value), value]))
  return joined(
    [...distinct.values()].flatMap((value, index) => [
      ...(index === 0 ? [] : [' / ']),
      ...answerInWords(doc, question, value),
    ]),
  )
}

/**
 * Who says so and where, without the answer: `The request papers (request, p. 1, 22 September 2026)`.
 * @param profileOf the state whose profile says so: then the place is stored text; null where somebody entered it, in
 *   whatever language that is. `inSentence`: it follows the answer, and takes no capital
 */
export function sourceInWords(
  doc: DocumentBuilder,
  { says, where, on }: Assertion,
  { profileOf, inSentence = false }: { profileOf: ReportSnapshot['states']['requested'] | null; inSentence?: boolean },
): Rich[] {
  const { facts, grammar } = doc.words
  const who = (inSentence ? facts.speakersInSentence : facts.speakers)[says]
  const parts: Phrase[] = [
    ...(where === undefined || where === ''
      ? []
      : [profileOf === null ? { kind: 'text' as const, text: where } : placeInWords(doc, where, profileOf)]),
    ...(on === undefined || on === '' ? [] : [grammar.date(on)]),
  ]
  return parts.length === 0 ? [who] : say`${who} (${listed(parts, ', ', ', ')})`
}
