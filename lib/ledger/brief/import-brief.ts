import type { Ledger } from '#lib/domain/ledger/ledger'
import { checkBrief } from './check-brief.ts'
import type { Finding } from './finding.ts'
import { type Proposal, proposeClaims } from './propose-claims.ts'
import { readBrief } from './read-brief.ts'
import { topicsOf } from './topic.ts'

/** A brief taken apart: what may become claims, and what to look at first. Both are proposals; nothing is taken in. */
export interface ImportedBrief {
  title: string | null
  proposals: readonly Proposal[]
  findings: readonly Finding[]
}

/**
 * @param text with its footnotes: plain, Markdown, or with the few tags such files carry
 * @param ledger what its dates, figures, names and addresses are held against
 */
export function importBrief(text: string, ledger: Ledger): ImportedBrief {
  const brief = readBrief(text)
  const topics = topicsOf(ledger)
  return {
    title: brief.title?.plain.text ?? null,
    proposals: proposeClaims(brief, ledger, topics),
    findings: checkBrief(brief, ledger, topics),
  }
}
