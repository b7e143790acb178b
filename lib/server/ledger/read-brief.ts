import 'server-only'
import type { Settled } from '#lib/domain/ledger/kept-brief'
import type { Tier } from '#lib/domain/ledger/tier'
import { may } from '#lib/domain/permissions'
import type { Finding } from '#lib/ledger/brief/finding'
import type { FoundProposal } from '#lib/ledger/brief/placed-findings'
import { requireViewer } from '../identity/viewer.ts'
import { takeApart } from './brief-work/take-apart.ts'
import { readLedgerOf } from './visible-ledger.ts'

/** A proposal with its place in the text, what was found in it, and what became of it. */
export interface ReadProposal extends FoundProposal {
  place: string
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

/** A brief that the viewer sees, taken apart; or that there is none, or that it takes more than a file is given. */
export async function readBrief(
  id: string,
): Promise<({ ok: true } & ReadBrief) | { ok: false; reason: 'not-found' | 'too-much' }> {
  const viewer = await requireViewer()
  const ledger = await readLedgerOf(viewer)
  const brief = ledger.briefs.get(id)
  if (!brief) return { ok: false, reason: 'not-found' }
  const apart = await takeApart(viewer.userId, brief, ledger)
  if (!apart) return { ok: false, reason: 'too-much' }
  const { title, proposals, findings } = apart
  const all = [...findings, ...proposals.flatMap((proposal) => proposal.findings)]
  const settled = new Map(brief.settled.map((one) => [one.place, one]))
  const named = [...all.flatMap(({ claim }) => claim ?? []), ...proposals.flatMap(({ related }) => related)]
  const { name, tier, madeAt, text } = brief
  return {
    ...{ ok: true, id, name, title, tier, madeAt, text, version: brief.row.version },
    findings,
    proposals: proposals.map((proposal) => ({
      ...proposal,
      place: placeOf(proposal),
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

/** What is said of a brief that takes more than a file is given. */
export const tooMuch =
  'This brief could not be taken apart within the memory and time that a file is given. It is kept: bring its text again in parts.'

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
