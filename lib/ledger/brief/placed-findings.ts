import type { Finding } from './finding.ts'
import type { ImportedBrief } from './import-brief.ts'
import type { Proposal } from './propose-claims.ts'

/** A proposal with what was found in its words. */
export interface FoundProposal extends Proposal {
  findings: readonly Finding[]
}

/** A brief taken apart, each finding at the proposals that it touches. */
export interface PlacedBrief {
  title: string | null
  proposals: readonly FoundProposal[]
  /** Those that touch no proposal: of footnotes, of the whole text. */
  findings: readonly Finding[]
}

/** Puts each finding to the proposals that it touches. */
export function placedFindings({ title, proposals, findings }: ImportedBrief): PlacedBrief {
  const within = (finding: Finding, proposal: Proposal) => finding.from < proposal.to && finding.to > proposal.from
  return {
    title,
    proposals: proposals.map((proposal) => ({
      ...proposal,
      findings: findings.filter((finding) => within(finding, proposal)),
    })),
    findings: findings.filter((finding) => !proposals.some((proposal) => within(finding, proposal))),
  }
}
