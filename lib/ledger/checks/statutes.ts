/** A statute whose articles changed their numbers. */
export interface RenumberedStatute {
  name: string
  /** How texts name it. */
  named: RegExp
  /** The text in force before, as it is called. */
  before: string
  /** The text that brought the new numbers, and the day it came. */
  after: string
  since: string
  /** Articles by subject: their number in the text before and since. */
  articles: readonly { subject: string; before: number; since: number }[]
  source: string
  /** How sure the table is, for whoever relies on it. */
  sure: string
}

/** Adding a statute is one entry. */
export const renumberedStatutes: readonly RenumberedStatute[] = [
  {
    name: 'Criminal Procedure Law of the PRC',
    named: /\bCriminal Procedure Law\b|\bCPL\b/,
    before: '2012',
    after: '2018',
    since: '2018-10-26',
    articles: [
      { subject: 'counsel from the first interrogation', before: 33, since: 34 },
      { subject: 'who must be given a lawyer', before: 34, since: 35 },
      { subject: 'meetings with a detained person', before: 37, since: 39 },
      { subject: 'residential surveillance at a designated place', before: 73, since: 75 },
    ],
    source:
      'Library: cat-co5-counsel-first-interrogation, large-scale-bribery-counsel, rsdl-un-experts-2018, rsdl-legal-basis.',
    sure: 'Numbers of 2018 read in the text; those of 2012 taken from the notes on these records and not read again. A fourth amendment was pending in 2024 (cpl-fourth-amendment-pending).',
  },
]
