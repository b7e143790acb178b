import type { Assessment, Reason } from '#lib/domain/assessment'
import { asSentence, count, listInWords, sentenceCase } from '#lib/domain/in-words'
import { type Ground, groundQuestions } from '#lib/domain/risk-area'
import { type Support, type SupportRange, supportDefinitions } from '#lib/domain/support'
import { supportInSentence } from './describe-support.ts'
import { elementsOf, findingOf, findingsOf } from './trace.ts'

export interface GroundMove {
  ground: Ground
  from: { support: Support; range: SupportRange }
  to: { support: Support; range: SupportRange }
}

/** A reason that is in one assessment and not in the other; one rule under several tests is one reason. */
export interface MovedReason {
  ground: Ground
  reason: Reason
  /** For one that fell away: whether its rule is now undetermined, and on which questions (fact keys) it waits. */
  waitsFor: string[]
}

export interface Moves {
  grounds: GroundMove[]
  fellAway: MovedReason[]
  cameUp: MovedReason[]
}

/** What differs between two assessments of one case: words and ranges, and the reasons gone and come. */
export function compareAssessments(before: Assessment, after: Assessment): Moves {
  const grounds = findingsOf(before).flatMap(({ ground, finding: from }) => {
    const to = findingOf(after, ground)
    const same = from.support === to.support && from.range.reached.join() === to.range.reached.join()
    return same
      ? []
      : [
          {
            ground,
            from: { support: from.support, range: from.range },
            to: { support: to.support, range: to.range },
          },
        ]
  })
  return { grounds, fellAway: reasonsMissingIn(after, before), cameUp: reasonsMissingIn(before, after) }
}

function reasonsMissingIn(other: Assessment, assessment: Assessment): MovedReason[] {
  const there = reasonsByKey(other)
  const waiting = new Map(
    findingsOf(other).flatMap(({ ground, finding }) =>
      finding.tests.flatMap((test) =>
        elementsOf(test).flatMap((element) =>
          element.undetermined.map((open) => [`${ground} ${open.rule}`, open.missing] as const),
        ),
      ),
    ),
  )
  return [...reasonsByKey(assessment)]
    .filter(([key]) => !there.has(key))
    .map(([key, { ground, reason }]) => ({ ground, reason, waitsFor: waiting.get(key) ?? [] }))
}

const reasonsByKey = (assessment: Assessment) =>
  new Map(
    findingsOf(assessment).flatMap(({ ground, finding }) =>
      finding.tests.flatMap((test) =>
        elementsOf(test).flatMap((element) =>
          element.reasons.map((reason) => [`${ground} ${reason.rule}`, { ground, reason }] as const),
        ),
      ),
    ),
  )

/**
 * What moved, in sentences: each word that changed with the definition of the new one, ranges that opened or closed,
 * and how many reasons fell away or came up. One sentence says so when nothing moved.
 */
export function describeMoves({ grounds, fellAway, cameUp }: Moves): string[] {
  const sentences = grounds.map(({ ground, from, to }) =>
    from.support === to.support
      ? `${groundQuestions[ground].name} stays “${supportDefinitions[to.support].word}”; ${rangeInWords(from.range, to.range)}.`
      : `${groundQuestions[ground].name} moved from “${supportDefinitions[from.support].word}” to ${supportInSentence(to.support)}; ${rangeInWords(from.range, to.range)}.`,
  )
  if (fellAway.length > 0) sentences.push(`${sentenceCase(count(fellAway.length, 'reason'))} fell away.`)
  if (cameUp.length > 0) sentences.push(`${sentenceCase(count(cameUp.length, 'reason'))} came up.`)
  return sentences.length === 0
    ? ['Nothing moved: no word, no range and no reason differs.']
    : sentences.map(asSentence)
}

function rangeInWords(from: SupportRange, to: SupportRange): string {
  const words = listInWords(
    to.reached.map((word) => `“${supportDefinitions[word].word}”`),
    'or',
  )
  if (from.reached.join() === to.reached.join()) return `the open answers could still make it ${words}`
  return to.reached.length > 1
    ? `the open answers could now make it ${words}`
    : `the open answers can now make it nothing but ${words}`
}
