import type { Tier } from './tier.ts'

/** Who may see something that rests on several things of a tier each: whoever may see every one of them. */
export interface Audience {
  /** Whether it is for counsel alone. */
  counsel: boolean
  /** The accounts that hold what is sealed in it, each once, in order; null for what nobody holds. */
  holders: readonly (string | null)[]
}

/** What is asked of somebody who looks. */
export interface Reader {
  userId: string
  /** Whether they may see what is for counsel. */
  counsel: boolean
}

/** @param things each with its tier and the account that holds it */
export function audienceOf(things: readonly { tier: Tier; by: string | null }[]): Audience {
  const holders = new Set(things.flatMap(({ tier, by }) => (tier === 'sealed' ? [by] : [])))
  return {
    counsel: things.some(({ tier }) => tier === 'counsel-only'),
    holders: [...holders].sort((one, other) => ((one ?? '') < (other ?? '') ? -1 : 1)),
  }
}

/** Whether somebody is of an audience. What is sealed only its holder sees: of two holders, neither. */
export const isOf = ({ userId, counsel }: Reader, audience: Audience): boolean =>
  (counsel || !audience.counsel) && audience.holders.every((holder) => holder === userId)
