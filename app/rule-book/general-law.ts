import { nameOfState } from '#lib/domain/requesting-state'
import { generalRuleSet, prcRuleSet } from '#lib/rules/rule-set'

const generalIds = new Set([...generalRuleSet.rules, ...generalRuleSet.tests].map(({ id }) => id))

/** The requesting state whose law the book shows. */
export const shownFor = nameOfState(prcRuleSet.requestingState ?? '')

/** How many rules of the book are general law, and how many stand in the pack of the one state. */
export const ruleCounts = {
  general: prcRuleSet.rules.filter(({ id }) => generalIds.has(id)).length,
  ofPack: prcRuleSet.rules.filter(({ id }) => !generalIds.has(id)).length,
}

/** Whether a rule or test is used whoever requests, or for the one state only. */
export const whoseRequests = (id: string): string =>
  generalIds.has(id)
    ? 'General law: used whichever state requests.'
    : `Of the pack for ${shownFor}: used for no request of another state.`
