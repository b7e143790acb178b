import type { OfficialNames } from './official-names.ts'

/** What a citation can be of. The first eight are authorities; the last three are where a record was read. */
export const workKinds = [
  'judgment',
  'ecthr-judgment',
  'eu-judgment',
  'treaty-body-view',
  'statute',
  'treaty',
  'general-comment',
  'guidance',
  'report',
  'web-page',
  'news',
] as const
export type WorkKind = (typeof workKinds)[number]

/** What is known of a source and can be printed. What is not known is left out, with the words around it. */
export type Field =
  | 'name'
  | 'citation'
  | 'ecli'
  /** The court, body or legislature, and its formation apart. */
  | 'issuer'
  | 'formation'
  /** Left out where the publisher is the author. */
  | 'author'
  | 'publisher'
  /** The author, or else the publisher. */
  | 'by'
  | 'date'
  /** `B7`: the number of a record in annex B. */
  | 'label'
  /** The footnote where the source stands in full; in repeats only. */
  | 'note'

interface Around {
  /** Printed around it, and only with it. */
  before?: string
  after?: string
  italic?: true
}

/** One piece of a citation: a field, fixed words, or several pieces with something between those that are there. */
export type Part =
  | (Around & { print: Field })
  | (Around & { say: string })
  | (Omit<Around, 'italic'> & { group: readonly Part[]; between: string })

/** How one kind of source is cited. Its pinpoint is no part of it: that, or the words that there is none, always follows. */
export interface Form {
  source: readonly Part[]
  /** In a footnote, where the tables of the annexes say more than footnotes do. Left out: as `source`. */
  inNote?: readonly Part[]
  /** When an earlier footnote has it in full. */
  repeat: readonly Part[]
  /** Around bare numbers in its pinpoints, which are paragraphs. Left out: printed as they are. */
  paragraphs?: {
    one: string
    many: string
    after?: string
    /** `at about 80` and not `about para 80`. */
    aboutAfter?: true
  }
  /** Before its pinpoint, where not as the style has it for all. */
  pinpoint?: string
}

/** Words that are put in place of others, letter by letter, where a word begins. */
export interface Rewrite {
  find: string
  put: string
}

/**
 * A citation style as data, to be read and corrected by whoever knows the guide. It says what stands where. It cannot
 * leave out how sure a pinpoint is, that there is none, or what a record has of days, quotation and stored copy.
 */
export interface CitationStyle {
  id: string
  name: string
  /** Of its own words: a tag such as `en-GB`. */
  language: string
  dates: {
    /** January first. */
    months: readonly string[]
    /** The first day of a month, where it is no plain 1. */
    firstDay?: string
  }
  words: {
    noPinpoint: string
    /** How sure a pinpoint is, printed in brackets after it. */
    secondary: string
    fromMemory: string
    /** Around the name of who made a translation, which follows. */
    translatedBy: { before: string; after: string }
    /** After the hash of a stored copy in which the quotation was looked for in vain. */
    quotationNotFound: string
  }
  /** Quotation marks. */
  quotes: { open: string; close: string }
  forms: Readonly<Record<WorkKind, Form>>
  /** Before a pinpoint, and before the words that there is none. */
  pinpoint: { known: string; none: string }
  /** Before each, in this order, where a record has it. Null: this style leaves it to the table of records. */
  record: {
    url: { before: string; after: string } | null
    accessedOn: string
    asOf: string | null
    quotation: string
    copy: string
  }
  /**
   * Where the source stands in the bundle of the case, after everything else. A bundle is named by its title where the
   * case has several, by `name` where it has one; pages are left out where they are not known.
   */
  bundle: { name: string; tab: string; page: string; pages: string }
  /** Short names of courts and bodies; one that is not here keeps its own. */
  issuers: Readonly<Record<string, string>>
  /** Formations; one that is not here keeps its own. Empty: left out. */
  formations: Readonly<Record<string, string>>
  /** Names of treaties and cases in the language of the style. Left out: they stay as they are stored. */
  names?: OfficialNames
  rewrites: Readonly<Partial<Record<'name' | 'citation' | 'pinpoint', readonly Rewrite[]>>>
  /** Whether an identifier (ECLI) has a place of its own. If not, it stays where the official citation has it. */
  ecliApart: boolean
}
