import type { EvidenceRecord } from '#lib/domain/evidence-record'
import { count } from '#lib/domain/in-words'
import { type Phrase, type Rich, say } from '../../rich-text.ts'
import type { FrozenAuthority } from '../../snapshot.ts'

/** The table of authorities. */
export const authoritiesInEnglish = {
  heading: 'Annex A: table of authorities',
  none: 'No authority is cited.',
  caption: 'Authorities, with the paragraphs that cite them',
  columns: {
    authority: 'Authority',
    places: 'Places not verified against the text',
    citedAt: 'Cited at',
  },
  /** Every place in it that is cited was read. */
  noPlace: 'None',
  kinds: {
    treaty: 'Treaties',
    statute: 'Statutes',
    judgment: 'Judgments and decisions of courts',
    'treaty-body-view': 'Views and decisions of treaty bodies',
    'general-comment': 'General comments',
    guidance: 'Guidance',
  } as Record<FrozenAuthority['kind'], string>,
  until: (day: string, by: Phrase): Rich[] => say` Until ${day}: ${by}.`,
}

/** The table of evidence records. */
export const recordTableInEnglish = {
  heading: 'Annex B: table of evidence records',
  none: 'No stored record is used.',
  about:
    'Each record is one proposition in the words of those who keep the library, with one place in one source. A quotation must be taken from the source itself. Every record that supports a risk has a slot for what stands against it: where the slot is empty, nobody has named such a record or signed a search for one. The right column gives what is stored against the record itself or against a point for which it is used. Ages are counted to the date of the assessment.',
  /** In a document that lists only those that it cites. */
  left: (others: number) =>
    `Numbers are those of the whole assessment; ${count(others, 'record')} that this document does not cite ${others === 1 ? 'is' : 'are'} not listed.`,
  caption: 'Evidence records',
  columns: { record: 'Record', what: 'What it says; source; state', against: 'Stored against it; used at' },
  /** `age`: how long before the assessment; null where it is not before it. `after`: certainly later than its day. */
  asOf: ({ date, age, after }: { date: string; age: string | null; after: boolean }) =>
    after
      ? `as of ${date}, after the day of the assessment`
      : age === null
        ? `as of ${date}`
        : `as of ${date}, ${age} earlier`,
  verification: {
    checked: 'checked against its source',
    confirmed: 'confirmed on checking',
    'confirmed-with-correction': 'confirmed with a correction',
    contradicted: 'contradicted, not counted',
    conflicting: 'sources conflict on it',
    'not-found': 'not found when checked, not counted',
    'as-asserted': 'as asserted, not checked and not counted',
  } as Record<EvidenceRecord['verification']['status'], string>,
  slot: {
    filled: (labels: readonly string[], notPrinted: number) =>
      `Contrary slot: ${[...labels, ...(notPrinted === 0 ? [] : [`${count(notPrinted, 'record')} not printed here`])].join(', ')}.`,
    searched: (last: { name: string; on: string; where: Phrase; looked: Phrase; searches: number }): Rich[] =>
      say`Contrary slot: searched and nothing found by ${last.name} on ${last.on}, in ${last.where}, for ${last.looked}${
        last.searches > 1 ? ` (${count(last.searches, 'search', 'searches')} in all)` : ''
      }.`,
    empty: 'Contrary slot: empty.',
  },
  onlyHere: 'Printed here only',
  usedAt: (count: number, places: Rich): Rich[] => [count === 1 ? 'Paragraph ' : 'Paragraphs ', places],
  onlyAgainst: 'Used only against a reason',
  /** No paragraph cites it: it stands against another record, or has overtaken one. */
  onlyNamed: 'Named only by other records',
  nothingContrary: 'Nothing contrary is stored',
  inSlot: 'Against it: what its contrary slot names',
  against: (labels: string) => `Against it: ${labels}`,
}
