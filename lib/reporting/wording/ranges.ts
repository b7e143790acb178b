import { type Support, type SupportRange, supportWords } from '#lib/domain/support'

/** The words that answers could make of this one, and whether it is itself none of those they reach. */
export const openWords = (support: Support, { reached }: SupportRange): { others: Support[]; outside: boolean } => ({
  others: supportWords.filter((word) => word !== support && reached.includes(word)),
  outside: reached.length > 0 && !reached.includes(support),
})
