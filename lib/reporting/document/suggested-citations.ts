import type { CitationStyleId } from '../citation/citation-styles.ts'
import { type LanguageChoice, languageOf, languagesIn } from '../wording/languages.ts'
import { wordings } from '../wording/wordings.ts'
import type { DocumentChoices } from './document-choices.ts'
import type { ForumProfile } from './forum-profile.ts'

/** How sources are cited in this form where nobody chose: by the custom of its forum, or else of the language. */
export function suggestedCitations({ citations }: ForumProfile, language: LanguageChoice): CitationStyleId {
  const [first] = languagesIn(language)
  return citations?.[first] ?? wordings[languageOf[first]].grammar.citations
}

export const citationsOf = (profile: ForumProfile, { language, citations }: DocumentChoices): CitationStyleId =>
  citations ?? suggestedCitations(profile, language)
