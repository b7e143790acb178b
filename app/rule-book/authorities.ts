import { listInWords } from '#lib/domain/in-words'
import type { CitedAuthority } from '#lib/reporting/format-citation'
import type { Authority } from '#lib/rules/engine/authority'
import { prcRuleSet } from '#lib/rules/rule-set'
import { readSeedLibrary } from '#lib/server/library/seed-library'

/** The authorities of the rule set, by id, as far as a citation needs them. */
export const citedAuthorities: Readonly<Record<string, CitedAuthority>> = Object.fromEntries(
  prcRuleSet.authorities.map(({ id, name, citation, issuedBy, from }) => [id, { name, citation, issuedBy, from }]),
)

export const authorityKinds: Readonly<Record<Authority['kind'], string>> = {
  treaty: 'Treaties',
  judgment: 'Judgments',
  statute: 'Statutes',
  'treaty-body-view': 'Views of treaty bodies',
  'general-comment': 'General comments',
  guidance: 'Guidance',
}

const partyWords = {
  'echr-states': 'every state party to the European Convention on Human Rights',
  'cat-states': 'every state party to the Convention against Torture',
  'iccpr-states': 'every state party to the International Covenant on Civil and Political Rights',
  none: null,
} as const

/** The states in whose own courts an authority binds; null where it binds in none by name. */
export function statesInWords(states: Authority['bindsStates']): string | null {
  if (typeof states === 'string') return partyWords[states]
  const names = states.map((code) => readSeedLibrary().jurisdictions.find(({ iso2 }) => iso2 === code)?.name ?? code)
  return names.length === 0 ? null : listInWords(names)
}
