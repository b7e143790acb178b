import type { Authority } from '#lib/rules/engine/authority'
import { bilateralTreatyAuthorities } from './bilateral-treaties.ts'
import { concludingObservationAuthorities } from './concluding-observations.ts'
import { prcStatuteAuthorities } from './prc-statutes.ts'
import { prcFurtherStatuteAuthorities } from './prc-statutes-from-memory.ts'
import { regionalConventionAuthorities } from './regional-conventions.ts'

/** Statutes of the PRC, treaties with it, and what committees concluded on it. */
export const prcAuthorities: readonly Authority[] = [
  ...bilateralTreatyAuthorities,
  ...concludingObservationAuthorities,
  ...prcStatuteAuthorities,
  ...prcFurtherStatuteAuthorities,
  ...regionalConventionAuthorities,
]
