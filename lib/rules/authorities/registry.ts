import type { Authority } from '../engine/authority.ts'
import { belgianAuthorities } from './belgium.ts'
import { commonLawAuthorities } from './common-law-states.ts'
import { continentalStatuteAuthorities } from './continental-statutes.ts'
import { deathPenaltyBarAuthorities } from './death-penalty-bars.ts'
import { extraditionConventionAuthorities } from './extradition-conventions.ts'
import { interAmericanAuthorities } from './inter-american.ts'
import { luxembourgAuthorities } from './luxembourg.ts'
import { nationalCourtAuthorities } from './national-courts.ts'
import { furtherNationalCourtAuthorities } from './national-courts-further.ts'
import { refugeeTreatyAuthorities } from './refugee-treaties.ts'
import { spanishAuthorities } from './spain.ts'
import { strasbourgAuthorities } from './strasbourg.ts'
import { strasbourgExitAuthorities } from './strasbourg-exits.ts'
import { strasbourgPurposeAuthorities } from './strasbourg-purpose-and-custody.ts'
import { swedishAuthorities } from './sweden.ts'
import { treatyAuthorities } from './treaties.ts'
import { treatyBodyAuthorities } from './treaty-body-views.ts'
import { treatyBodyCustodyAuthorities } from './treaty-body-views-on-custody-and-life.ts'
import { treatyBodyExitAuthorities } from './treaty-body-views-on-exits.ts'
import { unitedKingdomAuthorities } from './united-kingdom.ts'

/** Every source of law that a rule or a test may cite, whatever the requesting state. A pack adds those of its own state. */
export const authorities: readonly Authority[] = [
  ...treatyAuthorities,
  ...refugeeTreatyAuthorities,
  ...strasbourgAuthorities,
  ...interAmericanAuthorities,
  ...treatyBodyAuthorities,
  ...nationalCourtAuthorities,
  ...belgianAuthorities,
  ...spanishAuthorities,
  ...swedishAuthorities,
  ...extraditionConventionAuthorities,
  ...strasbourgExitAuthorities,
  ...treatyBodyExitAuthorities,
  ...luxembourgAuthorities,
  ...unitedKingdomAuthorities,
  ...commonLawAuthorities,
  ...continentalStatuteAuthorities,
  ...furtherNationalCourtAuthorities,
  ...strasbourgPurposeAuthorities,
  ...treatyBodyCustodyAuthorities,
  ...deathPenaltyBarAuthorities,
]
