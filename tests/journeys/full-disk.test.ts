import { spawnSync } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, rmSync, statfsSync, writeSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchBrowser } from '#tests/support/browser'
import { MixedWrites } from '#tests/support/mixed-writes'
import { becomeOwner, cookieHeader, signInOwner } from '#tests/support/owner-in-browser'
import { processesBelow } from '#tests/support/processes-below'
import { freePort, type StartedApplication, startApplication, stopApplication } from '#tests/support/start-application'

/** A small disk of this test's own, empty: `npm run full-disk` makes one, and nothing else runs this. */
const disk = process.env.FULL_DISK ?? ''

let application: StartedApplication
let cookie: string
let recoveryCode: string
const dataDir = join(disk, 'data')
const keyFile = join(tmpdir(), `article-three-full-${process.pid}.keys`)
const filler = join(disk, 'filler')
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

/**
 * Writes until not one byte more goes in.
 *
 * @param most bytes: to stop where the disk was full at first, and leave what is given up meanwhile
 */
function fill(most = Number.POSITIVE_INFINITY): void {
  const file = openSync(filler, 'a')
  let left = most
  for (let size = 2 ** 20; size >= 1 && left > 0; )
    try {
      left -= writeSync(file, Buffer.alloc(Math.min(size, left), 1))
    } catch {
      size = Math.floor(size / 2)
    }
  closeSync(file)
}

function freeBytes(): number {
  const { bavail, bsize } = statfsSync(dataDir)
  return bavail * bsize
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
  application = await startApplication({ dataDir, keyFile, port: await freePort(), ownerless: true })
  const browser = await launchBrowser()
  const context = await browser.newContext()
  ;[recoveryCode = ''] = await becomeOwner(await context.newPage(), application.ownerAddress ?? '')
  cookie = await cookieHeader(context)
  await browser.close()
})
afterAll(async () => {
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

/** Writes to the database's log alone until it needs another file, for which there is no room. */
async function useUpLog(): Promise<void> {
  const { socketDirectory } = JSON.parse(readFileSync(join(dataDir, 'owner.json'), 'utf8'))
  const client = new Client({ host: socketDirectory, user: 'postgres', database: 'postgres' })
  client.on('error', () => {})
  await client.connect()
  const writing = async () => {
    for (let n = 0; n < 1_000; n += 1)
      await client.query("SELECT pg_logical_emit_message(false, 'full', repeat('x', 100000))")
  }
  await expect(writing()).rejects.toThrow(/No space left|terminated/)
}

/** All five are refused for want of room, and leave nothing. */
async function expectRefusals(writes: MixedWrites): Promise<void> {
  asked.length = 0
  expect(await writes.tryEach()).toBe(5)
  expect(asked.map(({ status, code }) => `${status} ${code}`)).toEqual(Array(5).fill('507 NO_SPACE'))
}

it('S53 refuses what a full disk cannot hold, reads on, and goes on as soon as there is room', async () => {
  const writes = new MixedWrites(ask)
  await writes.begin()
  expect(await writes.tryEach()).toBe(0)
  await expect.poll(() => existsSync(reserve)).toBe(true)
  const { auditHead } = await (await ask('/api/health')).json()
  const processes = () => processesBelow(application.process.pid ?? 0).map(({ pid }) => pid)
  const before = processes()

  fill(freeBytes())
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

  expect(processes()).toEqual(before)
  rmSync(filler)
  expect(await writes.tryEach()).toBe(0)
  await writes.check()
  await expect.poll(() => existsSync(reserve)).toBe(true)

  // And so full that the database's log cannot go on: it stops, and comes back by itself when there is room.
  fill(freeBytes())
  await expect.poll(() => existsSync(reserve)).toBe(false)
  fill()
  await useUpLog()
  await expect.poll(async () => (await ask('/api/health')).status).not.toBe(200)
  await wait(3_000)
  rmSync(filler)
  await expect.poll(async () => (await ask('/api/health')).status).toBe(200)
  await writes.check()
  expect(await writes.tryEach()).toBe(0)
  await writes.check()
  expect(application.process.exitCode).toBe(null)
  await expect.poll(() => existsSync(reserve)).toBe(true)
  const head = `${keyFile}.head`
  await writeFile(head, JSON.stringify(auditHead))
  admin('audit', 'verify', '--head', head)
  admin('check')
  rmSync(head)
})
