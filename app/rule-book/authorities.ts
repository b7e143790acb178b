import type { CitedAuthority } from '#lib/reporting/format-citation'
import { prcRuleSet } from '#lib/rules/rule-set'

/** The authorities of the rule set, by id, as far as a citation needs them. */
export const citedAuthorities: Readonly<Record<string, CitedAuthority>> = Object.fromEntries(
  prcRuleSet.authorities.map(({ id, name, citation, issuedBy, from }) => [id, { name, citation, issuedBy, from }]),
)
