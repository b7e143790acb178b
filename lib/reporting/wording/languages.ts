/** Languages in which a document can be set, as tags of BCP 47. */
export const documentLanguages = ['en-GB', 'fr-BE', 'nl-BE'] as const
export type DocumentLanguage = (typeof documentLanguages)[number]

/** How a person or a program names a language: by the first part of its tag. */
export const languageCodes = ['en', 'fr', 'nl'] as const
export type LanguageCode = (typeof languageCodes)[number]
export const languageOf: Readonly<Record<LanguageCode, DocumentLanguage>> = { en: 'en-GB', fr: 'fr-BE', nl: 'nl-BE' }

/** What a document can be set in: one language, or the stored one with a working language beside it. */
export const languageChoices = ['en', 'fr', 'nl', 'en-fr', 'en-nl'] as const
export type LanguageChoice = (typeof languageChoices)[number]

export const choiceLabels: Readonly<Record<LanguageChoice, string>> = {
  en: 'English',
  fr: 'French',
  nl: 'Dutch',
  'en-fr': 'English and French, side by side',
  'en-nl': 'English and Dutch, side by side',
}

/** The languages of a choice by their codes: one, or two that stand side by side. */
export function languagesIn(choice: LanguageChoice): [LanguageCode, LanguageCode?] {
  const [first = 'en', second] = choice.split('-') as LanguageCode[]
  return second === undefined ? [first] : [first, second]
}

/** The same as tags. */
export function languagesOf(choice: LanguageChoice): { language: DocumentLanguage; beside: DocumentLanguage | null } {
  const [first, second] = languagesIn(choice)
  return { language: languageOf[first], beside: second === undefined ? null : languageOf[second] }
}

/** The language in which statements of rules, questions and records are stored. */
export const storedLanguage = 'en'
