import type { Rich } from '../rich-text.ts'
import { type LanguageCode, storedLanguage } from '../wording/languages.ts'
import { type FixedWords, inLanguage, type LocalText } from './forum-profile.ts'
import type { Setting } from './setting.ts'

/** What a form says, in the language of the document. What that language lacks is printed in English and said to be. */
export function ourWords({ doc, language, besides }: Setting, text: LocalText): string {
  const said = inLanguage(text, language)
  // In two columns the original stands opposite, so that a mark would say nothing.
  return said.language === language || besides ? said.text : doc.words.byAuthor.untranslated(said.text, said.language)
}

/**
 * Words to which the author sets their name. Those that a rule fixes are printed as it has them, in its language, with
 * our translation where there is one, said to be that.
 */
export function declaredWords({ doc, language, besides }: Setting, text: LocalText & FixedWords): Rich[] {
  const { fixedIn } = text
  if (fixedIn === undefined || fixedIn.includes(language)) {
    const said = inLanguage(text, language)
    return said.language === language ? [said.text] : [tagged(said.text, said.language)]
  }
  const [first = storedLanguage] = fixedIn
  const original = tagged(text[first] ?? text.en, first)
  return besides && fixedIn.includes('en')
    ? [original]
    : doc.words.byAuthor.official(original, first, text[language] ?? null)
}

const tagged = (text: string, language: LanguageCode): Rich => ({ kind: 'text', text, language })
