import { type FactScalar, speakerLabels } from '#lib/domain/assertion'
import type { Because } from '#lib/domain/assessment'
import { declarationOf, isFactKey } from '#lib/domain/facts/catalogue'
import { clauseOf } from '#lib/domain/facts/clause'
import { listInWords, sentenceCase } from '#lib/domain/in-words'

/**
 * The statement of a rule, then a sentence for each fact it rests on with everyone who says so:
 * "The person would be detained. The request records that …" An open fact is not put into words here.
 */
export function sentenceFor(statement: string, because: readonly Because[]): string {
  const established = because.flatMap(({ fact, value, says }) =>
    value === null ? [] : [{ clause: clauseFor(fact, value), states: statesWord(says) }],
  )
  const facts = [...Map.groupBy(established, ({ clause }) => clause)].map(([clause, said]) => {
    const speakers = [...new Set(said.map(({ states }) => states))]
    return `${sentenceCase(listInWords(speakers))} that ${clause}.`
  })
  return [statement, ...facts].join(' ')
}

const statesWord = (says: Because['says']): string =>
  says === 'library' ? 'the stored records show' : says === null ? 'it is taken' : speakerLabels[says].states

/** The clause that completes "the client states that …". */
export function clauseFor(fact: string, value: FactScalar): string {
  if (!isFactKey(fact)) throw new Error(`no fact is called ${fact}`)
  return clauseOf(declarationOf(fact), value)
}
