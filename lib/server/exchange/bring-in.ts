import 'server-only'
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Viewer } from '#lib/domain/case-access'
import { evidenceKinds } from '#lib/domain/evidence-record'
import { emptySlot } from '#lib/domain/ledger/contrary-slot'
import { exchangeFileLimit, mostInExchangeFile } from '#lib/domain/ledger/exchange-limits'
import type { Source } from '#lib/domain/ledger/source'
import { type Tier, tiers } from '#lib/domain/ledger/tier'
import type { FileRead, Remark } from '#lib/ledger/exchange/bibliography'
import type { ExchangedClaim } from '#lib/ledger/exchange/exchanged'
import { type Taken, takeFile } from '#lib/ledger/exchange/intake'
import { now } from '../clock.ts'
import { requireViewer } from '../identity/viewer.ts'
import { changeLedger } from '../ledger/change-ledger.ts'
import { elementIds, ruleIds } from '../ledger/enter-claim.ts'
import type { HeldLedger } from '../ledger/held-ledger.ts'
import { maySee, readLedgerOf } from '../ledger/visible-ledger.ts'
import { exchangeFormats } from './file-work/question.ts'
import { readFile } from './file-work/read-file.ts'

/** What a person says of a file of a reference manager or of this application, in the address beside it. */
export const bringInQuery = z.strictObject({
  format: z.enum(exchangeFormats),
  /** Of all entries that do not say it themselves. */
  kind: z.enum(evidenceKinds),
  /** Nothing comes in wider than this. */
  tier: z.enum(tiers),
  /** Whether the claims come in that the file carries. */
  claims: z.stringbool().default(false),
})
type Said = z.output<typeof bringInQuery>

/** How the doors take the file: as it is, whole or not at all. */
export const fileToBringIn = { file: { limit: exchangeFileLimit }, body: z.instanceof(Uint8Array) } as const

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

type Result = { ok: true; found: BroughtIn } | { ok: false; message: string }

/** What a file would bring; nothing is changed. */
export async function previewFile(file: Uint8Array, said: Said): Promise<Result> {
  const viewer = await requireViewer()
  const { claims: _claims, ...question } = said
  const answer = await readFile(question, file)
  if (!answer.ok) return notRead(answer.size)
  const ledger = await readLedgerOf(viewer)
  return { ok: true, found: asTold(taken(viewer, ledger, { read: answer.read, said }), ledger, false) }
}

/** Enters the sources and claims of a file that are not here yet, all of them or none; sent again it finds them all there. */
export async function bringIn(file: Uint8Array, said: Said): Promise<Result> {
  const viewer = await requireViewer()
  const { claims: _claims, ...question } = said
  const answer = await readFile(question, file)
  if (!answer.ok) return notRead(answer.size)
  const { read } = answer
  return changeLedger(viewer, async ({ ledger, write }): Promise<Result> => {
    const found = taken(viewer, ledger, { read, said })
    const made = { by: viewer.userId, at: now().toISOString() }
    for (const source of found.sources)
      await write({ kind: 'source', source, from: 'here', ...made }, null, { type: 'source', action: 'source.enter' })
    for (const { claim, came } of found.claims) {
      const item = { kind: 'claim', claim, came, slot: emptySlot, from: 'here', ...made } as const
      await write({ ...item, moves: [] }, null, { type: 'claim', action: 'claim.enter' })
    }
    return { ok: true, found: asTold(found, ledger, true) }
  })
}

const notRead = (size: number | null): Result => ({
  ok: false,
  message:
    size === null
      ? 'The file could not be read in the time and memory that a file is given. Nothing was changed.'
      : `The file holds ${inThousands(size)} sources and claims; at most ${inThousands(mostInExchangeFile)} come in at once. Nothing was changed: divide the file, and bring in one part after the other.`,
})
const inThousands = (n: number): string => n.toLocaleString('en')

const taken = (viewer: Viewer, ledger: HeldLedger, { read, said }: { read: FileRead; said: Said }): Taken =>
  takeFile(ledger, read, {
    ...{ tier: said.tier, claims: said.claims, known: { rules: ruleIds, elements: elementIds } },
    newId: () => randomUUID(),
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
