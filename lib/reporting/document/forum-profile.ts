import type { ForumId } from '#lib/domain/forum'
import type { Ground } from '#lib/domain/risk-area'
import type { CitationStyleId } from '../citation/citation-styles.ts'
import type { Layout } from '../report-model.ts'
import type { LanguageCode } from '../wording/languages.ts'

/** The kinds of documents that a case ends in, each for a reader of its own. */
export const documentKinds = [
  'hearing-brief',
  'expert-statement',
  'triage-note',
  'client-note',
  'interim-measures',
  'interpol-request',
] as const
export type DocumentKind = (typeof documentKinds)[number]

/** Our own wording in the languages of documents. English is always there; what lacks another is printed in English and said to be. */
export type LocalText = { en: string } & Partial<Record<LanguageCode, string>>

/** Of words that a rule fixes: the languages in which it has them. Whatever else stands beside them is our translation. */
export interface FixedWords {
  fixedIn?: readonly LanguageCode[]
}

/** Where a point about the form of a document comes from. Nobody has read any of these texts for this profile yet. */
export interface Basis {
  /** The rule, guide or practice, as a lawyer would name it. */
  authority: string
  /** Where it was seen; null for what is only remembered. */
  address: string | null
  certainty: 'secondary' | 'from-memory'
}

/** A part that is set from the frozen assessment. Those of `alwaysPrinted` in guaranteed.ts stand in every profile that has any. */
export type PartId =
  | 'nature'
  | 'summary'
  | 'facts'
  | 'grounds'
  | 'further-grounds'
  | 'changes'
  | 'enquiries'
  | 'limits'
  | 'authorities'
  | 'records'
  | 'cited-records'
  | 'open-questions'
  | 'method'
  | 'further-changes'
  | 'other-side'
  | 'signature'
  | 'grounds-at-a-glance'
  | 'grounds-in-short'
  | 'grounds-in-plain-words'
  | 'lines-behind-plain-words'
  | 'enquiries-in-short'
  | 'limits-in-short'
  | 'limits-in-plain-words'
  | 'fact-tags'
  | 'clock'

/** What the author writes: asked for by the profile, kept by the document, set under its heading. */
export interface OwnSection {
  kind: 'own'
  id: string
  heading: LocalText
  /** Said beside the field: what belongs here. On the screen only. */
  ask: string
  /** An empty required section keeps the document from being issued. */
  required: boolean
  basis?: Basis
}

/** Words that the author makes their own by accepting them. Not accepted, the document cannot be issued. */
export interface Declaration {
  kind: 'declaration'
  id: string
  heading: LocalText
  paragraphs: (LocalText & FixedWords)[]
  basis: Basis
}

export type ProfileSection = { kind: 'part'; part: PartId } | OwnSection | Declaration

/** A limit that the forum sets on the size of what is filed. */
export interface ProfileLimit {
  what: 'pages'
  most: number
  /** It is set for each language of a document in two columns. Left out: for the whole of it. */
  eachLanguage?: true
  basis: Basis
}

/**
 * What one kind of document is before one forum, as data: its sections in order, what must be declared, how long it
 * may be, how people are called, and which points of all this are not verified.
 */
export interface ForumProfile {
  id: string
  kind: DocumentKind
  /** `England and Wales, criminal`: told apart from the other profiles of its kind. */
  name: LocalText
  /**
   * That its name tells it from other forms while one is chosen, and would say nothing more to a reader on its first page:
   * it is written for no body by name, or its title says what it is.
   */
  nameless?: true
  title: LocalText
  /** Book: with a first page and contents. Note: everything runs on from the title, set close. Letter: the same with room, for whoever reads little. */
  layout: Layout
  /** What this forum calls the person whose removal is sought. */
  person: LocalText
  /** The body it goes to, where neither title nor name tells it: named below the title in place of the removal. */
  addressee?: LocalText
  /** The grounds that the short parts print; the whole parts always print all. None where it argues nothing. */
  grounds: readonly Ground[]
  /**
   * The body that is asked, where the assessment has its tests: the grounds in short then speak of these alone, for what
   * binds another forum says nothing of its own. Left out: each ground is told before the forum where it is strongest.
   */
  forum?: ForumId
  sections: readonly ProfileSection[]
  /** Of a book: so many of its sections stand on the first page, before the contents. Left out: none. */
  opening?: number
  /**
   * So many reasons for the person stand under each ground of a form that has them in short, the weightiest first; the
   * others are counted. Left out: all. Those against always stand whole.
   */
  reasonsFor?: number
  limits: readonly ProfileLimit[]
  /** What else a person who files this must know, each with its source. Shown while writing, and not printed. */
  points: readonly { text: string; basis: Basis }[]
  /**
   * Facts that it leaves out, by key, unless its author puts them in: in what others read than those for whom the author
   * acts, those that endanger somebody. Left out: none.
   */
  leavesOut?: readonly string[]
  /** For the lawyer’s eyes: marked on every page, never to be filed. */
  privileged: boolean
  /** How sources are cited before this forum in documents of a language. Left out: as the language has it. */
  citations?: Partial<Record<LanguageCode, CitationStyleId>>
}

/** The words of this language, or the English ones with their language told. */
export function inLanguage(text: LocalText, language: LanguageCode): { text: string; language: LanguageCode } {
  const own = text[language]
  return own === undefined ? { text: text.en, language: 'en' } : { text: own, language }
}
