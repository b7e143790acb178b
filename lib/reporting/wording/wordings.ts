import { dutch } from './dutch.ts'
import { english } from './english.ts'
import { french } from './french.ts'
import type { DocumentLanguage } from './languages.ts'
import type { Wording } from './wording.ts'

/** The wording of every language. A further language is a file and its folder, and a line here. */
export const wordings: Readonly<Record<DocumentLanguage, Wording>> = {
  'en-GB': english,
  'fr-BE': french,
  'nl-BE': dutch,
}
