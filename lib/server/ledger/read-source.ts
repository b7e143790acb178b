import 'server-only'
import { may } from '#lib/domain/permissions'
import { requireViewer } from '../identity/viewer.ts'
import type { HeldSource } from './held-ledger.ts'
import { type ClaimLink, linkTo } from './read-claim.ts'
import { readLedgerOf } from './visible-ledger.ts'

/** A source with the claims found in it, and the sources that it rests on or that rest on it. */
export interface ReadSource {
  source: HeldSource
  /** Of the row that changes are made against; 0 before the first. */
  version: number
  claims: ClaimLink[]
  restsOn: { id: string; title: string }[]
  repeatedBy: { id: string; title: string }[]
  mayWrite: boolean
}

/** A source that the viewer sees. */
export async function readSource(
  id: string,
): Promise<({ ok: true } & ReadSource) | { ok: false; reason: 'not-found' }> {
  const viewer = await requireViewer()
  const { sources, entries } = await readLedgerOf(viewer)
  const source = sources.get(id)
  if (!source) return { ok: false, reason: 'not-found' }
  const behind = source.origin.kind === 'repeats' ? source.origin.sources : []
  const named = ({ id: of, title }: HeldSource) => ({ id: of, title })
  return {
    ...{ ok: true, source, version: source.row?.version ?? 0, mayWrite: may(viewer, 'ledger.write') },
    claims: [...entries.values()].filter(({ claim }) => claim.source === id).map(linkTo),
    restsOn: behind.flatMap((one) => sources.get(one) ?? []).map(named),
    repeatedBy: [...sources.values()]
      .filter(({ origin }) => origin.kind === 'repeats' && origin.sources.includes(id))
      .map(named),
  }
}

/** The sources that the viewer sees, by title. */
export async function listSources(): Promise<(HeldSource & { claims: number })[]> {
  const viewer = await requireViewer()
  const { sources, entries } = await readLedgerOf(viewer)
  const counts = new Map<string, number>()
  for (const { claim } of entries.values()) counts.set(claim.source, (counts.get(claim.source) ?? 0) + 1)
  return [...sources.values()]
    .map((source) => ({ ...source, claims: counts.get(source.id) ?? 0 }))
    .sort((a, b) => (a.title < b.title ? -1 : a.title > b.title ? 1 : 0))
}
