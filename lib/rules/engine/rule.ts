import type { ForumId } from '#lib/domain/forum'
import type { Ground, RiskArea } from '#lib/domain/risk-area'
import type { Condition } from './condition.ts'

/** How sure a pinpoint is. Anything but `read` is shown as unverified until someone reads the text. */
export const pinpointCertainties = ['read', 'secondary', 'from-memory'] as const
export type PinpointCertainty = (typeof pinpointCertainties)[number]

/** Where a rule comes from. `pinpoint` is null when no paragraph or article is known: the screen says so. */
export interface LegalBasis {
  /** Id of an authority in the registry. */
  authority: string
  pinpoint: string | null
  certainty: PinpointCertainty
}

/** Which stored records bear on a rule. A record matches by id, or by having one of the tags (and the area, if given). */
export interface MaterialQuery {
  ids?: readonly string[]
  tags?: readonly string[]
  area?: RiskArea
}

/** One rule of law, as data: no functions, no wording for screens. */
export interface Rule {
  /** `folder/file-name`, unique. */
  id: string
  ground: Ground
  /** Id of the element (or answer) of a legal test that this rule bears on. */
  element: string
  /** For the person's risk, or against it. */
  direction: 'for' | 'against'
  /** One plain sentence: what the rule holds when it is engaged. */
  statement: string
  /** `all`, or the fora in which the rule speaks. */
  fora: 'all' | readonly ForumId[]
  /** Omitted: applies always. */
  appliesWhen?: Condition
  engagedWhen: Condition
  /**
   * `authority`: the reason weighs what its authority weighs in the forum on the date.
   * `country-material`: it never weighs more than material, whatever its authority says of it.
   */
  rests: 'authority' | 'country-material'
  legalBasis: readonly [LegalBasis, ...LegalBasis[]]
  /** Stored records that support the rule's point, and those that stand against it. */
  material: { supports?: MaterialQuery; contrary?: MaterialQuery }
  /** Days, inclusive, between which the rule is law. */
  inForce: { from: string; until?: string }
}

/** Checks nothing at run time; keeps the types. The rule-set check does the rest. */
export const defineRule = (rule: Rule): Rule => rule
