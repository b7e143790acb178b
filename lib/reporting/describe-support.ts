import { listInWords, sentenceCase } from '#lib/domain/in-words'
import { type Support, type SupportRange, supportDefinitions, supportWords } from '#lib/domain/support'

/**
 * A support word and its definition in one sentence. The definition is never put in a key or a tooltip: a reader
 * who meets the word meets its meaning (Wintle and others 2019 found that a key elsewhere does no better than none).
 */
export function describeSupport(support: Support): { word: string; definition: string; sentence: string } {
  const { word, definition } = supportDefinitions[support]
  return { word, definition, sentence: `${sentenceCase(word)}: ${definition}.` }
}

/** `“raised, thinly supported” (definition)`, for use inside a sentence. */
export function supportInSentence(support: Support): string {
  const { word, definition } = supportDefinitions[support]
  return `“${word}” (${definition})`
}

/**
 * What answering the unknown and settling the disputed could make of a word.
 * `sentence` defines every word it names except `support`, which stands defined beside it; `inWords` may name a word
 * without its definition where that stands just above.
 */
export function describeRange(
  support: Support,
  range: SupportRange,
  inWords: (support: Support) => string = supportInSentence,
): { settled: boolean; sentence: string } {
  const others = supportWords.filter((word) => word !== support && range.reached.includes(word))
  if (others.length === 0) {
    return {
      settled: true,
      sentence: 'Whatever the answers to what is still unknown or disputed, this word stays as it is.',
    }
  }
  const words = listInWords(others.map(inWords), 'or')
  const exactness = range.exact
    ? 'Each of these words is reached by some set of answers, and no other is.'
    : 'No other word can be reached; whether each of these really can has not been settled.'
  const outside = whyOutside(support, range)
  return {
    settled: false,
    sentence: `Depending on the answers to what is still unknown or disputed, it could instead be ${words}. ${exactness}${outside}`,
  }
}

/**
 * Why the word given is none of those that answers reach, with a space before; empty where it is one of them. Two
 * rules may share a question between them, so that each answer meets one of them and no answer meets none.
 */
export const whyOutside = (support: Support, range: SupportRange): string =>
  range.reached.length === 0 || range.reached.includes(support)
    ? ''
    : ' No set of answers leaves the word as it stands: it counts what is established only, and what is unknown or disputed never counts for it, even where each possible answer would.'

/** How well an answer to a risk is made out. The support words speak of the risk itself, so an answer has its own. */
export const answerWords: Record<Support, { word: string; definition: string }> = {
  'not-raised': { word: 'not made out', definition: 'no rule that speaks for this answer is met by the facts given' },
  thin: {
    word: 'thinly made out',
    definition:
      'at most country material, or only a decision of another forum with fewer than two independent origins behind it, speaks for this answer, and nothing weightier against',
  },
  contested: {
    word: 'made out but contested',
    definition: 'there are reasons for this answer, and a reason at least as weighty stands against it',
  },
  'well-supported': {
    word: 'well made out',
    definition:
      'a binding authority, or a persuasive one with material from two independent origins, speaks for this answer, and only lesser reasons stand against it',
  },
}

/** `“not made out” (definition)`: the support of an answer, for use inside a sentence. */
export function answerInSentence(support: Support): string {
  const { word, definition } = answerWords[support]
  return `“${word}” (${definition})`
}
