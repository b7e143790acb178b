import { notSuperseded } from '../placed-claims.ts'
import { defineCheck } from './check.ts'

export const pinpoint = defineCheck({
  id: 'pinpoint',
  title: 'No pinpoint, or one that nobody read again',
  asks: 'Can a reader find the words a claim rests on, and has anybody read them there?',
  source: 'Research on the evidence, section 5, check 21; ACCORD: transparency and traceability.',
  *find(ledger) {
    for (const { claim, state } of notSuperseded(ledger)) {
      if (claim.pinpoint === null)
        yield {
          claims: [claim.id],
          found: 'It names no page, paragraph or article.',
          expected: 'A pinpoint.',
          toDo: 'Open the document and enter where it says so.',
        }
      else if (state === 'as-asserted' || unread.test(claim.pinpoint) || claim.tags.includes('paragraph-not-verified'))
        yield {
          claims: [claim.id],
          found: `Nobody has read the place it names (${claim.pinpoint}).`,
          expected: 'A pinpoint that was read.',
          toDo: 'Read the place, and move the claim to “checked against source” or correct it.',
        }
    }
  },
})

const unread = /\baccording to\b|\bnot (?:verified|read|checked)\b|\bto be (?:verified|checked|confirmed)\b/i
