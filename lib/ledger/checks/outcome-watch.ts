import { formatDate } from '#lib/domain/date-in-words'
import { yearsLater } from '../days.ts'
import { notSuperseded } from '../placed-claims.ts'
import { defineCheck } from './check.ts'

export const outcomeWatch = defineCheck({
  id: 'outcome-watch',
  title: 'What became of it is not known',
  asks: 'Is the later history of a case or a bill open, so that somebody has to look again on a day?',
  source: 'Research on the evidence, section 5, check 22.',
  *find(ledger, { today }) {
    for (const { claim, entry } of notSuperseded(ledger)) {
      const grounds = entry.moves.map(({ ground }) => ground).join(' ')
      const isOpen =
        claim.tags.includes('watch') ||
        claim.tags.includes('gap') ||
        pending.test(claim.proposition) ||
        pending.test(grounds)
      if (!isOpen) continue
      const last = entry.moves.at(-1)?.at.slice(0, 10)
      const due = yearsLater(last !== undefined && last > claim.asOf ? last : claim.asOf, 1)
      yield {
        claims: [claim.id],
        found: 'What became of it is not known.',
        expected: `A look at it once a year; the next by ${formatDate(due)}${due < today ? ', which has passed' : ''}.`,
        toDo: 'Look what became of it, and enter it or the day on which you looked.',
      }
    }
  },
})

const pending =
  /\b(?:pending|under appeal|is a gap|remain(?:s|ed)? (?:unknown|untraced|open)|was unknown|later history|is not known from|what happened after)\b/i
