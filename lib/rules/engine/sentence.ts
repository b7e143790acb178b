import { type FactScalar, speakerLabels } from '#lib/domain/assertion'
import type { Because } from '#lib/domain/assessment'
import { declarationOf, isFactKey } from '#lib/domain/facts/catalogue'
import { doesNotApply, type FactDeclaration } from '#lib/domain/facts/declare'

/**
 * The statement of a rule, then a sentence for each fact it rests on with everyone who says so:
 * "The person would be detained. The request records that …" An open fact is not put into words here.
 */
export function sentenceFor(statement: string, because: readonly Because[]): string {
  const byFact = Map.groupBy(
    because.filter(({ value }) => value !== null),
    ({ fact, value }) => JSON.stringify([fact, value]),
  )
  const facts = [...byFact.values()].map((said) => factSentence(said))
  return [statement, ...facts].join(' ')
}

function factSentence(said: readonly Because[]): string {
  const [first] = said
  if (first === undefined || first.value === null) return ''
  const speakers = [...new Set(said.map(({ says }) => statesWord(says)))]
  return `${capital(joined(speakers))} that ${clauseFor(first.fact, first.value)}.`
}

const statesWord = (says: Because['says']): string =>
  says === 'library' ? 'the stored records show' : says === null ? 'it is taken' : speakerLabels[says].states

/** The clause that completes "the client states that …". */
export function clauseFor(fact: string, value: FactScalar): string {
  if (!isFactKey(fact)) throw new Error(`no fact is called ${fact}`)
  const declaration = declarationOf(fact)
  if (value === doesNotApply) return `this does not apply: “${declaration.question}”`
  if (declaration.type === 'boolean') return value === true ? declaration.clauses.yes : declaration.clauses.no
  return declaration.clause.replaceAll('{value}', valueInWords(declaration, value))
}

/** A value as it stands in a clause: labels for choices, the number alone, a day as 28 April 2021. */
function valueInWords(declaration: Exclude<FactDeclaration, { type: 'boolean' }>, value: FactScalar): string {
  switch (declaration.type) {
    case 'choice':
      return declaration.options[String(value)] ?? String(value)
    case 'choices': {
      const items = (Array.isArray(value) ? value : [value]).map((item) => declaration.options[item] ?? String(item))
      return items.length > 0 ? joined(items) : 'none of those named'
    }
    case 'integer':
      return String(value)
    case 'date':
      return dayInWords(String(value))
  }
}

const months = 'January February March April May June July August September October November December'.split(' ')

export function dayInWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number)
  return `${date} ${months[(month ?? 1) - 1]} ${year}`
}

/** "one", "one and two", "one, two and three". */
export const joined = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
