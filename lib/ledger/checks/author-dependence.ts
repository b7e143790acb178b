import { count } from '#lib/domain/in-words'
import { publishersOf } from '#lib/domain/publication-marks'
import { notSuperseded, type Placed } from '../placed-claims.ts'
import { defineCheck } from './check.ts'

export const authorDependence = defineCheck({
  id: 'author-dependence',
  title: 'Resting on who is in the case',
  asks: 'How much rests on somebody who is also expert or party in the case, and does anybody report their own success?',
  source: 'Research on the evidence, section 5, check 11.',
  *find(ledger, { authors = [], printed }) {
    const claims = notSuperseded(ledger).filter(({ claim }) => printed?.has(claim.id) ?? true)
    for (const author of authors) {
      const name = plain(author)
      const theirs = claims.filter(({ source }) => namesBehind(source).some((one) => one === name))
      if (theirs.length > 0)
        yield {
          claims: theirs.map(({ claim }) => claim.id),
          found: `${theirs.length} of ${count(claims.length, 'claim')} rest on ${author}, who is in the case.`,
          expected: 'A second source, independent of who gives evidence.',
          toDo: 'Find one for each claim that matters, and say in the report what rests on them alone.',
        }
    }
    for (const { claim, source } of claims)
      if (source.about.interest === 'party-to-the-case' || ownSuccess.test(claim.proposition))
        yield {
          claims: [claim.id],
          found: ownSuccess.test(claim.proposition)
            ? 'It reports how well its own author did.'
            : 'Its source is entered as a party to the case.',
          expected: 'The word of somebody who gains nothing by it.',
          toDo: 'Mark it as self-reported, and look for a count that somebody else made.',
        }
  },
})

/** An author’s own word for their success: “it said it had blocked every case”. */
const ownSuccess =
  /\b(?:says?|said|claim(?:s|ed)|report(?:s|ed)) (?:that )?(?:it|they|he|she) (?:had |has |have )?(?:won|blocked|stopped|prevented|succeeded|never lost)\b|\bsuccess rate\b/i

const plain = (name: string): string => name.trim().toLowerCase().replace(/\s+/g, ' ')

const namesBehind = ({ publisher, author }: Placed['source']): string[] => [
  ...publishersOf(publisher),
  ...(author === null ? [] : author.split(/;|,| and /).map(plain)),
]
