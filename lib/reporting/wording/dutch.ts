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
import engine from './dutch/stored/engine.json' with { type: 'json' }
import facts from './dutch/stored/facts.json' with { type: 'json' }
import frames from './dutch/stored/frames.json' with { type: 'json' }
import law from './dutch/stored/law.json' with { type: 'json' }
import lawEarlier from './dutch/stored/law-earlier.json' with { type: 'json' }
import library from './dutch/stored/library.json' with { type: 'json' }
import notes from './dutch/stored/notes.json' with { type: 'json' }
import rules from './dutch/stored/rules.json' with { type: 'json' }
import { termsInDutch } from './dutch/terms.ts'
import { forumNamed, storedSentences } from './stored-sentences.ts'
import type { Wording } from './wording.ts'

const stored = storedSentences(
  { date: grammarInDutch.date, forum: (name) => forumNamed(name, termsInDutch) },
  frames,
  engine,
  law,
  lawEarlier,
  rules,
  facts,
  library,
  notes,
)

/**
 * The wording of documents in Dutch, in the usual terms of Belgian practice. Translated in this project; no lawyer who
 * works in Dutch has read it, and the documents say so.
 */
export const dutch: Wording = {
  grammar: grammarInDutch,
  stored,
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
