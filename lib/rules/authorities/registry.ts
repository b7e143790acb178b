import type { Authority } from '../engine/authority.ts'
import { belgianAuthorities } from './belgium.ts'
import { bilateralTreatyAuthorities } from './bilateral-treaties.ts'
import { concludingObservationAuthorities } from './concluding-observations.ts'
import { interAmericanAuthorities } from './inter-american.ts'
import { nationalCourtAuthorities } from './national-courts.ts'
import { prcStatuteAuthorities } from './prc-statutes.ts'
import { refugeeTreatyAuthorities } from './refugee-treaties.ts'
import { spanishAuthorities } from './spain.ts'
import { strasbourgAuthorities } from './strasbourg.ts'
import { swedishAuthorities } from './sweden.ts'
import { treatyAuthorities } from './treaties.ts'
import { treatyBodyAuthorities } from './treaty-body-views.ts'

/** Every source of law that a rule or a test may cite. */
export const authorities: readonly Authority[] = [
  ...treatyAuthorities,
  ...refugeeTreatyAuthorities,
  ...bilateralTreatyAuthorities,
  ...strasbourgAuthorities,
  ...interAmericanAuthorities,
  ...treatyBodyAuthorities,
  ...concludingObservationAuthorities,
  ...nationalCourtAuthorities,
  ...belgianAuthorities,
  ...spanishAuthorities,
  ...swedishAuthorities,
  ...prcStatuteAuthorities,
]
