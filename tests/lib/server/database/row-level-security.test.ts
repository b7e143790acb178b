import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connectionTo } from '#lib/server/database/connection'
import { ensureWebLogin } from '#lib/server/database/web-login'
import { environment } from '#lib/server/environment'
import { anOrganisation, rowsOf, type Somebody, type Things } from '#tests/support/an-organisation'

/** Tables that belong to no organisation, each with its reason; every other table has to hold organisations apart. */
const shared: Readonly<Record<string, string>> = {
  _prisma_migrations: 'which schema this is',
  audit_head: 'the end of the one trail: a number and a hash',
  decided_cases: 'the library',
  evidence_records: 'the library',
  instance_keys: 'keys of the installation, wrapped',
  jurisdictions: 'the library',
  library_version: 'the library',
  passkey_challenges: 'random numbers, bound by a hash to a browser of which it is not known yet whose it is',
  throttle: 'counts of attempts, under HMACs of account and source',
}
const role = 'article_three_web'
/** The web process has a login of its own on a real server; on the embedded database it takes its role on. */
const onServer = environment().DATABASE_URL !== null

let operator: Client
let web: Client
let viewer: Somebody
let things: Things
let foreign: Somebody

beforeAll(async () => {
  operator = new Client(connectionTo(environment()))
  await operator.connect()
  const { DATABASE_URL, KEY_FILE, DATA_DIR } = environment()
  const url = DATABASE_URL && (await ensureWebLogin(operator, { DATABASE_URL, KEY_FILE, DATA_DIR }))
  web = new Client(url ? { connectionString: url } : connectionTo(environment()))
  await web.connect()
  ;({ viewer, things } = await anOrganisation('CEDAR-1'))
  ;({ viewer: foreign } = await anOrganisation('CEDAR-2'))
})
afterAll(async () => {
  await web.end()
  await operator.end()
})

/** Runs one statement as the web process would, for an organisation or none, and takes it back. */
async function asWeb(sql: string, { org = '', door = '' } = {}): Promise<Record<string, unknown>[]> {
  await web.query('BEGIN')
  try {
    if (!onServer) await web.query(`SET LOCAL ROLE ${role}`)
    await web.query(`SELECT set_config('app.org', $1, true), set_config('app.door', $2, true)`, [org, door])
    return (await web.query(sql)).rows as Record<string, unknown>[]
  } finally {
    await web.query('ROLLBACK')
  }
}
const countOf = async (table: string, at: { org?: string; door?: string }, where = 'true') =>
  Number((await asWeb(`SELECT count(*) AS n FROM "${table}" WHERE ${where}`, at))[0]?.n)

