import { pageInDutch } from './dutch/page.ts'
import { type PageWords, pageInEnglish } from './english/page.ts'
import { pageInFrench } from './french/page.ts'
import type { DocumentLanguage } from './languages.ts'

/** By themselves and not among the other words: the process that sets documents needs no more. */
export const pageWords: Readonly<Record<DocumentLanguage, PageWords>> = {
  'en-GB': pageInEnglish,
  'fr-BE': pageInFrench,
  'nl-BE': pageInDutch,
}
