import 'server-only'
import { z } from 'zod'
import { may } from '#lib/domain/permissions'
import { toBibtex } from '#lib/ledger/exchange/bibtex'
import { claimsCsv, claimsJson } from '#lib/ledger/exchange/claims-table'
import { toCslJson } from '#lib/ledger/exchange/csl-json'
import { type Exchanged, exchangedOf } from '#lib/ledger/exchange/exchanged'
import { toRis } from '#lib/ledger/exchange/ris'
import type { Download } from '../download.ts'
import { requireViewer } from '../identity/viewer.ts'
import { plainLedger } from '../ledger/plain-ledger.ts'
import { readLedgerOf } from '../ledger/visible-ledger.ts'
import { recordEvent } from '../tenant.ts'

/** Each format with how it is written, its type and how its files end. */
const formats = {
  'csl-json': { write: toCslJson, type: 'application/vnd.citationstyles.csl+json', ending: 'csl.json' },
  ris: { write: toRis, type: 'application/x-research-info-systems', ending: 'ris' },
  bibtex: { write: toBibtex, type: 'application/x-bibtex', ending: 'bib' },
  csv: { write: claimsCsv, type: 'text/csv; charset=utf-8', ending: 'csv' },
  json: { write: claimsJson, type: 'application/json', ending: 'json' },
} as const satisfies Record<string, { write: (items: readonly Exchanged[]) => string; type: string; ending: string }>

export const takeOutQuery = z.strictObject({
  format: z.enum(Object.keys(formats) as [keyof typeof formats, ...(keyof typeof formats)[]]),
  /** What was entered here, or the library that ships as well. */
  which: z.enum(['own', 'all']).default('own'),
  /** How far the file may go. */
  tier: z.enum(['public', 'counsel-only']).default('public'),
})

/**
 * Claims with their sources as a file, as far as the viewer sees them and the file may go; what is sealed is in none.
 * That it was taken is an event.
 */
export async function takeOut({
  format,
  which,
  tier,
}: z.infer<typeof takeOutQuery>): Promise<{ ok: true; file: Download } | { ok: false }> {
  const viewer = await requireViewer()
  if (tier === 'counsel-only' && !may(viewer, 'ledger.counsel')) return { ok: false }
  const ledger = await readLedgerOf(viewer)
  const entries = which === 'all' ? ledger.entries : new Map([...ledger.entries].filter(([, { row }]) => row !== null))
  const { sources } = plainLedger(ledger)
  const { items } = exchangedOf({ sources, entries }, tier)
  const { write, type, ending } = formats[format]
  const { orgId, userId, sessionId } = viewer
  await recordEvent({
    ...{ action: 'claim.export', object: { type: 'claim', id: null } },
    ...{ orgId, actorId: userId, sessionId, outcome: 'done' },
  })
  const marked = tier === 'public' ? '' : ' for counsel only'
  return {
    ok: true,
    file: { name: `claims${marked}.${ending}`, type, bytes: new TextEncoder().encode(write(items)) },
  }
}