describe('S20 the database itself', () => {
  it('has no table that holds no organisations apart, and no view that looks past that', async () => {
    const { rows } = await operator.query<{ name: string; apart: boolean; owned: boolean }>(`
      SELECT c.relname AS name, c.relrowsecurity AND c.relforcerowsecurity AND EXISTS (
        SELECT 1 FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname = 'own_organisation'
      ) AS apart, pg_get_userbyid(c.relowner) LIKE '%web%' AS owned
      FROM pg_class c WHERE c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace ORDER BY 1`)
    expect(rows.filter(({ name, apart }) => apart === name in shared).map(({ name }) => name)).toEqual([])
    expect(rows.filter(({ owned }) => owned)).toEqual([])
    expect(rows.length).toBeGreaterThan(15)
    const views = await operator.query(`
      SELECT relname FROM pg_class WHERE relkind IN ('v', 'm') AND relnamespace = 'public'::regnamespace
        AND NOT coalesce(reloptions, '{}') @> '{security_invoker=true}'`)
    expect(views.rows).toEqual([])
  })

  it('shows nothing to the web process as long as no organisation is set, and of another one nothing', async () => {
    const stored = await rowsOf(foreign.orgId)
    const wrong: string[] = []
    for (const [table, rows] of Object.entries(stored)) {
      const theirs = `org_id = '${foreign.orgId}'`
      if ((await countOf(table, {})) > 0) wrong.push(`${table} without organisation`)
      if ((await countOf(table, { org: viewer.orgId }, theirs)) > 0) wrong.push(`${table} of another`)
      if ((await countOf(table, { org: foreign.orgId }, theirs)) < rows.length)
        wrong.push(`${table} not even one's own`)
    }
    expect(wrong).toEqual([])
    const filled = Object.keys(stored).filter((table) => (stored[table] ?? []).length > 0)
    expect(filled).toEqual(
      expect.arrayContaining(['approvals', 'cases', 'case_members', 'identity_blocks', 'reports', 'users']),
    )
  })

  it('shows no case to whoever is still finding out who somebody is', async () => {
    for (const table of ['cases', 'case_keys', 'case_members', 'case_rows', 'identity_blocks', 'reports', 'approvals'])
      expect(await countOf(table, { door: 'before-sign-in' }), table).toBe(0)
    expect(await countOf('users', { door: 'before-sign-in' })).toBeGreaterThan(0)
  })

  it.each([
    [
      'a row of another organisation',
      (at: { to: string }) =>
        `INSERT INTO case_members (case_id, user_id, org_id, added_by) VALUES ('${things.caseId}', '${things.outsiderId}', '${at.to}', '${things.userId}')`,
    ],
    ['a row handed to another organisation', (at: { to: string }) => `UPDATE cases SET org_id = '${at.to}'`],
    [
      'an event of another organisation',
      (at: { to: string }) =>
        `INSERT INTO audit_events (seq, org_id, at, action, object_type, outcome, previous, hash) VALUES (999999999, '${at.to}', now(), 'case.read', 'case', 'done', '', 'x')`,
    ],
    ['an event changed', () => `UPDATE audit_events SET action = 'case.list'`],
    ['an event deleted', () => 'DELETE FROM audit_events'],
    ['the trail emptied', () => 'TRUNCATE audit_events'],
    ['an approval deleted', () => 'DELETE FROM approvals'],
    ['a table dropped', () => 'DROP TABLE case_members'],
    ['a table made', () => 'CREATE TABLE public.taken (id int)'],
    ['row-level security switched off', () => 'ALTER TABLE cases DISABLE ROW LEVEL SECURITY'],
    ['a policy added', () => `CREATE POLICY open ON cases USING (true)`],
    ['the library rewritten', () => `UPDATE evidence_records SET title = 'taken'`],
    ['the passwords of the server', () => 'SELECT * FROM pg_authid'],
    ['a role made', () => 'CREATE ROLE taken SUPERUSER LOGIN'],
    ['a file of the server', () => `COPY users TO '/tmp/taken'`],
  ])('refuses the web process %s', async (_what, sql) => {
    const rejected = asWeb(sql({ to: foreign.orgId }), { org: viewer.orgId })
    await expect(rejected).rejects.toThrow(
      /denied|violates row-level security|must be owner|only grows|superuser|privilege/i,
    )
  })

  // The embedded database has one session, the superuser's: there this is a guard rail, and cannot hold.
  if (onServer) {
    it('lets the web login become nobody else, and gives it no rights of its own', async () => {
      const { rows } = await web.query<{ me: string }>('SELECT current_user AS me')
      const me = rows[0]!.me
      expect(me).toMatch(/_web$/)
      const owner = (await operator.query<{ me: string }>('SELECT current_user AS me')).rows[0]!.me
      for (const sql of [`SET ROLE ${owner}`, `SET SESSION AUTHORIZATION ${owner}`])
        await expect(asWeb(sql)).rejects.toThrow(/denied/)
      await web.query('RESET ROLE')
      expect((await web.query<{ me: string }>('SELECT current_user AS me')).rows[0]!.me).toBe(me)
      const { rows: nature } = await operator.query(
        `SELECT rolsuper, rolbypassrls, rolcreatedb, rolcreaterole, rolreplication FROM pg_roles WHERE rolname = $1`,
        [me],
      )
      expect(nature).toEqual([
        { rolsuper: false, rolbypassrls: false, rolcreatedb: false, rolcreaterole: false, rolreplication: false },
      ])
    })
  }
})
