import type { ForumId } from '#lib/domain/forum'
import type { Weight } from '#lib/domain/support'
import type { Authority } from './authority.ts'
import type { LegalBasis, Rule } from './rule.ts'
import { heft } from './support-table.ts'

/** To which treaties the requested state is a party on the day; null where the profile does not say. */
export interface TreatyStatus {
  echr: boolean | null
  cat: boolean | null
  iccpr: boolean | null
}

/** Where and when a reason is weighed. */
export interface WeighingPlace {
  forum: ForumId
  requestedState: string
  on: string
  party: TreatyStatus
}

/** What an authority is in a place: its weight, or why it has none. */
export type AuthorityWeight = { counts: true; weight: Weight } | { counts: false; why: string }

/**
 * Weight is not invented; it is what the authority is in this forum on this date (`reasoning.md` 4):
 * - not yet given, or no longer law: none;
 * - a treaty or statute tied to named states, or to the parties of a treaty, where the requested state is
 *   not among them (or its position is not established): none, for it is not law there;
 * - in the courts of the requested state: binding where it binds that state;
 * - before another body: binding where it binds that body;
 * - the statute of no requested state at all (the law of the requesting state): material;
 * - everything else: persuasive.
 */
export function weighAuthority(authority: Authority, place: WeighingPlace): AuthorityWeight {
  if (authority.from > place.on)
    return { counts: false, why: `${authority.name} was not yet given: it is of ${authority.from}` }
  if (authority.until !== undefined && authority.until.day < place.on)
    return {
      counts: false,
      why: `${authority.name} has not been law since ${authority.until.day} (${authority.until.by})`,
    }
  const bindsState = bindsRequestedState(authority, place)
  const isWrittenLaw = authority.kind === 'treaty' || authority.kind === 'statute'
  if (isWrittenLaw && authority.bindsStates !== 'none' && bindsState !== true) {
    const why = bindsState === null ? 'is not established as law in' : 'is not law in'
    return { counts: false, why: `${authority.name} ${why} the requested state on ${place.on}` }
  }
  const binds = place.forum === 'national' ? bindsState === true : authority.bindsFora.includes(place.forum)
  if (binds) return { counts: true, weight: 'binding' }
  const isForeignLaw = authority.kind === 'statute' && authority.bindsStates === 'none'
  return { counts: true, weight: isForeignLaw ? 'material' : 'persuasive' }
}

function bindsRequestedState({ bindsStates }: Authority, { requestedState, party }: WeighingPlace): boolean | null {
  switch (bindsStates) {
    case 'none':
      return false
    case 'echr-states':
      return party.echr
    case 'cat-states':
      return party.cat
    case 'iccpr-states':
      return party.iccpr
    default:
      return bindsStates.includes(requestedState)
  }
}

/** The weight of a rule in a place, with the authorities that give it. */
export type RuleWeight = { counts: true; weight: Weight; basis: readonly LegalBasis[] } | { counts: false; why: string }

/**
 * A rule weighs what the weightiest of its authorities weighs; one that rests on country material never
 * weighs more than material. Authorities without weight here are not cited. A rule whose authorities all
 * lack weight does not apply, and says why of each.
 */
export function weighRule(rule: Rule, authorities: ReadonlyMap<string, Authority>, place: WeighingPlace): RuleWeight {
  const basis: LegalBasis[] = []
  const reasons: string[] = []
  let best: Weight = 'material'
  for (const cited of rule.legalBasis) {
    const authority = authorities.get(cited.authority)
    if (authority === undefined) throw new Error(`${rule.id} cites ${cited.authority}, which is not in the registry`)
    const weighed = weighAuthority(authority, place)
    if (!weighed.counts) {
      reasons.push(weighed.why)
      continue
    }
    basis.push(cited)
    if (heft(weighed.weight) > heft(best)) best = weighed.weight
  }
  if (basis.length === 0) return { counts: false, why: reasons.join('; ') }
  return { counts: true, weight: rule.rests === 'country-material' ? 'material' : best, basis }
}
