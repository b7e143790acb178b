import type { Ledger } from '#lib/domain/ledger/ledger'
import { allChecks } from './checks/all-checks.ts'
import type { Check, CheckContext, Finding } from './checks/check.ts'

/** What all checks find, check by check. */
export const runChecks = (ledger: Ledger, context: CheckContext, checks: readonly Check[] = allChecks): Finding[] =>
  checks.flatMap((check) => check.run(ledger, context))

/** A finding as a reader meets it: under what heading, and in three sentences. */
export interface DescribedFinding {
  title: string
  /** What was found, what was expected, what would settle it. */
  text: string
}

const titles: ReadonlyMap<string, string> = new Map(allChecks.map(({ id, title }) => [id, title]))

export const describeFinding = ({ check, found, expected, toDo }: Finding): DescribedFinding => ({
  title: titles.get(check) ?? check,
  text: `${found} Expected: ${expected.charAt(0).toLowerCase()}${expected.slice(1)} ${toDo}`,
})

/** Findings under each claim they are about, those about its source among them. A claim without any is left out. */
export function findingsByClaim(ledger: Ledger, findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const claimsBySource = Map.groupBy(ledger.entries.values(), ({ claim }) => claim.source)
  const byClaim = new Map<string, Finding[]>()
  for (const finding of findings) {
    const ofSources = finding.sources.flatMap((id) => (claimsBySource.get(id) ?? []).map(({ claim }) => claim.id))
    for (const id of new Set([...finding.claims, ...ofSources])) {
      const under = byClaim.get(id)
      if (under) under.push(finding)
      else byClaim.set(id, [finding])
    }
  }
  return byClaim
}

/** Findings about no claim and no source: of an area, or of the ledger as a whole. */
export const findingsOfTheWhole = (findings: readonly Finding[]): Finding[] =>
  findings.filter(({ claims, sources }) => claims.length + sources.length === 0)
