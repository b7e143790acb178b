import { execSync, spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchBrowser } from '#tests/support/browser'
import { MixedWrites } from '#tests/support/mixed-writes'
import { becomeOwner, cookieHeader } from '#tests/support/owner-in-browser'
import { killNow, processesBelow } from '#tests/support/processes-below'
import { SharedCase } from '#tests/support/shared-case'
import {
  freePort,
  ownDatabase,
  type StartedApplication,
  startApplication,
  stopApplication,
} from '#tests/support/start-application'
import { untilGone } from '#tests/support/until-gone'

/** How often it is killed. `npm run kills -- 50` says how often; among the other tests it is a few times. */
const rounds = Number(process.env.KILLS ?? 4)
const everyRound = rounds > 10
/** Kills a PostgreSQL that is this test's alone and starts it again; without it only what is ours is killed. */
const killServer = process.env.KILLS_SERVER_COMMAND

let dataDir: string
let port: number
let database: Awaited<ReturnType<typeof ownDatabase>>
let application: StartedApplication
let cookie: string

const start = (ownerless = false, onSpawn?: (pid: number) => void) =>
  startApplication({ dataDir, port, databaseUrl: database?.url, ownerless, ...(onSpawn ? { onSpawn } : {}) })

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'article-three-killed-'))
  port = await freePort()
  database = await ownDatabase('killed')
  application = await start(true)
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
  await rm(`${dataDir}.keys`, { force: true })
})

const ask = (path: string, method = 'GET', body?: unknown, headers: Record<string, string> = {}) =>
  fetch(`${application.origin}${path}`, {
    method,
    // A connection that was kept would be broken by the kill, and only the next request would notice.
    headers: {
      cookie,
      origin: application.origin,
      'content-type': 'application/json',
      connection: 'close',
      ...headers,
    },
    ...(body === undefined ? {} : { body: body instanceof Uint8Array ? new Uint8Array(body) : JSON.stringify(body) }),
  })

async function killTree(pid: number): Promise<void> {
  const pids = [pid, ...processesBelow(pid).map((process) => process.pid)]
  killNow(pids)
  await Promise.all(pids.map(untilGone))
}

/** Everything at once, the process that answers the network alone, or the database alone. */
const victims = ['everything', 'web', 'database'] as const

async function kill(victim: (typeof victims)[number]): Promise<void> {
  const supervisor = application.process.pid ?? 0
  const below = processesBelow(supervisor)
  const [chosen] =
    victim === 'web'
      ? below.filter(({ command }) => /\bnext\S* start /.test(command))
      : below.filter(({ command }) => command.includes('embedded/serve.ts'))
  if (database !== null && victim !== 'web' && killServer) execSync(killServer, { stdio: 'ignore' })
  if (victim === 'everything' || !chosen) return killTree(supervisor)
  await killTree(chosen.pid)
}

/** Until it answers that it is well: a process that died alone is started again by the one that watches it. */
async function ready(): Promise<void> {
  const supervised = application.process
  while (supervised.exitCode === null && supervised.signalCode === null) {
    const health = await fetch(`${application.origin}/api/health`).catch(() => null)
    await health?.body?.cancel()
    if (health?.status === 200) return
    await wait(50)
  }
  application = await start()
}

/** A start that is killed before it is one, and the next. */
async function startKilled(after: number): Promise<void> {
  let pid = 0
  const begun = start(false, (spawned) => {
    pid = spawned
  }).catch(() => {})
  await wait(after)
  await killTree(pid)
  await begun
}

function admin(...args: string[]): void {
  const { DATABASE_URL: _server, ...inherited } = process.env
  const run = spawnSync(process.execPath, ['--no-warnings', '--conditions=react-server', 'scripts/admin.ts', ...args], {
    encoding: 'utf8',
    env: {
      ...inherited,
      ...{ DATA_DIR: dataDir, KEY_FILE: `${dataDir}.keys` },
      ...(database ? { DATABASE_URL: database.url } : {}),
    },
  })
  expect([run.status, run.stderr], args.join(' ')).toEqual([0, ''])
}

it('S50 S58 loses nothing that was acknowledged, however often it is killed while five people write', {
  timeout: 120_000 + rounds * 60_000,
}, async () => {
  const writes = new MixedWrites(ask)
  const shared = new SharedCase(ask)
  await writes.begin()
  writes.leaveAlone(await shared.begin())
  const head = join(dataDir, 'kept-head.json')
  let slowest = 0
  for (let round = 0; round < rounds; round += 1) {
    const victim = victims[round % victims.length] ?? 'everything'
    let killing: Promise<void> | undefined
    const sharing = shared.run()
    await writes.run(() => {
      killing ??= wait(Math.random() * (everyRound ? 2_500 : 900)).then(async () => {
        const { auditHead } = (await (await ask('/api/health')).json()) as { auditHead: unknown }
        await writeFile(head, JSON.stringify(auditHead))
        writes.stop()
        shared.stop()
        await kill(victim)
      })
    })
    await Promise.all([killing, sharing])
    const killedAt = performance.now()
    // S52: now and then the start that follows is killed too, somewhere.
    if (victim === 'everything' && round % 2 === 1) await startKilled(50 + Math.random() * 2_500)
    await ready()
    slowest = Math.max(slowest, performance.now() - killedAt)
    await writes.check()
    // S58: what four saw of one case through all of it.
    await shared.check()
    if (everyRound || round === rounds - 1) admin('audit', 'verify', '--head', head)
  }
  admin('check')
  const { facts, identity, reports, cases, copies } = writes.acknowledged
  expect(Math.min(facts, identity, reports, cases, copies)).toBeGreaterThanOrEqual(rounds)
  expect(Math.min(shared.counted.read, shared.counted.saved, shared.counted.stale)).toBeGreaterThanOrEqual(rounds)
  if (everyRound)
    process.stdout.write(
      `${rounds} kills: ${facts} saves of an answer, ${identity} of an identity block, ${reports} reports, ${cases} cases and ${copies} files were acknowledged, and none was lost; of one case that four changed, ${shared.counted.saved} changes, ${shared.counted.stale} refusals and ${shared.counted.read} readings are one history; ready again within ${(slowest / 1000).toFixed(1)} s.\n`,
    )
})
