import { authoritiesInDutch, recordTableInDutch } from './dutch/annexes.ts'
import { byAuthorInDutch, factTagsInDutch } from './dutch/by-author.ts'
import { clockInDutch } from './dutch/clock.ts'
import { factsInDutch } from './dutch/facts.ts'
import { grammarInDutch } from './dutch/grammar.ts'
import { groundInDutch, materialInDutch, notRaisedInDutch, reasonInDutch, tablesInDutch } from './dutch/ground.ts'
import { heldInDutch } from './dutch/held.ts'
import { atAGlanceInDutch, enquiriesInShortInDutch, inShortInDutch, limitsInShortInDutch } from './dutch/in-short.ts'
import { limitsInDutch, recordsInDutch } from './dutch/limits.ts'
import { methodInDutch, versionsInDutch } from './dutch/method.ts'
import { coverInDutch, natureInDutch, summaryInDutch } from './dutch/opening.ts'
import { plainWordsInDutch } from './dutch/plain-words.ts'
import { changesInDutch, enquiriesInDutch, openQuestionsInDutch, otherSideInDutch } from './dutch/prospects.ts'
import { termsInDutch } from './dutch/terms.ts'
import type { Wording } from './wording.ts'

/**
 * The wording of documents in Dutch, in the usual terms of Belgian practice. Translated in this project; no lawyer who
 * works in Dutch has read it, and the documents say so.
 */
export const dutch: Wording = {
  grammar: grammarInDutch,
  terms: termsInDutch,
  cover: coverInDutch,
  nature: natureInDutch,
  summary: summaryInDutch,
  facts: factsInDutch,
  ground: groundInDutch,
  tables: tablesInDutch,
  notRaised: notRaisedInDutch,
  reason: reasonInDutch,
  material: materialInDutch,
  changes: changesInDutch,
  enquiries: enquiriesInDutch,
  held: heldInDutch,
  limits: limitsInDutch,
  authorities: authoritiesInDutch,
  recordTable: recordTableInDutch,
  records: recordsInDutch,
  openQuestions: openQuestionsInDutch,
  method: methodInDutch,
  versions: versionsInDutch,
  otherSide: otherSideInDutch,
  clock: clockInDutch,
  inShort: inShortInDutch,
  atAGlance: atAGlanceInDutch,
  enquiriesInShort: enquiriesInShortInDutch,
  limitsInShort: limitsInShortInDutch,
  plainWords: plainWordsInDutch,
  byAuthor: byAuthorInDutch,
  factTags: factTagsInDutch,
}
