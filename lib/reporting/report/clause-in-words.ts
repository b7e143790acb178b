import type { FactScalar } from '#lib/domain/assertion'
import { clauseOf, fill, optionLabel } from '#lib/domain/facts/clause'
import { doesNotApply, type FactDeclaration } from '#lib/domain/facts/declare'
import type { Rich } from '../rich-text.ts'
import type { Wording } from '../wording/wording.ts'
import type { DocumentBuilder } from './document-builder.ts'

/** The clause that an answer makes of its question, in the language of the document where it has the words, or else in English. */
export const clauseInWords = (doc: DocumentBuilder, question: FactDeclaration, value: FactScalar): Rich =>
  translated(doc.words, question, value) ?? doc.stored(clauseOf(question, value))

/** The same for several numbers, any of which would do: `the requested person has been held for 0, 1 or 59 months in all`. */
export function clauseOfNumbers(doc: DocumentBuilder, question: FactDeclaration, numbers: readonly number[]): Rich {
  const [last = 0] = numbers.slice(-1)
  const all = doc.words.grammar.listOr(numbers.map(String))
  const said = translated(doc.words, question, last)
  if (said !== undefined) return said.replace(String(last), all)
  return doc.stored(clauseOf(question, last).replace(String(last), all))
}

/** Undefined where any of its words have no translation: half a sentence of each is worse than one in English. */
function translated(words: Wording, question: FactDeclaration, value: FactScalar): string | undefined {
  const { stored, facts, grammar } = words
  if (grammar.language === 'en-GB') return undefined
  if (value === doesNotApply) {
    const asked = stored(question.question)
    return asked && facts.notApplicable(grammar.quotedText(asked))
  }
  if (question.type === 'boolean') return stored(value === true ? question.clauses.yes : question.clauses.no)
  const clause = stored(question.clause)
  const said = answerOf(words, question, value)
  return clause === undefined || said === undefined ? undefined : fill(inNumber(words, question, value, clause), said)
}

function answerOf({ stored, facts, grammar }: Wording, question: FactDeclaration, value: FactScalar) {
  switch (question.type) {
    case 'choice':
      return stored(optionLabel(question.options, value))
    case 'choices': {
      const items = (Array.isArray(value) ? value : [value]).map((item) => stored(optionLabel(question.options, item)))
      if (items.length === 0) return facts.answers.noneInClause
      return items.every((item) => item !== undefined) ? grammar.listText(items) : undefined
    }
    case 'date':
      return grammar.date(String(value))
    default:
      return String(value)
  }
}

/** A clause of a number names its unit: `{value} months`, and of one `{value} month`. */
function inNumber({ facts }: Wording, question: FactDeclaration, value: FactScalar, clause: string): string {
  const unit = question.type === 'integer' && value === 1 ? facts.units[question.unit] : undefined
  return unit === undefined ? clause : clause.replace(`{value} ${unit.many}`, `{value} ${unit.one}`)
}
