import { type ForumId, forumNames } from '#lib/domain/forum'
import { listInWords, sentenceCase } from '#lib/domain/in-words'
import { groundQuestions } from '#lib/domain/risk-area'
import { type Support, type SupportRange, supportDefinitions, supportWords } from '#lib/domain/support'
import { answerWords } from '../describe-support.ts'
import type { HeardTest } from './difference.ts'
import type { Place, PlaceKind } from './places.ts'

/** A test and who hears it. */
const heard = ({ name, forum }: { name: string; forum: ForumId }): string => `${name} (${forumNames[forum]})`

/** The area and the test that a word stands in, for a heading above it. */
export const testInWords = ({ ground, test }: Place): string =>
  test === undefined ? groundQuestions[ground].name : `${groundQuestions[ground].name}: ${heard(test)}`

/** What has the word: an area by its name; below a heading that names the test, the part of it. */
export function placeInWords({ kind, ground, name }: Place): string {
  switch (kind) {
    case 'ground':
      return groundQuestions[ground].name
    case 'test':
      return 'The test itself'
    case 'route':
      return `Route: ${name}`
    case 'answer':
      return `Answer: ${name}`
    case 'element':
      return `Element: ${name}`
  }
}

export const describeTest = ({ ground, test }: HeardTest): { id: string; what: string } => ({
  id: `${ground} ${test.id} ${test.forum}`,
  what: `${groundQuestions[ground].name}: ${heard(test)}`,
})

/**
 * A word with what the open answers could make of it, and with its definition unless that stands above: `defined`
 * holds the words defined so far, and is added to.
 */
export function describeWord(
  kind: PlaceKind,
  said: { support: Support; range: SupportRange } | null,
  defined: Set<string> = new Set(),
): string | null {
  if (said === null) return null
  const words = kind === 'answer' ? answerWords : supportDefinitions
  const { word, definition } = words[said.support]
  const others = supportWords.filter((other) => other !== said.support && said.range.reached.includes(other))
  const meaning = defined.has(word) ? '' : ` (${definition})`
  defined.add(word)
  return `${sentenceCase(word)}${meaning}; ${openInWords(
    others.map((other) => words[other].word),
    said.range.exact,
  )}.`
}

function openInWords(others: readonly string[], exact: boolean): string {
  if (others.length === 0) return 'no answer to what is open would change that'
  const words = listInWords(
    others.map((word) => `“${word}”`),
    'or',
  )
  return `answers to what is open could make it ${words}${exact ? '' : ' at most; whether each really can is not settled'}`
}
