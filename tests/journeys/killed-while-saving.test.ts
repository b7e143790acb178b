import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchBrowser } from '#tests/support/browser'
import { becomeOwner, cookieHeader } from '#tests/support/owner-in-browser'
import {
  freePort,
  ownDatabase,
  type StartedApplication,
  startApplication,
  stopApplication,
} from '#tests/support/start-application'

const rounds = 4
const facts = ['proceedings.monthsHeld', 'person.residenceHereYears', 'request.remainingSentenceMonths'] as const

let dataDir: string
let port: number
let database: Awaited<ReturnType<typeof ownDatabase>>
let application: StartedApplication
let cookie: string

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'article-three-killed-'))
  port = await freePort()
  database = await ownDatabase('killed')
  application = await startApplication({ dataDir, port, databaseUrl: database?.url, ownerless: true })
  const browser = await launchBrowser()
  const context = await browser.newContext()
  await becomeOwner(await context.newPage(), application.ownerAddress ?? '')
  cookie = await cookieHeader(context)
  await browser.close()
})
afterAll(async () => {
  await stopApplication(application)
  await database?.drop()
  await rm(dataDir, { recursive: true, force: true })
})

const ask = (path: string, method = 'GET', body?: unknown, headers: Record<string, string> = {}) =>
  fetch(`${application.origin}${path}`, {
    method,
    headers: { cookie, origin: application.origin, 'content-type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })

let isKilled = false

/** Kills every process of the application at once, without warning. */
function killAll(): void {
  isKilled = true
  const pids = [application.process.pid]
  if (database === null)
    pids.push((JSON.parse(readFileSync(join(dataDir, 'owner.json'), 'utf8')) as { pid: number }).pid)
  for (const pid of pids) if (pid !== undefined) process.kill(pid, 'SIGKILL')
}

it('S50 loses no fact that was acknowledged, however often it is killed while saving', async () => {
  const opened = await ask('/api/cases', 'POST', { reference: 'OAK-31', requestingState: 'CN', requestedState: 'BE' })
  expect(opened.status).toBe(201)
  const { id, version } = (await opened.json()) as { id: string; version: number }
  let acknowledged = { version, values: {} as Record<string, number> }
  let saves = 0

  for (let round = 0; round < rounds; round++) {
    let killing: Promise<void> | undefined
    isKilled = false
    try {
      for (let n = 1; n < 500; n++) {
        const key = facts[n % facts.length] ?? facts[0]
        const value = (round * 500 + n) % 50
        const saved = await ask(
          `/api/cases/${id}/facts`,
          'PATCH',
          { facts: { [key]: value } },
          { 'if-match': `"${acknowledged.version}"` },
        )
        // The pages may live a moment longer than the database, and say that they could not save.
        if (isKilled && saved.status === 500) break
        expect(saved.status).toBe(200)
        const { version: now } = (await saved.json()) as { version: number }
        acknowledged = { version: now, values: { ...acknowledged.values, [key]: value } }
        saves++
        // At another moment each round, counted from the first save so that there is always one to lose.
        killing ??= wait(120 + 170 * round).then(killAll)
      }
    } catch (error) {
      // The connection broke: whatever was not acknowledged may or may not be there. Anything else is a failure.
      if (!(error instanceof TypeError)) throw error
    }
    await killing
    application = await startApplication({ dataDir, port, databaseUrl: database?.url, ownerless: false })
    const read = (await (await ask(`/api/cases/${id}/facts`)).json()) as {
      version: number
      facts: Record<string, number | { value: number }>
    }
    const value = (key: string) => {
      const entry = read.facts[key]
      return typeof entry === 'object' ? entry.value : entry
    }
    // One save at most was under way when the processes died: it is there whole, or not at all.
    expect([acknowledged.version, acknowledged.version + 1]).toContain(read.version)
    const changed = facts.filter((key) => value(key) !== acknowledged.values[key])
    expect(changed.length).toBeLessThanOrEqual(read.version - acknowledged.version)
    acknowledged = {
      version: read.version,
      values: Object.fromEntries(facts.flatMap((key) => (value(key) === undefined ? [] : [[key, Number(value(key))]]))),
    }
  }
  expect(saves).toBeGreaterThan(rounds)
})
