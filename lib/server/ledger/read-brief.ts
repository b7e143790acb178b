import 'server-only'
import type { Settled } from '#lib/domain/ledger/kept-brief'
import type { Tier } from '#lib/domain/ledger/tier'
import { may } from '#lib/domain/permissions'
import type { Finding } from '#lib/ledger/brief/finding'
import { type ImportedBrief, importBrief } from '#lib/ledger/brief/import-brief'
import type { Proposal } from '#lib/ledger/brief/propose-claims'
import { requireViewer } from '../identity/viewer.ts'
import type { HeldBrief, HeldLedger } from './held-ledger.ts'
import { readLedgerOf } from './visible-ledger.ts'

/** A proposal with its place in the text, what was found in it, and what became of it. */
export interface ReadProposal extends Proposal {
  place: string
  findings: readonly Finding[]
  settled: Settled | null
}

/** A brief taken apart and held against the ledger as it is now. */
export interface ReadBrief {
  id: string
  name: string
  title: string | null
  tier: Tier
  madeAt: string
  version: number
  text: string
  /** Those that touch no proposal: of footnotes, of the whole text. */
  findings: readonly Finding[]
  proposals: readonly ReadProposal[]
  /** Titles of the claims that findings and proposals name. */
  titles: ReadonlyMap<string, string>
  mayWrite: boolean
}

export const placeOf = ({ from, to }: { from: number; to: number }): string => `${from}-${to}`

/** A brief that the viewer sees, taken apart. */
export async function readBrief(id: string): Promise<({ ok: true } & ReadBrief) | { ok: false; reason: 'not-found' }> {
  const viewer = await requireViewer()
  const ledger = await readLedgerOf(viewer)
  const brief = ledger.briefs.get(id)
  if (!brief) return { ok: false, reason: 'not-found' }
  const { title, proposals, findings } = takenApart(viewer.userId, brief, ledger)
  const within = (finding: Finding, proposal: Proposal) => finding.from < proposal.to && finding.to > proposal.from
  const settled = new Map(brief.settled.map((one) => [one.place, one]))
  const named = [...findings.flatMap(({ claim }) => claim ?? []), ...proposals.flatMap(({ related }) => related)]
  const { name, tier, madeAt, text } = brief
  return {
    ...{ ok: true, id, name, title, tier, madeAt, text, version: brief.row.version },
    findings: findings.filter((finding) => !proposals.some((proposal) => within(finding, proposal))),
    proposals: proposals.map((proposal) => ({
      ...proposal,
      place: placeOf(proposal),
      findings: findings.filter((finding) => within(finding, proposal)),
      settled: settled.get(placeOf(proposal)) ?? null,
    })),
    titles: new Map(
      named.flatMap((claim) => {
        const entry = ledger.entries.get(claim)
        return entry ? [[claim, entry.claim.title] as const] : []
      }),
    ),
    mayWrite: may(viewer, 'ledger.write'),
  }
}

/** The briefs that the viewer sees, the latest first, with how much of each is settled. */
export async function listBriefs() {
  const viewer = await requireViewer()
  const { briefs } = await readLedgerOf(viewer)
  return [...briefs.values()].reverse().map(({ id, name, tier, madeAt, settled }) => ({
    ...{ id, name, tier, madeAt },
    accepted: settled.filter(({ claim }) => claim !== null).length,
    setAside: settled.filter(({ claim }) => claim === null).length,
  }))
}

// Taking a brief apart holds every sentence against every claim, a tenth of a second for thirty pages: not at each look.
const shared = globalThis as { articleThreeBriefs?: Map<string, ImportedBrief> }
const mostKept = 16

/** The proposals and findings of a brief, against the ledger as one person sees it. */
export function takenApart(
  userId: string,
  { id, text }: Pick<HeldBrief, 'id' | 'text'>,
  ledger: HeldLedger,
): ImportedBrief {
  shared.articleThreeBriefs ??= new Map()
  const kept = shared.articleThreeBriefs
  const key = [id, userId, ledger.seq, ledger.libraryHash].join(' ')
  const found = kept.get(key) ?? importBrief(text, ledger)
  kept.delete(key)
  kept.set(key, found)
  const [oldest] = kept.keys()
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest)
  return found
}
