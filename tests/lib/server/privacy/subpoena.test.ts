import { beforeAll, describe, expect, it } from 'vitest'
import { approvalKinds } from '#lib/domain/approval'
import { roles } from '#lib/domain/case-access'
import { emptyIdentity } from '#lib/domain/identity-block'
import { tiers } from '#lib/domain/ledger/tier'
import { actions } from '#lib/domain/permissions'
import { assessCase } from '#lib/server/assessments/assess-case'
import { auditedActions } from '#lib/server/audit/audit-event'
import { eraseCase } from '#lib/server/cases/erase-case'
import { database } from '#lib/server/database/client'
import { saveIdentity } from '#lib/server/identity-block/save-identity'
import { indexKeyName, signingKeyName } from '#lib/server/keys/data-keys'
import { erasureReasons } from '#lib/server/privacy/destroy-case'
import { saveRetention } from '#lib/server/privacy/save-retention'
import { anOrganisation } from '#tests/support/an-organisation'
import { aCase, as, aViewer } from '#tests/support/people'

/** What is published, the same in every installation; and random bytes that stand for minutes. */
const ofNobody = ['passkey_challenges', 'library_version', 'evidence_records', 'decided_cases', 'jurisdictions']
const words = new Set<string>([
  ...roles,
  ...actions,
  ...Object.keys(auditedActions),
  ...Object.values(auditedActions).flat(),
  ...tiers,
  ...['done', 'refused', indexKeyName, signingKeyName, ...Object.keys(approvalKinds), ...erasureReasons],
])

/** What kind of thing a stored value is to somebody without KEY_FILE; null for one that says more than it may. */
function kindOf(value: unknown): string | null {
  if (value === null || typeof value === 'boolean' || typeof value === 'number') return 'number'
  if (Array.isArray(value)) return value.every((each) => kindOf(each) === 'word') ? 'word' : null
  if (typeof value !== 'string') return null
  if (words.has(value)) return 'word'
  if (/^\\x01[0-9a-f]{56,}$/.test(value)) return 'cell'
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value)) return 'id'
  if (/^(?:sha256:)?[0-9a-f]{64}$/.test(value)) return 'hash'
  // A counter of attempts: what is tried, and an HMAC; or of all attempts together.
  if (/^[a-z.-]+:(?:[0-9a-f]{64}|all)$/.test(value)) return 'hash'
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+\+00:00$/.test(value)) return 'moment'
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return 'day'
  if (value.startsWith('$argon2id$')) return 'password hash'
  return null
}

interface Recovered {
  table: string
  column: string
  kind: string | null
}

/**
 * Every value of these organisations, and of what belongs to none, that whoever has the whole database and no key can
 * read. What other tests left of others is theirs.
 */
async function recovered(orgs: readonly string[]): Promise<Recovered[]> {
  const tables = await database().$queryRaw<{ name: string }[]>`
    SELECT table_name AS name FROM information_schema.tables
    WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY 1`
  const all: Recovered[] = []
  for (const { name: table } of tables) {
    if (ofNobody.includes(table) || table.startsWith('_')) continue
    const rows = await database().$queryRawUnsafe<{ row: Record<string, unknown> }[]>(
      `SELECT row_to_json(t) AS row FROM "${table}" t`,
    )
    for (const { row } of rows) {
      const org = table === 'organisations' ? row.id : row.org_id
      if (org !== undefined && !orgs.includes(String(org))) continue
      for (const [column, value] of Object.entries(row)) {
        // The public half of a passkey: nobody signs in with it, and it names nobody.
        const kind = table === 'passkeys' && column === 'public_key' ? 'public key' : kindOf(value)
        all.push({ table, column, kind })
      }
    }
  }
  return all
}

describe('S66 whoever has every file but KEY_FILE', () => {
  const orgs: string[] = []
  beforeAll(async () => {
    const { viewer, things } = await anOrganisation('CANARY-66')
    const { caseId } = things
    const identity = { ...emptyIdentity, names: [{ name: 'Liu Shu CANARY-66', writtenIn: '' }] }
    await as(viewer, () => saveIdentity({ caseId, expectedVersion: 0, identity }))
    await as(viewer, () =>
      saveRetention({ caseId, expectedVersion: 0, until: '2031-05-01', holdReason: 'appeal CANARY-66' }),
    )
    await as(viewer, () => assessCase(caseId))
    const alone = await aViewer('Odile Marchand CANARY-66')
    const erased = await aCase(alone)
    expect(await as(alone, () => eraseCase({ caseId: erased, expectedVersion: 1 }))).toEqual({ ok: true })
    orgs.push(viewer.orgId, alone.orgId)
    await database().user.updateMany({
      where: { orgId: { in: orgs } },
      data: { passwordHash: '$argon2id$v=19$m=65536,t=3,p=1$c2FsdA$aGFzaA' },
    })
  })

  it('recovers opaque ids, sizes, times, roles and names of actions, and nothing else', async () => {
    const all = await recovered(orgs)
    expect(new Set(all.map(({ table }) => table)).size).toBeGreaterThan(12)
    const tooMuch = all.filter(({ kind }) => kind === null).map(({ table, column }) => `${table}.${column}`)
    expect([...new Set(tooMuch)]).toEqual([])
    expect([...new Set(all.map(({ kind }) => kind))].sort()).toEqual([
      'cell',
      'day',
      'hash',
      'id',
      'moment',
      'number',
      'password hash',
      'public key',
      'word',
    ])
  })

  it('finds no address of a browser and nothing about what it is: no column is for either', async () => {
    const columns = await database().$queryRaw<{ name: string }[]>`
      SELECT column_name AS name FROM information_schema.columns WHERE table_schema = 'public'`
    expect(columns.length).toBeGreaterThan(60)
    expect(columns.filter(({ name }) => /(^|_)(ip|address|agent|browser|device|location)(_|$)/.test(name))).toEqual([])
  })

  it('would be noticed to find more', () => {
    for (const value of ['Imke Sandvoort', 'imke@example.org', '192.0.2.7', 'WILLOW-7', 'CN', '\\x7b22']) {
      expect(kindOf(value), value).toBeNull()
    }
  })
})
