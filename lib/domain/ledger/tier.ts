/**
 * How far something may go, from the widest to the narrowest. `public`: into every report and pack. `counsel-only`:
 * for the lawyers of the organisation, into what is marked for counsel. `sealed`: for the person who holds it, into
 * nothing; a publishable twin can stand for it.
 */
export const tiers = ['public', 'counsel-only', 'sealed'] as const
export type Tier = (typeof tiers)[number]

const narrowness: Readonly<Record<Tier, number>> = { public: 0, 'counsel-only': 1, sealed: 2 }

/** Whether something of a tier may stand in an output of another: never in a wider one, and what is sealed in none. */
export const mayEnter = (tier: Tier, output: Exclude<Tier, 'sealed'>): boolean => narrowness[tier] <= narrowness[output]

/** The narrower of two: what is made of both. */
export const narrower = (one: Tier, other: Tier): Tier => (narrowness[one] >= narrowness[other] ? one : other)

/** The tiers that are no wider than this one, the widest first. */
export const notWiderThan = (tier: Tier): Tier[] => tiers.filter((one) => narrower(one, tier) === one)
