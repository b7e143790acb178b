import { askingInWords } from '../report/prospects.ts'
import { say } from '../rich-text.ts'
import type { Setting } from './setting.ts'

const shown = 3

/**
 * What to ask next, the first three. A question that is unsafe to ask is never among those that lead. It is for the desk
 * that asks, so it says what has to be asked with care: the catalogue says that, and no client.
 */
export function writeEnquiriesInShort({ doc, snapshot, profile }: Setting): void {
  const { enquiriesInShort: said } = doc.words
  const enquiries = snapshot.assessment.nextEnquiries.filter(({ couldMove }) =>
    couldMove.some((ground) => profile.grounds.includes(ground)),
  )
  doc.heading(1, 'enquiries', said.heading)
  doc.paragraph('enquiries/about', [said.about(enquiries.length, shown)], [], { leads: enquiries.length > 0 })
  doc.items(
    'enquiries/list',
    enquiries.slice(0, shown).map((enquiry) => ({
      id: `enquiry/${enquiry.fact}`,
      text: say`${doc.stored(enquiry.question)}${said.toAsk(askingInWords(doc, enquiry, true))}`,
      points: [{ kind: 'fact', id: enquiry.fact }],
    })),
    true,
  )
}
