import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import type { Viewer } from '../../../lib/domain/case-access.ts'
import { type Claim, claimSchema } from '../../../lib/domain/ledger/claim.ts'
import { emptySlot } from '../../../lib/domain/ledger/contrary-slot.ts'
import { nothingKnown } from '../../../lib/domain/ledger/nothing-known.ts'
import type { Source } from '../../../lib/domain/ledger/source.ts'
import { riskAreas } from '../../../lib/domain/risk-area.ts'
import type { SearchDocument } from '../../../lib/ledger/search/search-index.ts'
import { closeDatabase } from '../../../lib/server/database/client.ts'
import { connectionTo } from '../../../lib/server/database/connection.ts'
import { environment } from '../../../lib/server/environment.ts'
import type { CellKey } from '../../../lib/server/keys/cell.ts'
import { organisationKey } from '../../../lib/server/keys/data-keys.ts'
import { type StoredItem, sealItem } from '../../../lib/server/ledger/ledger-cells.ts'
import { withinRequest } from '../../../lib/server/request-context.ts'
import { withTenant } from '../../../lib/server/tenant.ts'
import { aViewer } from '../a-viewer.ts'
import { at, knownItems, makeClaims } from '../made-up-claims.ts'
import { outsideNext } from '../outside-next.ts'
import type { Figures } from '../processes.ts'
import { openScratchDatabase } from '../scratch-database.ts'
import { seeded } from '../seeded.ts'

/** Claims put in with one statement. */
const atOnce = 2_000

/**
 * The same searches through the server: so many claims, sealed, in a database; each search asks it what changed, as a
 * request does, and then looks among what is held in memory. Milliseconds by the clock, everything included; the first
 * search, which opens every claim and builds the index, is told by itself.
 */
export async function searchStoredClaims(count: number, queries: number): Promise<Figures> {
  outsideNext()
  const { searchLibrary } = await import('../../../lib/server/search/search-library.ts')
  const remove = await openScratchDatabase()
  try {
    const random = seeded(9)
    const claims = makeClaims(count, random)
    const viewer = await aViewer()
    await store(viewer, claims)
    const ask = (query: string) =>
      withinRequest({ requestId: randomUUID(), viewer }, () => searchLibrary({ query }, { limit: 20 }))
    const began = performance.now()
    await ask('nothing')
    const figures: Figures = { claims: count, firstMs: performance.now() - began }
    const all: number[] = []
    for (const [kind, typedOf] of Object.entries(knownItems)) {
      const times: number[] = []
      let found = 0
      for (let run = -20; run < queries; run += 1) {
        const claim = claims[Math.floor(random() * claims.length)]
        const typed = claim && typedOf(claim, random)
        if (!typed) continue
        const from = performance.now()
        const { hits } = await ask(typed)
        if (run < 0) continue
        times.push(performance.now() - from)
        if (hits.some((hit) => hit.kind === 'record' && hit.entry.claim.title === claim.fields.title)) found += 1
      }
      all.push(...times)
      figures[kind] = {
        ...{ p50Ms: at(times, 0.5), p95Ms: at(times, 0.95), mostMs: at(times, 1) },
        amongFirst20: found / times.length,
      }
    }
    return { ...figures, p50Ms: at(all, 0.5), p95Ms: at(all, 0.95), mostMs: at(all, 1) }
  } finally {
    await closeDatabase()
    await remove()
  }
}

/** Puts the claims in, as if the viewer had entered each of them, all out of one source. */
async function store(viewer: Viewer, claims: readonly SearchDocument[]): Promise<void> {
  const { orgId } = viewer
  const key = await withTenant(viewer, (tx) => organisationKey(tx, orgId))
  const client = new Client(connectionTo(environment()))
  await client.connect()
  try {
    await insert(client, orgId, 1, [sealed(key, orgId, itemOf(viewer, source))])
    for (let first = 0; first < claims.length; first += atOnce) {
      const rows = claims
        .slice(first, first + atOnce)
        .map((claim) => sealed(key, orgId, itemOf(viewer, claimOf(claim))))
      await insert(client, orgId, first + 2, rows)
    }
    await client.query('ANALYZE')
  } finally {
    await client.end()
  }
}

const made = ({ userId }: Viewer) => ({ from: 'here', by: userId, at: '2026-01-01T00:00:00.000Z' }) as const

const itemOf = (viewer: Viewer, of: Source | Claim): StoredItem =>
  'publisher' in of
    ? { kind: 'source', source: of, ...made(viewer) }
    : { kind: 'claim', claim: of, moves: [], slot: emptySlot, ...made(viewer) }

const source: Source = {
  ...{ id: randomUUID(), title: 'Custody in the north', publisher: 'Elm', author: null, date: '2025-06-01' },
  ...{ language: 'en', kind: 'ngo-report', url: null, accessedOn: null },
  ...{ about: nothingKnown, origin: { kind: 'primary' }, tier: 'public' },
}

const claimOf = ({ fields, date }: SearchDocument, n = 0): Claim =>
  claimSchema.parse({
    ...{ id: randomUUID(), title: fields.title?.slice(0, 200), proposition: fields.proposition, source: source.id },
    pinpoint: 'p. 14',
    quotation: { original: fields.quotation, language: 'en', translation: null },
    ...{ asOf: `${date}-01`, eventDate: null, figure: null, direction: 'supports-risk' },
    riskAreas: [riskAreas[n % riskAreas.length]],
    ...{ elements: [], rules: [], tags: fields.tags?.split(' ').slice(0, 3) ?? [], tier: 'public', twinOf: null },
  })

function sealed(key: CellKey, orgId: string, item: StoredItem): { id: string; content: Buffer } {
  const id = randomUUID()
  return { id, content: Buffer.from(sealItem(key, { id, orgId, version: 1 }, item)) }
}

async function insert(client: Client, orgId: string, seq: number, rows: readonly ReturnType<typeof sealed>[]) {
  await client.query(
    `INSERT INTO ledger_items (id, org_id, version, seq, content)
     SELECT id, $3, 1, $4::int + nth - 1, content
     FROM unnest($1::uuid[], $2::bytea[]) WITH ORDINALITY AS i (id, content, nth)`,
    [rows.map(({ id }) => id), rows.map(({ content }) => content), orgId, seq],
  )
}
