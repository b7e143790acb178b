import type { Rule } from '#lib/rules/engine/rule'
import { activityOnlyAfterRequest } from './activity-only-after-request.ts'
import { actsSetOut } from './acts-set-out.ts'
import { approachedByAgents } from './approached-by-agents.ts'
import { associatesTargeted } from './associates-targeted.ts'
import { authoritiesKnow } from './authorities-know.ts'
import { bountyPublished } from './bounty-published.ts'
import { caseStandsOnItsEvidence } from './case-stands-on-its-evidence.ts'
import { caseUsedAsBargain } from './case-used-as-bargain.ts'
import { chargeAfterActivity } from './charge-after-activity.ts'
import { chargeIsOpinion } from './charge-is-opinion.ts'
import { chargeRelabelled } from './charge-relabelled.ts'
import { claimExaminedAndRefused } from './claim-examined-and-refused.ts'
import { denouncedInPublic } from './denounced-in-public.ts'
import { diasporaEffectIsPolicy } from './diaspora-effect-is-policy.ts'
import { exposedPartInActivity } from './exposed-part-in-activity.ts'
import { goodFaithAssumed } from './good-faith-assumed.ts'
import { groundNamedByStatute } from './ground-named-by-statute.ts'
import { groupWithoutEvidence } from './group-without-evidence.ts'
import { heldBeforeDecision } from './held-before-decision.ts'
import { keptFromTravelling } from './kept-from-travelling.ts'
import { leftOpenlyBefore } from './left-openly-before.ts'
import { linkShown } from './link-shown.ts'
import { livelihoodLost } from './livelihood-lost.ts'
import { minorPartInActivity } from './minor-part-in-activity.ts'
import { nationalityDenied } from './nationality-denied.ts'
import { negotiatedOwnReturn } from './negotiated-own-return.ts'
import { noProfile } from './no-profile.ts'
import { noRestrictionShown } from './no-restriction-shown.ts'
import { noWorsePosition } from './no-worse-position.ts'
import { notKnownToAuthorities } from './not-known-to-authorities.ts'
import { noticeCancelled } from './notice-cancelled.ts'
import { noticeExposesToArrest } from './notice-exposes-to-arrest.ts'
import { oldOrUnprovedActivism } from './old-or-unproved-activism.ts'
import { ordinaryChargeWithoutLink } from './ordinary-charge-without-link.ts'
import { othersProsecutedAlike } from './others-prosecuted-alike.ts'
import { ownPurposeOfRequestedState } from './own-purpose-of-requested-state.ts'
import { partedFromFamily } from './parted-from-family.ts'
import { pressedToReturn } from './pressed-to-return.ts'
import { probableCauseNotEnough } from './probable-cause-not-enough.ts'
import { prominenceIsNoImmunity } from './prominence-is-no-immunity.ts'
import { provedPoliticalActivity } from './proved-political-activity.ts'
import { publicActivityAbroad } from './public-activity-abroad.ts'
import { publicTestimony } from './public-testimony.ts'
import { purposeOfAnotherState } from './purpose-of-another-state.ts'
import { recognisedRefugee } from './recognised-refugee.ts'
import { relativesPressed } from './relatives-pressed.ts'
import { releasedOnTerms } from './released-on-terms.ts'
import { reportedGroup } from './reported-group.ts'
import { requestStandsForYears } from './request-stands-for-years.ts'
import { rulingPurposeCounts } from './ruling-purpose-counts.ts'
import { soughtOnPoliticalCharges } from './sought-on-political-charges.ts'
import { speechCutDown } from './speech-cut-down.ts'
import { statementsAndTiming } from './statements-and-timing.ts'
import { worsePositionExpected } from './worse-position-expected.ts'

/** The rules of this ground, in the order of the elements they bear on. */
export const chillingEffectRules: readonly Rule[] = [
  provedPoliticalActivity,
  reportedGroup,
  publicTestimony,
  oldOrUnprovedActivism,
  groupWithoutEvidence,
  noProfile,
  authoritiesKnow,
  publicActivityAbroad,
  bountyPublished,
  approachedByAgents,
  notKnownToAuthorities,
  linkShown,
  chargeAfterActivity,
  chargeRelabelled,
  chargeIsOpinion,
  noticeCancelled,
  relativesPressed,
  pressedToReturn,
  associatesTargeted,
  caseUsedAsBargain,
  nationalityDenied,
  ordinaryChargeWithoutLink,
  actsSetOut,
  probableCauseNotEnough,
  heldBeforeDecision,
  partedFromFamily,
  keptFromTravelling,
  livelihoodLost,
  speechCutDown,
  diasporaEffectIsPolicy,
  noRestrictionShown,
  denouncedInPublic,
  statementsAndTiming,
  activityOnlyAfterRequest,
  othersProsecutedAlike,
  recognisedRefugee,
  claimExaminedAndRefused,
  noticeExposesToArrest,
  requestStandsForYears,
  releasedOnTerms,
  groundNamedByStatute,
  negotiatedOwnReturn,
  exposedPartInActivity,
  minorPartInActivity,
  leftOpenlyBefore,
  worsePositionExpected,
  noWorsePosition,
  prominenceIsNoImmunity,
  caseStandsOnItsEvidence,
  rulingPurposeCounts,
  goodFaithAssumed,
  ownPurposeOfRequestedState,
  purposeOfAnotherState,
  soughtOnPoliticalCharges,
]
