// npm run bench:stall [-- --cases 2000] [-- --only backup]
// S48, S28: how long the health of the built application takes to answer while cases come by the thousand, a file of 50 MB
// comes in, a report goes out, a backup is made and the keys are exchanged. Prints a JSON object a line, in milliseconds.
import { spawn } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { launchBrowser } from '../tests/support/browser.ts'
import { becomeOwner, cookieHeader } from '../tests/support/owner-in-browser.ts'
import { freePort, ownDatabase, startApplication, stopApplication } from '../tests/support/start-application.ts'
import { hostileFiles } from './src/stall/hostile-files.ts'
import { memoryOf } from './src/stall/memory-of.ts'
import { watched } from './src/stall/watched.ts'

const { values } = parseArgs({
  options: { cases: { type: 'string', default: '2000' }, only: { type: 'string', default: '' } },
})
const isAsked = (act: string): boolean => act.includes(values.only)
const place = mkdtempSync(join(tmpdir(), 'article-three-stall-'))
const dataDir = join(place, 'data')
const server = await ownDatabase('stall')
const databaseUrl = server?.url
const application = await startApplication({ dataDir, port: await freePort(), databaseUrl, ownerless: true })
const { origin } = application

try {
  const cookie = await signedIn()
  const ask = async (path: string, init: RequestInit = {}, headers: Record<string, string> = {}): Promise<Response> => {
    for (;;) {
      const answer = await fetch(origin + path, { ...init, headers: { cookie, origin, ...headers } })
      // Who floods waits as long as they are told.
      if (answer.status !== 429) return expectOk(path, answer)
      await answer.body?.cancel()
      await wait(1000 * Number(answer.headers.get('retry-after') ?? 1))
    }
  }
  const json = (body: unknown): RequestInit => ({ method: 'POST', body: JSON.stringify(body) })
  const asJson = { 'content-type': 'application/json' }
  const openCase = async (n: number): Promise<string> => {
    const facts = { 'proceedings.heldNow': true, 'proceedings.hasLawyer': false, 'proceedings.monthsHeld': n % 40 }
    const body = { requestingState: 'CN', requestedState: 'BE', reference: `ELM-${n}`, facts }
    return ((await (await ask('/api/cases', json(body), asJson)).json()) as { id: string }).id
  }
  const first = await openCase(0)
  const { sources } = (await (await ask('/api/sources')).json()) as { sources: { id: string }[] }
  const file = randomText(50_000_000)
  await admin('backup', 'keygen', '--out', join(place, 'identity'))

  let backups = 0
  const acts: Readonly<Record<string, () => Promise<unknown>>> = {
    nothing: () => wait(10_000),
    [`${values.cases} cases opened, four at once`]: () => many(Number(values.cases), openCase),
    'a file of 50 MB stored': () =>
      ask('/api/copies', { method: 'POST', body: file }, headersOf(file, sources[0]?.id ?? '')),
    'ten reports issued, each as a PDF': async () => {
      for (let n = 0; n < 10; n += 1) {
        const { id } = (await (await ask(`/api/cases/${first}/report`, { method: 'POST' })).json()) as { id: string }
        await (await ask(`/api/reports/${id}`)).arrayBuffer()
      }
    },
    'the list of cases assessed': async () => void (await (await ask('/api/cases')).arrayBuffer()),
    'a backup': () => {
      backups += 1
      return admin('backup', '--out', join(place, `${backups}.age`))
    },
    'the keys exchanged': () => admin('keys', 'rotate'),
  }
  // Whatever is asked for, it is asked with as many cases stored.
  if (!isAsked('cases opened')) await many(Number(values.cases), openCase)
  for (const [act, run] of Object.entries(acts)) {
    if (!isAsked(act)) continue
    const found = await watched(origin, async () => void (await run()))
    console.log(JSON.stringify({ act, ...found }))
  }
  // Once each: how long until it is refused, and how much more the processes hold then at most.
  for (const [name, bytes] of Object.entries(hostileFiles())) {
    if (!isAsked(`${name} refused`)) continue
    const { pid = 0 } = application.process
    const before = memoryOf(pid)
    let most = before
    const looking = setInterval(() => {
      most = Math.max(most, memoryOf(pid))
    }, 50)
    let status = 0
    const headers = { ...headersOf(bytes, sources[0]?.id ?? ''), 'x-copy-name': name }
    const body = new Uint8Array(bytes)
    const found = await watched(
      origin,
      async () => {
        const answer = await fetch(`${origin}/api/copies`, {
          method: 'POST',
          body,
          headers: { cookie, origin, ...headers },
        })
        await answer.body?.cancel()
        status = answer.status
      },
      0,
    )
    clearInterval(looking)
    console.log(JSON.stringify({ act: `${name} refused`, status, moreMiB: most - before, ...found }))
  }
} finally {
  await stopApplication(application)
  await server?.drop()
  rmSync(place, { recursive: true, force: true })
}

async function signedIn(): Promise<string> {
  const browser = await launchBrowser()
  const context = await browser.newContext()
  await becomeOwner(await context.newPage(), application.ownerAddress ?? '')
  const cookie = await cookieHeader(context)
  await browser.close()
  return cookie
}

async function expectOk(path: string, answer: Response): Promise<Response> {
  if (answer.ok) return answer
  throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`)
}

/** Four at once, as one session may. */
async function many(count: number, act: (n: number) => Promise<unknown>): Promise<void> {
  let next = 0
  const one = async (): Promise<void> => {
    while (next < count) {
      next += 1
      await act(next)
    }
  }
  await Promise.all([one(), one(), one(), one()])
}

function randomText(bytes: number): Uint8Array<ArrayBuffer> {
  const line = (): string => `${randomBytes(30).toString('hex')}\n`
  return new Uint8Array(Buffer.from(Array.from({ length: Math.floor(bytes / 61) }, line).join('')))
}

function headersOf(file: Uint8Array, source: string): Record<string, string> {
  return {
    'x-copy-source': source,
    'x-copy-name': 'lines.txt',
    'x-copy-sha256': createHash('sha256').update(file).digest('hex'),
  }
}

/** A command of the operator, beside the application. */
async function admin(...args: string[]): Promise<void> {
  const { DATABASE_URL: _server, ...inherited } = process.env
  const child = spawn(process.execPath, ['--no-warnings', '--conditions=react-server', 'scripts/admin.ts', ...args], {
    env: {
      ...inherited,
      ...{ DATA_DIR: dataDir, KEY_FILE: `${dataDir}.keys` },
      ...(databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl }),
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const [status] = await once(child, 'exit')
  if (status !== 0) throw new Error(`admin ${args.join(' ')} ended with ${status}`)
}
