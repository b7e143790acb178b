import type { CitationStyleId } from '../citation/citation-styles.ts'
import type { LanguageChoice } from '../wording/languages.ts'

/** How a document is set, chosen by its author. */
export interface DocumentChoices {
  /** Of our own wording; what the author wrote and what is stored stay as they are. */
  language: LanguageChoice
  /** How sources are cited. Null: as the form suggests. */
  citations: CitationStyleId | null
}

/** In place of a bundle: footnotes cite none. */
export const noBundle = 'none'

/**
 * Which bundle of its case a document cites: that of an id, none (`noBundle`), or null, each source in the first that
 * holds it. It changes what is frozen, and not how it is set.
 */
export type BundleChoice = string | null

export const plainChoices: DocumentChoices = { language: 'en', citations: null }
