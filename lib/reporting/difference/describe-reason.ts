import { canonicalJson } from '#lib/domain/canonical-hash'
import { forumNames } from '#lib/domain/forum'
import { asSentence, listInWords } from '#lib/domain/in-words'
import { weightDefinitions } from '#lib/domain/support'
import { type CitedAuthority, formatPinpoint } from '../format-citation.ts'
import type { ReasonSeen, RuleOutcome } from './compared-rules.ts'

/** What a rule comes to, as a sentence. Undetermined is never said as no. */
export function outcomeInWords(outcome: RuleOutcome | null): string {
  switch (outcome) {
    case null:
      return 'Not part of the assessment.'
    case 'engaged':
      return 'Engaged: it is a reason.'
    case 'undetermined':
      return 'Undetermined: it waits for facts that are not known.'
    case 'not-engaged':
      return 'It applies, and its conditions are not met.'
    case 'not-applicable':
      return 'It does not apply.'
  }
}

/** A reason in full; beside its other side, its sentence and then only the parts that differ. */
export function describeReason(
  reason: ReasonSeen,
  other: ReasonSeen | null,
  authorities: Readonly<Record<string, Pick<CitedAuthority, 'name'>>>,
): string {
  const cited = reason.authorities.map(
    ({ id, pinpoint, certainty }) => `${authorities[id]?.name ?? id}, ${formatPinpoint(pinpoint, certainty)}`,
  )
  const same = (part: 'weights' | 'authorities') =>
    other !== null && canonicalJson(other[part]) === canonicalJson(reason[part])
  return [
    asSentence(reason.sentence),
    ...(same('weights') ? [] : weightsInWords(reason)),
    ...(same('authorities') ? [] : [`Authority: ${cited.join('; ')}.`]),
  ].join(' ')
}

function weightsInWords({ weights }: ReasonSeen): string[] {
  return [...Map.groupBy(weights, ({ weight }) => weight)].map(([weight, its]) => {
    const fora = [...new Set(its.map(({ forum }) => forumNames[forum]))]
    return `Weight: ${weight} (${weightDefinitions[weight]}) before: ${listInWords(fora)}.`
  })
}
