import { pageInDutch } from './dutch/page.ts'
import { type PageWords, pageInEnglish } from './english/page.ts'
import { pageInFrench } from './french/page.ts'
import type { DocumentLanguage } from './languages.ts'

/** The heading of the contents, in two languages where the document has two. */
export const contentsHeading = ({
  language,
  beside,
}: {
  language: DocumentLanguage
  beside?: DocumentLanguage
}): string => [language, ...(beside === undefined ? [] : [beside])].map((each) => pageWords[each].contents).join(' / ')

/** By themselves and not among the other words: the process that sets documents needs no more. */
export const pageWords: Readonly<Record<DocumentLanguage, PageWords>> = {
  'en-GB': pageInEnglish,
  'fr-BE': pageInFrench,
  'nl-BE': pageInDutch,
}
