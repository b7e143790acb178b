import type { RuleSet } from './engine/rule-set.ts'
import { generalLaw } from './general-law.ts'
import { composeRuleSet } from './packs/compose.ts'
import type { CountryPack } from './packs/country-pack.ts'
import { prcPack } from './packs/prc/pack.ts'

/** The states of whose requests a pack speaks. */
export const countryPacks: readonly CountryPack[] = [prcPack]

/** The law in use for requests of the PRC. */
export const prcRuleSet: RuleSet = composeRuleSet(generalLaw, prcPack)

/** The law in use for requests of a state that no pack speaks of. Nothing is computed from a library under it. */
export const generalRuleSet: RuleSet = {
  id: 'general',
  version: prcPack.version,
  requestingState: null,
  ...generalLaw,
  derivedFacts: [],
}

/** The law under which decided cases are run. */
export const benchLaw = { ruleSet: prcRuleSet, general: generalRuleSet } as const

const composed = new Map([[prcPack.requestingState, prcRuleSet]])

/** The law in use for requests of a state: general law, and the pack of the state where there is one. */
export const ruleSetFor = (requestingState: string): RuleSet => composed.get(requestingState) ?? generalRuleSet
