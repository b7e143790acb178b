import { lastDayOf } from '#lib/domain/calendar-date'
import { formatDate } from '#lib/domain/date-in-words'
import { notSuperseded, type Placed, wordsOf } from '../placed-claims.ts'
import { defineCheck, type Told } from './check.ts'
import { type RenumberedStatute, renumberedStatutes } from './statutes.ts'

export const statuteVersion = defineCheck({
  id: 'statute-version',
  title: 'An article without the version of its law',
  asks: 'Does every article of a law whose numbers changed say of which text it is, and is that text no younger than the document that cites it?',
  source: 'Research on the evidence, section 5, check 6: numbers of 2018 pinned on observations of 2015.',
  *find(ledger) {
    for (const placed of notSuperseded(ledger))
      for (const statute of renumberedStatutes) {
        const told = whatIsWrong(placed, statute)
        if (told) yield { claims: [placed.claim.id], ...told }
      }
  },
})

const article = /\bart(?:icle|s|\.)?s?\.? (\d{1,3})/gi

function whatIsWrong(placed: Placed, statute: RenumberedStatute): Omit<Told, 'claims'> | null {
  const { claim, source } = placed
  const text = [wordsOf(placed), claim.pinpoint ?? '', source.title].join('\n')
  if (!statute.named.test(text)) return null
  const articles = [...text.matchAll(article)].map(([, number]) => Number(number))
  if (articles.length === 0) return null
  const cited = `article ${articles[0]} of the ${statute.name}`
  const saysAfter = text.includes(statute.after)
  const day = source.date === null ? claim.asOf : lastDayOf(source.date)
  if (saysAfter && day < statute.since && !text.includes(statute.before))
    return {
      found: `It cites ${cited} in the text of ${statute.after}, from a document of ${formatDate(source.date ?? claim.asOf)}.`,
      expected: `A document that is no older than that text, which came on ${formatDate(statute.since)}.`,
      toDo: `Find the number in the text of ${statute.before}, which the document had before it.`,
    }
  if (saysAfter || text.includes(statute.before)) return null
  const moved = statute.articles.filter(({ before, since }) => articles.includes(before) || articles.includes(since))
  return {
    found: `It cites ${cited} without saying of which text.${moved.map((one) => ` ${subjectInWords(one, statute)}`).join('')}`,
    expected: 'Each article with the version of the law.',
    toDo: `Read the article in the text that was in force on ${formatDate(claim.asOf)}, and name that text.`,
  }
}

const subjectInWords = (
  { subject, before, since }: RenumberedStatute['articles'][number],
  statute: RenumberedStatute,
): string => `On ${subject} it is article ${before} of ${statute.before} and article ${since} of ${statute.after}.`
