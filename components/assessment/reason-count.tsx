import type { ElementFinding } from '#lib/domain/assessment'
import { count } from '#lib/domain/in-words'

/** What stands under an element, in words: `2 reasons for the risk, none against; 1 rule not settled`. */
export function reasonCount({ reasons, undetermined }: Pick<ElementFinding, 'reasons' | 'undetermined'>): string {
  const inDirection = (direction: 'for' | 'against') =>
    reasons.filter((reason) => reason.direction === direction).length
  const [pro, contra] = [inDirection('for'), inDirection('against')]
  const standing = `${pro === 0 ? 'no reason' : count(pro, 'reason')} for the risk, ${contra === 0 ? 'none' : contra} against`
  return undetermined.length === 0 ? standing : `${standing}; ${count(undetermined.length, 'rule')} not settled`
}
