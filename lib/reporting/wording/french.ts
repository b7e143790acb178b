import { authoritiesInFrench, recordTableInFrench } from './french/annexes.ts'
import { byAuthorInFrench, factTagsInFrench } from './french/by-author.ts'
import { clockInFrench } from './french/clock.ts'
import { factsInFrench } from './french/facts.ts'
import { grammarInFrench } from './french/grammar.ts'
import { groundInFrench, materialInFrench, notRaisedInFrench, reasonInFrench, tablesInFrench } from './french/ground.ts'
import { heldInFrench } from './french/held.ts'
import {
  atAGlanceInFrench,
  enquiriesInShortInFrench,
  inShortInFrench,
  limitsInShortInFrench,
} from './french/in-short.ts'
import { limitsInFrench, recordsInFrench } from './french/limits.ts'
import { methodInFrench, versionsInFrench } from './french/method.ts'
import { coverInFrench, natureInFrench, summaryInFrench } from './french/opening.ts'
import { plainWordsInFrench } from './french/plain-words.ts'
import { changesInFrench, enquiriesInFrench, openQuestionsInFrench, otherSideInFrench } from './french/prospects.ts'
import engine from './french/stored/engine.json' with { type: 'json' }
import facts from './french/stored/facts.json' with { type: 'json' }
import frames from './french/stored/frames.json' with { type: 'json' }
import law from './french/stored/law.json' with { type: 'json' }
import lawEarlier from './french/stored/law-earlier.json' with { type: 'json' }
import library from './french/stored/library.json' with { type: 'json' }
import notes from './french/stored/notes.json' with { type: 'json' }
import rules from './french/stored/rules.json' with { type: 'json' }
import { termsInFrench } from './french/terms.ts'
import { forumNamed, storedSentences } from './stored-sentences.ts'
import type { Wording } from './wording.ts'

const stored = storedSentences(
  { date: grammarInFrench.date, forum: (name) => forumNamed(name, termsInFrench) },
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
 * The wording of documents in French, in the usual terms of Belgian practice. Translated in this project; no lawyer who
 * works in French has read it, and the documents say so.
 */
export const french: Wording = {
  grammar: grammarInFrench,
  stored,
  terms: termsInFrench,
  cover: coverInFrench,
  nature: natureInFrench,
  summary: summaryInFrench,
  facts: factsInFrench,
  ground: groundInFrench,
  tables: tablesInFrench,
  notRaised: notRaisedInFrench,
  reason: reasonInFrench,
  material: materialInFrench,
  changes: changesInFrench,
  enquiries: enquiriesInFrench,
  held: heldInFrench,
  limits: limitsInFrench,
  authorities: authoritiesInFrench,
  recordTable: recordTableInFrench,
  records: recordsInFrench,
  openQuestions: openQuestionsInFrench,
  method: methodInFrench,
  versions: versionsInFrench,
  otherSide: otherSideInFrench,
  clock: clockInFrench,
  inShort: inShortInFrench,
  atAGlance: atAGlanceInFrench,
  enquiriesInShort: enquiriesInShortInFrench,
  limitsInShort: limitsInShortInFrench,
  plainWords: plainWordsInFrench,
  byAuthor: byAuthorInFrench,
  factTags: factTagsInFrench,
}
