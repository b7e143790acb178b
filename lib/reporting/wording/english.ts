import { authoritiesInEnglish, recordTableInEnglish } from './english/annexes.ts'
import { byAuthorInEnglish, factTagsInEnglish } from './english/by-author.ts'
import { clockInEnglish } from './english/clock.ts'
import { factsInEnglish } from './english/facts.ts'
import { grammarInEnglish } from './english/grammar.ts'
import {
  groundInEnglish,
  materialInEnglish,
  notRaisedInEnglish,
  reasonInEnglish,
  tablesInEnglish,
} from './english/ground.ts'
import { heldInEnglish } from './english/held.ts'
import {
  atAGlanceInEnglish,
  enquiriesInShortInEnglish,
  inShortInEnglish,
  limitsInShortInEnglish,
} from './english/in-short.ts'
import { limitsInEnglish, recordsInEnglish } from './english/limits.ts'
import { methodInEnglish, versionsInEnglish } from './english/method.ts'
import { coverInEnglish, natureInEnglish, summaryInEnglish } from './english/opening.ts'
import { plainWordsInEnglish } from './english/plain-words.ts'
import {
  changesInEnglish,
  enquiriesInEnglish,
  openQuestionsInEnglish,
  otherSideInEnglish,
} from './english/prospects.ts'
import { termsInEnglish } from './english/terms.ts'
import type { StoredSentences } from './stored-sentences.ts'

/** The wording of documents in English, and the model for every other language. */
export const english = {
  grammar: grammarInEnglish,
  stored: ((text) => text) as StoredSentences,
  terms: termsInEnglish,
  cover: coverInEnglish,
  nature: natureInEnglish,
  summary: summaryInEnglish,
  facts: factsInEnglish,
  ground: groundInEnglish,
  tables: tablesInEnglish,
  notRaised: notRaisedInEnglish,
  reason: reasonInEnglish,
  material: materialInEnglish,
  changes: changesInEnglish,
  enquiries: enquiriesInEnglish,
  held: heldInEnglish,
  limits: limitsInEnglish,
  authorities: authoritiesInEnglish,
  recordTable: recordTableInEnglish,
  records: recordsInEnglish,
  openQuestions: openQuestionsInEnglish,
  method: methodInEnglish,
  versions: versionsInEnglish,
  otherSide: otherSideInEnglish,
  clock: clockInEnglish,
  inShort: inShortInEnglish,
  atAGlance: atAGlanceInEnglish,
  enquiriesInShort: enquiriesInShortInEnglish,
  limitsInShort: limitsInShortInEnglish,
  plainWords: plainWordsInEnglish,
  byAuthor: byAuthorInEnglish,
  factTags: factTagsInEnglish,
}
