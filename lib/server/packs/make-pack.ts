import 'server-only'
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Ledger } from '#lib/domain/ledger/ledger'
import { ledgerIdSchema } from '#lib/domain/ledger/ledger-id'
import { buildPack } from '#lib/ledger/pack/build-pack'
import { writePack } from '#lib/ledger/pack/pack'
import { now } from '../clock.ts'
import type { Download } from '../download.ts'
import { requireViewer } from '../identity/viewer.ts'
import { addToLedger } from '../ledger/change-ledger.ts'
import type { HeldLedger } from '../ledger/held-ledger.ts'
import type { LedgerResult } from '../ledger/ledger-answers.ts'
import { plainLedger } from '../ledger/plain-ledger.ts'
import { readLedgerOf } from '../ledger/visible-ledger.ts'
import { signPack } from './pack-signature.ts'

export const makePackSchema = z.strictObject({
  name: ledgerIdSchema,
  /** What this version brings, for whoever takes it. */
  what: z.string().trim().min(1, { error: 'Say what this version brings.' }).max(2_000),
})

/**
 * Makes the next version of a pack of everything public that was entered here, signed, with its change log. What is for
 * counsel or sealed enters none; where something in it names such a claim, the claim's public twin stands, or the pack
 * is refused with the place.
 */
export async function makePack({ name, what }: z.infer<typeof makePackSchema>): Promise<LedgerResult> {
  const viewer = await requireViewer()
  const madeAt = now().toISOString()
  // Signed before the ledger is in hand: the key is read in a transaction of its own.
  const built = build(await readLedgerOf(viewer), { name, what, madeAt })
  if (!built.ok) return { ok: false, reason: 'invalid', issues: built.problems }
  const { pack } = built
  const file = writePack(pack, await signPack(pack))
  return addToLedger(viewer, async ({ ledger, write }): Promise<LedgerResult> => {
    const last = versionsOf(ledger, name).at(-1)?.version ?? 0
    if (last !== pack.version - 1) return { ok: false, reason: 'stale', version: last }
    const id = randomUUID()
    const { version, changes } = pack
    const made = { id, name, version, changes, claims: pack.claims.length, file }
    const item = { kind: 'pack-made', pack: made, by: viewer.userId, at: madeAt } as const
    await write(item, null, { type: 'pack', action: 'pack.make' })
    return { ok: true, id, version }
  })
}

function build(held: HeldLedger, { name, what, madeAt }: z.infer<typeof makePackSchema> & { madeAt: string }) {
  const ledger = plainLedger(held)
  const before = versionsOf(held, name).at(-1)
  const version = (before?.version ?? 0) + 1
  const wanted = [...held.entries.values()].filter(
    ({ row, from, claim }) => row !== null && from === 'here' && isPublic(ledger, claim),
  )
  if (wanted.length === 0)
    return {
      ok: false as const,
      problems: [{ path: 'claims', message: 'expected a public claim that was entered here' }],
    }
  return buildPack(ledger, {
    ...{ name, version, madeAt, changes: [...(before?.changes ?? []), { version, madeAt, what }] },
    claims: wanted.map(({ claim }) => claim.id),
    assurances: wanted.filter(({ claim }) => claim.riskAreas.includes('assurances')).map(({ claim }) => claim.id),
  })
}

const isPublic = ({ sources }: Ledger, { tier, source }: { tier: string; source: string }): boolean =>
  tier === 'public' && sources.get(source)?.tier === 'public'

const versionsOf = ({ packs }: HeldLedger, name: string) =>
  [...packs.made.values()].filter((pack) => pack.name === name).sort((a, b) => a.version - b.version)

/** The file of a pack that was made here, as it was signed. */
export async function packFile(id: string): Promise<Download | null> {
  const { packs } = await readLedgerOf(await requireViewer())
  const pack = packs.made.get(id)
  return pack
    ? {
        name: `${pack.name}-${pack.version}.pack.json`,
        type: 'application/json',
        bytes: new TextEncoder().encode(pack.file),
      }
    : null
}
