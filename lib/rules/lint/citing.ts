import type { Ground } from '#lib/domain/risk-area'
import type { Authority } from '../engine/authority.ts'
import type { LegalBasis } from '../engine/rule.ts'
import type { LintInput } from './lint-check.ts'

/** A rule or test with the law it cites. */
export interface Citing {
  at: string
  ground: Ground
  inForce: { from: string; until?: string }
  basis: readonly LegalBasis[]
  /** The authorities of the basis. */
  cited: readonly Authority[]
}

/** Rules first, then tests. */
export function citing({ ruleSet: { rules, tests, authorities } }: LintInput): Citing[] {
  const byId = new Map(authorities.map((authority) => [authority.id, authority]))
  const citedBy = (basis: readonly LegalBasis[]) => basis.flatMap(({ authority }) => byId.get(authority) ?? [])
  return [
    ...rules.map(({ id, ground, inForce, legalBasis }) => ({ at: `rule ${id}`, ground, inForce, basis: legalBasis })),
    ...tests.map(({ id, ground, inForce, source }) => ({ at: `test ${id}`, ground, inForce, basis: source })),
  ].map((each) => ({ ...each, cited: citedBy(each.basis) }))
}
