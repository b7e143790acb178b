import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeDatabase, database } from '#lib/server/database/client'
import { type EmbeddedDatabase, startEmbeddedDatabase } from '#lib/server/database/embedded/start-embedded-database'
import { environment } from '#lib/server/environment'
import { readKeyFile } from '#lib/server/keys/key-file'
import { killedAllAlong } from '#tests/support/killed-runs'
import { aCase, aViewer } from '#tests/support/people'
import { openDatabase } from '../../scripts/start/open-database.ts'

const place = mkdtempSync(join(tmpdir(), 'article-three-operator-'))
const at = (name: string) => join(place, name)
const backup = at('backup.age')
let embedded: EmbeddedDatabase
let cases: string[]
/** What was said of the backup. */
let made: Record<string, unknown>

beforeAll(async () => {
  Object.assign(process.env, { DATA_DIR: at('data'), KEY_FILE: at('keys'), APP_ENV: 'test' })
  delete process.env.DATABASE_URL
  embedded = await startEmbeddedDatabase(at('data'))
  process.env.ARTICLE_THREE_SOCKET_DIR = embedded.socketDirectory
  await openDatabase(process.cwd(), environment())
  const viewer = await aViewer()
  cases = [await aCase(viewer), await aCase(viewer), await aCase(viewer)]
})
afterAll(async () => {
  await closeDatabase()
  await embedded?.stop()
  rmSync(place, { recursive: true, force: true })
})

/** As the operator runs it, beside the application. */
async function admin(args: string[], env: Record<string, string> = {}) {
  const child = spawn(
    process.execPath,
    ['--no-warnings', '--conditions=react-server', 'scripts/admin.ts', ...args, '--json'],
    { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] },
  )
  const [out, err, [status]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')])
  return { status, err, json: (out === '' ? {} : JSON.parse(out)) as Record<string, unknown> }
}

describe('whoever runs an installation, one command after the other', () => {
  it('S54 checks that everything opens', async () => {
    const { status, json, err } = await admin(['check'])
    expect([status, err, json.ok]).toEqual([0, '', true])
  })

  it('S37 takes the head of the trail away and holds the trail against it, signed or in two words', async () => {
    const { json } = await admin(['audit', 'head'])
    writeFileSync(at('head'), JSON.stringify(json))
    const { seq, hash } = json as { seq: number; hash: string }
    writeFileSync(at('bare'), JSON.stringify({ seq, hash }))
    writeFileSync(at('ahead'), JSON.stringify({ seq: seq + 100, hash }))
    expect((await admin(['audit', 'verify', '--head', at('head')])).status).toBe(0)
    expect((await admin(['audit', 'verify', '--head', at('bare')])).status).toBe(0)
    expect((await admin(['audit', 'verify', '--head', at('ahead')])).status).toBe(1)
  })

  it('S59 makes a backup, for somebody elsewhere, and never over another', async () => {
    expect((await admin(['backup', '--out', backup])).status).toBe(2)
    expect((await admin(['backup', 'keygen', '--out', at('identity')])).status).toBe(0)
    const first = await admin(['backup', '--out', backup])
    made = first.json
    expect([first.status, made]).toEqual([0, expect.objectContaining({ file: backup, keysFile: `${backup}.keys` })])
    const again = await admin(['backup', '--out', backup])
    expect([again.status, again.err]).toEqual([1, expect.stringMatching(/never overwrites/)])
    copyFileSync(at('keys'), at('keys-then'))
    expect(readdirSync(at('data')).filter((name) => name.startsWith('database.new-'))).toEqual([])
  })

  it('S52 restores into a directory whole or not at all, wherever it is killed', { timeout: 600_000 }, async () => {
    writeFileSync(at('backed-up-head'), JSON.stringify(made.auditHead))
    const restore = {
      script: 'scripts/admin.ts',
      args: ['restore', '--in', backup, '--data-dir', at('killed'), '--identity', at('identity')],
    }
    await killedAllAlong(restore, async (when) => {
      const left = existsSync(at('killed')) ? readdirSync(at('killed')) : []
      if (!left.includes('database')) {
        // What is left is no database to any start, and in the way of no other restore.
        expect(left.filter((name) => !/^(owner\.|database\.new-)/.test(name))).toEqual([])
        return
      }
      const call = ['audit', 'verify', '--head', at('backed-up-head')]
      const verified = await admin(call, { DATA_DIR: at('killed'), ARTICLE_THREE_SOCKET_DIR: '' })
      expect([verified.status, verified.err], when).toEqual([0, ''])
      rmSync(at('killed'), { recursive: true })
    })
  })

  it('S64 erases a case, which is written down beside the key file', async () => {
    const [first = ''] = cases
    expect((await admin(['case', 'erase'])).status).toBe(2)
    expect((await admin(['case', 'erase', '--case', first])).status).toBe(0)
    expect((await admin(['case', 'erase', '--case', first])).status).toBe(1)
    const list = readdirSync(place).find((name) => name.startsWith('keys.erased-')) ?? ''
    expect(readFileSync(at(list), 'utf8')).toContain(first)
    copyFileSync(at(list), at('erased'))
  })

  it('S42 rotates the keys and takes the old ones out', async () => {
    const { status, json } = await admin(['keys', 'rotate', '--retire'])
    expect([status, json]).toEqual([0, expect.objectContaining({ kek: 2, retired: true })])
    expect([...readKeyFile(at('keys'), at('data')).keys.keys()]).toEqual([2])
  })

  it('S60 restores with the keys of then into an empty directory, and nothing from a file that was cut', async () => {
    const call = ['restore', '--in', backup, '--data-dir', at('restored'), '--identity', at('identity')]
    const then = { KEY_FILE: at('keys-then') }
    const now = await admin(call)
    expect([now.status, now.err]).toEqual([1, expect.stringMatching(/is not in the key file/)])
    const done = await admin([...call, '--erased', at('erased')], then)
    expect([done.status, done.json]).toEqual([
      0,
      expect.objectContaining({ erasedAgain: { cases: 1, copies: 0 }, isNewest: null }),
    ])
    const full = await admin([...call, '--erased', at('erased')], then)
    expect([full.status, full.err]).toEqual([1, expect.stringMatching(/is not empty/)])
    truncateSync(backup, 3_000)
    const cut = await admin(
      call.map((word) => (word === at('restored') ? at('elsewhere') : word)),
      then,
    )
    expect([cut.status, existsSync(at('elsewhere'))]).toEqual([1, false])
  })

  it('S65 erases what is past its time', async () => {
    const sixYears = String(6 * 366 * 86_400)
    const { status, json } = await admin(['retention', 'run'], { CLOCK_OFFSET_S: sixYears })
    expect([status, new Set(json.erased as string[])]).toEqual([0, new Set(cases.slice(1))])
  })

  it('S54 is told which cell does not open', async () => {
    await database().$executeRaw`UPDATE users SET name = set_byte(name, 20, get_byte(name, 20) # 1)`
    const { status, json } = await admin(['check'])
    expect([status, json]).toEqual([
      1,
      expect.objectContaining({ ok: false, problems: [expect.stringMatching(/^users\.name of /)] }),
    ])
  })
})
