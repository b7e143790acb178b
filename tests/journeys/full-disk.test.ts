import { spawnSync } from 'node:child_process'
import { closeSync, existsSync, openSync, rmSync, writeSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchBrowser } from '#tests/support/browser'
import { MixedWrites } from '#tests/support/mixed-writes'
import { becomeOwner, cookieHeader, signInOwner } from '#tests/support/owner-in-browser'
import { processesBelow } from '#tests/support/processes-below'
import { freePort, type StartedApplication, startApplication, stopApplication } from '#tests/support/start-application'

/** A small disk of this test's own, empty: `npm run full-disk` makes one. */
const disk = process.env.FULL_DISK

let application: StartedApplication
let cookie: string
let recoveryCode: string
const dataDir = join(disk ?? '', 'data')
const keyFile = join(tmpdir(), `article-three-full-${process.pid}.keys`)
const filler = join(disk ?? '', 'filler')
const reserve = join(dataDir, 'reserve')
/** What was answered since it was last emptied. */
const asked: { status: number; code: string }[] = []

const ask = async (path: string, method = 'GET', body?: unknown, headers: Record<string, string> = {}) => {
  const answer = await fetch(`${application.origin}${path}`, {
    method,
    headers: { cookie, origin: application.origin, 'content-type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body: body instanceof Uint8Array ? new Uint8Array(body) : JSON.stringify(body) }),
  })
  const { error } = answer.ok ? { error: undefined } : await answer.clone().json()
  asked.push({ status: answer.status, code: error?.code ?? '' })
  return answer
}

/** Writes until not one byte more goes in. */
function fill(): void {
  const file = openSync(filler, 'a')
  for (let size = 2 ** 20; size >= 1; )
    try {
      writeSync(file, Buffer.alloc(size, 1))
    } catch {
      size = Math.floor(size / 2)
    }
  closeSync(file)
}

function admin(...args: string[]): string {
  const { DATABASE_URL: _server, ...inherited } = process.env
  const env = { ...inherited, DATA_DIR: dataDir, KEY_FILE: keyFile }
  const command = ['--no-warnings', '--conditions=react-server', 'scripts/admin.ts', ...args]
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8', env })
  expect([status, stderr], args.join(' ')).toEqual([0, ''])
  return stdout
}

beforeAll(async () => {
  if (disk === undefined) return
  application = await startApplication({ dataDir, keyFile, port: await freePort(), ownerless: true })
  const browser = await launchBrowser()
  const context = await browser.newContext()
  ;[recoveryCode = ''] = await becomeOwner(await context.newPage(), application.ownerAddress ?? '')
  cookie = await cookieHeader(context)
  await browser.close()
})
afterAll(async () => {
  if (disk === undefined) return
  await stopApplication(application)
  rmSync(keyFile, { force: true })
})

async function signInAgain(): Promise<void> {
  const browser = await launchBrowser()
  const page = await browser.newPage()
  await page.goto(`${application.origin}/sign-in`)
  await signInOwner(page, recoveryCode, '/cases')
  await browser.close()
}

/** All five are refused for want of room, and leave nothing. */
async function expectRefusals(writes: MixedWrites): Promise<void> {
  asked.length = 0
  expect(await writes.tryEach()).toBe(5)
  expect(asked.map(({ status, code }) => `${status} ${code}`)).toEqual(Array(5).fill('507 NO_SPACE'))
}

it.skipIf(disk === undefined)(
  'S53 refuses what a full disk cannot hold, reads on, and goes on as soon as there is room',
  async () => {
    const writes = new MixedWrites(ask)
    await writes.begin()
    expect(await writes.tryEach()).toBe(0)
    await expect.poll(() => existsSync(reserve)).toBe(true)
    const { auditHead } = await (await ask('/api/health')).json()
    const processes = () => processesBelow(application.process.pid ?? 0).map(({ pid }) => pid)
    const before = processes()

    fill()
    await expect.poll(() => existsSync(reserve)).toBe(false)
    // From the moment at which the file system hands the reserve out again.
    await expect.poll(async () => (await writes.read()).status).toBe(200)
    for (let round = 0; round < 5; round += 1) {
      await expectRefusals(writes)
      await writes.check()
    }
    await signInAgain()

    // Something takes the reserve too. Now even a reading may be refused, because it cannot be recorded; nothing else happens.
    fill()
    for (let round = 0; round < 20; round += 1) {
      await expectRefusals(writes)
      expect([200, 507]).toContain((await ask('/api/cases')).status)
      expect([200, 507]).toContain((await writes.read()).status)
      expect((await ask('/api/health')).status).toBe(200)
      fill()
    }

    rmSync(filler)
    expect(await writes.tryEach()).toBe(0)
    await writes.check()
    expect(processes()).toEqual(before)
    await expect.poll(() => existsSync(reserve)).toBe(true)
    const head = `${keyFile}.head`
    await writeFile(head, JSON.stringify(auditHead))
    admin('audit', 'verify', '--head', head)
    admin('check')
    rmSync(head)
  },
)
