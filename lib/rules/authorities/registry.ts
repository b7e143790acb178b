import type { Authority } from '../engine/authority.ts'
import { belgianAuthorities } from './belgium.ts'
import { commonLawAuthorities } from './common-law-states.ts'
import { continentalStatuteAuthorities } from './continental-statutes.ts'
import { countryGuidanceAuthorities } from './country-guidance.ts'
import { deathPenaltyBarAuthorities } from './death-penalty-bars.ts'
import { extraditionConventionAuthorities } from './extradition-conventions.ts'
import { generalCommentAuthorities } from './general-comments.ts'
import { interAmericanAuthorities } from './inter-american.ts'
import { luxembourgAuthorities } from './luxembourg.ts'
import { nationalCourtAuthorities } from './national-courts.ts'
import { furtherNationalCourtAuthorities } from './national-courts-further.ts'
import { refugeeTreatyAuthorities } from './refugee-treaties.ts'
import { spanishAuthorities } from './spain.ts'
import { strasbourgAuthorities } from './strasbourg.ts'
import { strasbourgAssuranceAuthorities } from './strasbourg-assurances.ts'
import { strasbourgExitAuthorities } from './strasbourg-exits.ts'
import { strasbourgPurposeAuthorities } from './strasbourg-purpose-and-custody.ts'
import { strasbourgRemovalAuthorities } from './strasbourg-removal.ts'
import { strasbourgTrialAuthorities } from './strasbourg-trial.ts'
import { swedishAuthorities } from './sweden.ts'
import { treatyAuthorities } from './treaties.ts'
import { treatyBodyAuthorities } from './treaty-body-views.ts'
import { generalTreatyBodyAuthorities } from './treaty-body-views-general.ts'
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
  ...countryGuidanceAuthorities,
  ...generalCommentAuthorities,
  ...strasbourgAssuranceAuthorities,
  ...strasbourgRemovalAuthorities,
  ...strasbourgTrialAuthorities,
  ...generalTreatyBodyAuthorities,
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
