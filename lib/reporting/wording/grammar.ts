import type { CalendarDate } from '#lib/domain/calendar-date'
import type { CitationStyleId } from '../citation/citation-styles.ts'
import type { Phrase, Rich } from '../rich-text.ts'
import type { DocumentLanguage } from './languages.ts'

/** A sentence where another one runs on into it: its first letter in lower case. */
export const inSentence = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1)

/** Round brackets within round brackets are square in French and Dutch: `(les juridictions [Pologne])`. */
export const inBrackets = (text: string): string => `(${text.replaceAll('(', '[').replaceAll(')', ']')})`

/** What the sentences of a language are put together with. */
export interface Grammar {
  /** The language of the document, as a tag of BCP 47. */
  language: DocumentLanguage
  /** `a`, `a and b`, `a, b and c`. */
  list: (items: readonly Phrase[]) => Rich[]
  /** The same of plain text. */
  listText: (items: readonly string[]) => string
  listOr: (items: readonly string[]) => string
  /** What stands between the first and the last of a run: ` to `. */
  to: string
  /** What stands between the last two of a list, and between the others. */
  and: string
  comma: string
  /** In the quotation marks of the language. */
  quoted: (phrase: Phrase) => Rich[]
  quotedText: (text: string) => string
  /** A date to the day, month or year, in words; text that is none comes back as it is. */
  date: (date: string) => string
  /** A moment in words, in UTC. */
  instant: (iso: string) => string
  /** Time from one day to a later one. */
  elapsed: (from: CalendarDate, to: CalendarDate) => string
  /** A state as a name that stands by itself. */
  state: (state: { code: string; name: string }) => string
  /** How sources are cited where a document does not choose. */
  citations: CitationStyleId
  /** Before the number of a paragraph. */
  paragraph: string
  /** Typographic rules of the language on text of ours: which spaces must not break. */
  typeset: (text: string) => string
}
