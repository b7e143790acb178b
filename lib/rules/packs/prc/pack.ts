import type { CountryPack } from '#lib/rules/packs/country-pack'
import { assurancesBearings } from './assurances/bearings.ts'
import { prcAssuranceRules } from './assurances/rules.ts'
import { prcAuthorities } from './authorities/registry.ts'
import { chillingEffectBearings } from './chilling-effect/bearings.ts'
import { prcChillingEffectRules } from './chilling-effect/rules.ts'
import { prcChillingEffectTests } from './chilling-effect/tests.ts'
import { prcConditions } from './conditions.ts'
import { derivedFacts } from './country-material.ts'
import { deathPenaltyBearings } from './death-penalty/bearings.ts'
import { prcDeathPenaltyRules } from './death-penalty/rules.ts'
import { fairTrialBearings } from './fair-trial/bearings.ts'
import { prcFairTrialRules } from './fair-trial/rules.ts'
import { libertyBearings } from './liberty/bearings.ts'
import { refusalGroundsBearings } from './refusal-grounds/bearings.ts'
import { prcRefusalGroundRules } from './refusal-grounds/rules.ts'
import { prcTreatyTests } from './refusal-grounds/tests.ts'
import { prcTestRemarks } from './test-remarks.ts'
import { tortureBearings } from './torture/bearings.ts'
import { prcTortureRules } from './torture/rules.ts'

/** What is particular to requests of the People’s Republic of China. */
export const prcPack: CountryPack = {
  id: 'prc',
  version: '0.1.0',
  requestingState: 'CN',
  name: 'People’s Republic of China',
  rules: [
    ...prcTortureRules,
    ...prcFairTrialRules,
    ...prcAssuranceRules,
    ...prcChillingEffectRules,
    ...prcDeathPenaltyRules,
    ...prcRefusalGroundRules,
  ],
  tests: [...prcChillingEffectTests, ...prcTreatyTests],
  authorities: prcAuthorities,
  conditions: prcConditions,
  derivedFacts,
  bearings: {
    ...tortureBearings,
    ...fairTrialBearings,
    ...assurancesBearings,
    ...chillingEffectBearings,
    ...deathPenaltyBearings,
    ...libertyBearings,
    ...refusalGroundsBearings,
  },
  testRemarks: prcTestRemarks,
}
