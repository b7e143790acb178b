import 'server-only'
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Viewer } from '#lib/domain/case-access'
import { evidenceKinds } from '#lib/domain/evidence-record'
import { emptySlot } from '#lib/domain/ledger/contrary-slot'
import type { Source } from '#lib/domain/ledger/source'
import { type Tier, tiers } from '#lib/domain/ledger/tier'
import type { Remark } from '#lib/ledger/exchange/bibliography'
import { readBibtex } from '#lib/ledger/exchange/bibtex'
import { readCslJson } from '#lib/ledger/exchange/csl-json'
import type { ExchangedClaim } from '#lib/ledger/exchange/exchanged'
import { type Taken, takeFile } from '#lib/ledger/exchange/intake'
import { readClaimsCsv, readClaimsJson } from '#lib/ledger/exchange/read-claims'
import { readRis } from '#lib/ledger/exchange/ris'
import { now } from '../clock.ts'
import { requireViewer } from '../identity/viewer.ts'
import { changeLedger } from '../ledger/change-ledger.ts'
import { elementIds, ruleIds } from '../ledger/enter-claim.ts'
import type { HeldLedger } from '../ledger/held-ledger.ts'
import { maySee, readLedgerOf } from '../ledger/visible-ledger.ts'

const readers = {
  'csl-json': readCslJson,
  ris: readRis,
  bibtex: readBibtex,
  csv: readClaimsCsv,
  json: readClaimsJson,
} as const

/** A file of a reference manager or of this application, and what a person says of all entries that do not say it themselves. */
export const bringInSchema = z.strictObject({
  format: z.enum(Object.keys(readers) as [keyof typeof readers, ...(keyof typeof readers)[]]),
  text: z.string().min(1).max(400_000, { error: 'expected at most 400,000 characters: bring it in parts' }),
  kind: z.enum(evidenceKinds),
  /** Nothing comes in wider than this. */
  tier: z.enum(tiers),
  /** Whether the claims come in that the file carries. */
  claims: z.boolean().default(false),
})
type Brought = z.infer<typeof bringInSchema>

interface Named {
  id: string
  title: string
}

/** A claim that would come, or came, with what the file says of it. */
export interface BroughtClaim extends Pick<ExchangedClaim, 'state' | 'standing'> {
  id: string | null
  title: string
  /** The title of its source. */
  source: string
  tier: Tier
}

/** What would come of a file, or came of it. */
export interface BroughtIn {
  /** Sources that were not here; before they are added without an id. */
  added: { id: string | null; title: string; publisher: string; tier: Tier }[]
  /** Those that are here already: at the same address, or of the same title, publisher and date. */
  there: Named[]
  claims: {
    added: BroughtClaim[]
    /** With the fields in which the file has them otherwise: they stay as they are here. */
    there: (Named & { differs: string[] })[]
  }
  skipped: Remark[]
  leftOut: Remark[]
}

/** What a file would bring; nothing is changed. */
export async function previewFile(brought: Brought): Promise<BroughtIn> {
  const viewer = await requireViewer()
  const ledger = await readLedgerOf(viewer)
  return asTold(taken(viewer, ledger, brought), ledger, false)
}

/** Enters the sources and claims of a file that are not here yet, all of them or none; sent again it finds them all there. */
export async function bringIn(brought: Brought): Promise<BroughtIn> {
  const viewer = await requireViewer()
  return changeLedger(viewer, async ({ ledger, write }) => {
    const found = taken(viewer, ledger, brought)
    const made = { by: viewer.userId, at: now().toISOString() }
    for (const source of found.sources)
      await write({ kind: 'source', source, from: 'here', ...made }, null, { type: 'source', action: 'source.enter' })
    for (const { claim, came } of found.claims) {
      const item = { kind: 'claim', claim, came, slot: emptySlot, from: 'here', ...made } as const
      await write({ ...item, moves: [] }, null, { type: 'claim', action: 'claim.enter' })
    }
    return asTold(found, ledger, true)
  })
}

const taken = (viewer: Viewer, ledger: HeldLedger, { format, text, kind, tier, claims }: Brought): Taken =>
  takeFile(ledger, readers[format](text, { kind, tier }), {
    ...{ tier, claims, known: { rules: ruleIds, elements: elementIds }, newId: () => randomUUID() },
    maySee: (one) => maySee(viewer, { tier: one, madeBy: viewer.userId }),
  })

/** What is told of it; ids only of what was entered. */
function asTold(
  { sources, sourcesThere, claims, claimsThere, skipped, leftOut }: Taken,
  ledger: HeldLedger,
  done: boolean,
): BroughtIn {
  const titles = new Map<string, string>([...ledger.sources.values(), ...sources].map(({ id, title }) => [id, title]))
  const named = ({ id, title }: Pick<Source, 'id' | 'title'>) => ({ id, title })
  return {
    added: sources.map(({ id, title, publisher, tier }) => ({ id: done ? id : null, title, publisher, tier })),
    there: sourcesThere.map(named),
    claims: {
      added: claims.map(({ claim, came: { state, standing } }) => ({
        ...{ id: done ? claim.id : null, title: claim.title, tier: claim.tier, state, standing },
        source: titles.get(claim.source) ?? '',
      })),
      there: claimsThere.map(({ claim, differs }) => ({ ...named(claim), differs })),
    },
    ...{ skipped, leftOut },
  }
}
