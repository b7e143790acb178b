import { accessSync, constants, existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type ContainedWork, serveContainedWork } from '#lib/server/contained/serve-work'
import { makeCopiesFolder } from '#lib/server/copies/copy-files'
import {
  type EmbeddedDatabase,
  EmbeddedDatabaseError,
  startEmbeddedDatabase,
} from '#lib/server/database/embedded/start-embedded-database'
import { isFull, keepReserve } from '#lib/server/disk/reserve'
import { addressOf, type Environment } from '#lib/server/environment'
import { buildPages, isBuildStale } from './build-pages.ts'
import { openDatabase } from './open-database.ts'
import { requireFreePort } from './port.ts'
import { requireAsBuilt } from './release.ts'
import { StartError } from './start-error.ts'
import { startWebProcess, type WebProcess } from './web-process.ts'

interface Settings {
  root: string
  mode: 'start' | 'dev'
  environment: Environment
  /** Aborted when the person, or the system, asks for the end. */
  signal: AbortSignal
  say(line: string): void
}

const guardRailOnly =
  'The user of DATABASE_URL may not make roles, so the web process connects as the owner of the tables: row-level security is then a guard rail and no wall.'

const diskFull =
  'The disk of DATA_DIR is full. Nothing more is taken in; what is stored can be read. Make room: nothing has to be started again.'

// A process that keeps dying is not kept alive: so many deaths within so long, and everything ends.
const deathsAllowed = 5
const withinMs = 60_000

/**
 * Runs the application until it is asked to end: the database's process, the pages' process, those that do contained
 * work, and this one, which serves nothing to the network. A process that dies is started again.
 *
 * @throws StartError when it cannot start or cannot be kept running; every process has ended by then.
 */
export async function supervise(settings: Settings): Promise<void> {
  const { environment, signal, say } = settings
  const running: { database?: EmbeddedDatabase; work?: ContainedWork; web?: WebProcess } = {}
  const ended = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }))
  let reserve: NodeJS.Timeout | undefined
  try {
    const stale = isStale(settings)
    makeDataDirectory(environment.DATA_DIR)
    reserve = keepingReserve(settings)
    if (!environment.DATABASE_URL) running.database = await startDatabase(settings)
    await requireFreePort(environment.HOST, environment.PORT)
    const { webUrl } = await openDatabase(settings.root, environment)
    if (environment.DATABASE_URL && webUrl === null) say(guardRailOnly)
    signal.throwIfAborted()
    if (stale) await build(settings)
    signal.throwIfAborted()
    running.work = await startWork(settings)
    await makeSecrets()
    await writeErasedList(settings)
    running.web = await startWeb(settings, webUrl)
    signal.throwIfAborted()

    const invitation = await unlessItEnds(running.database, ownerInvitation())
    say(`Article Three is at ${environment.APP_ORIGIN}`)
    if (invitation !== null) {
      say('Nobody owns it yet. Make yourself the owner here, once, within the hour:')
      say(`${environment.APP_ORIGIN}${invitation}`)
    }

    const failed = Promise.all([
      running.database &&
        keepRunning(settings, running.database, async () => {
          await untilRoom(settings)
          running.database = await startDatabase(settings)
          return running.database
        }),
      keepRunning(settings, running.web, async () => {
        running.web = await startWeb(settings, webUrl)
        return running.web
      }),
    ])
    await Promise.race([ended, failed])
  } catch (error) {
    // Whatever broke because the end was asked for is no failure.
    if (signal.aborted) return
    if (error instanceof EmbeddedDatabaseError) throw new StartError(error.message)
    throw error
  } finally {
    await running.web?.stop()
    await running.work?.stop()
    const { closeDatabase } = await import('#lib/server/database/client')
    await closeDatabase()
    await running.database?.stop()
    clearInterval(reserve)
  }
}

function keepingReserve({ environment, say }: Settings): NodeJS.Timeout {
  const keep = () => keepReserve(environment.DATA_DIR) && say(diskFull)
  keep()
  return setInterval(keep, 250)
}

/** A database that stopped itself because it could not write comes back when it can: to start it before ends everything. */
async function untilRoom({ environment, signal, say }: Settings): Promise<void> {
  if (isFull(environment.DATA_DIR)) say('It waits for room on the disk of DATA_DIR.')
  while (!signal.aborted && isFull(environment.DATA_DIR)) await wait(250)
}

function makeDataDirectory(directory: string): void {
  try {
    makeWithParents(directory)
    accessSync(directory, constants.W_OK)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : error
    throw new StartError(
      `The data directory ${directory} cannot be made or written (${code}); set DATA_DIR to another.`,
    )
  }
}

/** Node's `recursive` never comes back where an existing parent answers ENOENT to every new entry, as /proc does. */
function makeWithParents(directory: string): void {
  const stands = () => existsSync(`${directory}/.`)
  if (stands()) return
  if (!existsSync(dirname(directory))) makeWithParents(dirname(directory))
  try {
    mkdirSync(directory, { mode: 0o700 })
  } catch (error) {
    // Another start made it in the meantime: who owns it, the lock decides.
    if (!stands()) throw error
  }
}

async function startDatabase({ environment, signal }: Settings): Promise<EmbeddedDatabase> {
  const database = await startEmbeddedDatabase(environment.DATA_DIR, signal)
  // For the database client of this process and, through its environment, of the web process.
  environment.ARTICLE_THREE_SOCKET_DIR = database.socketDirectory
  process.env.ARTICLE_THREE_SOCKET_DIR = database.socketDirectory
  return database
}

async function startWork({ environment }: Settings): Promise<ContainedWork> {
  const work = await serveContainedWork(environment.DATA_DIR)
  process.env.ARTICLE_THREE_WORK_SOCKET = work.socket
  return work
}

/** What the web process only reads, since it may write nothing. */
async function makeSecrets(): Promise<void> {
  const { sessionSecret } = await import('#lib/server/identity/session-secret')
  sessionSecret()
}

/** So that no backup from before brings back what people erased through the pages, whose process writes no file. */
async function writeErasedList({ say }: Settings): Promise<void> {
  const { keepErasedList } = await import('#lib/server/privacy/erased-list')
  await keepErasedList().catch((error: unknown) => {
    say(
      `The list of erased cases beside KEY_FILE could not be written: ${error instanceof Error ? error.message : error}`,
    )
  })
}

/** Before each start of the web process, in which uploads are: those that its last end cut off are taken away. */
async function readyCopies(dataDir: string): Promise<void> {
  makeCopiesFolder(dataDir)
  const { sweepCopies } = await import('#lib/server/copies/sweep-copies')
  await sweepCopies()
}

async function startWeb({ root, mode, environment, signal }: Settings, webUrl: string | null): Promise<WebProcess> {
  await readyCopies(environment.DATA_DIR)
  const { HOST, PORT, APP_ENV, APP_ORIGIN, DATA_DIR } = environment
  return startWebProcess({
    root,
    mode,
    host: HOST,
    port: PORT,
    address: `http://${addressOf(HOST)}:${PORT}`,
    readable: { DATA_DIR, KEY_FILE: environment.KEY_FILE },
    certificates: certificatesOf(environment.DATABASE_URL),
    env: {
      ...process.env,
      ...{ HOST, PORT: String(PORT), APP_ENV, APP_ORIGIN },
      ...(webUrl === null ? {} : { DATABASE_URL: webUrl }),
    },
    signal,
  })
}

/** The files that a PostgreSQL URL names, for an encrypted connection to another machine. */
const certificatesOf = (url: string | null): string[] =>
  ['sslrootcert', 'sslcert', 'sslkey'].flatMap((name) => (url && new URL(url).searchParams.get(name)) || [])

/**
 * Whether there is something to build, because the sources are other ones than those that were built.
 *
 * @throws StartError when there is not, and what was built is something else now.
 */
function isStale({ root, mode }: Settings): boolean {
  if (mode === 'dev') return false
  const stale = isBuildStale(root)
  if (!stale) requireAsBuilt(root)
  return stale
}

async function build({ root, signal, say }: Settings): Promise<void> {
  say('Building the pages; this happens once after each change and takes a minute at most.')
  await buildPages(root, signal)
}

async function ownerInvitation(): Promise<string | null> {
  const { ensureOwnerInvitation } = await import('#lib/server/identity/invite-owner')
  return ensureOwnerInvitation()
}

/** The result of database work, or the sentence of the database's end where it ends first. */
async function unlessItEnds<Result>(database: EmbeddedDatabase | undefined, work: Promise<Result>): Promise<Result> {
  if (database === undefined) return work
  const end = database.ended.then(({ sentence }): never => {
    throw new StartError(sentence)
  })
  // A query that breaks because its database died says nothing that the end does not say better.
  const orBroken = work.catch((error) => Promise.race([end, wait(1_000).then(() => Promise.reject(error))]))
  return Promise.race([orBroken, end])
}

async function keepRunning(
  { signal, say }: Settings,
  first: { ended: Promise<{ sentence: string }> },
  startAgain: () => Promise<{ ended: Promise<{ sentence: string }> }>,
): Promise<never> {
  let deaths: number[] = []
  for (let current = first; ; ) {
    const { sentence } = await current.ended
    if (signal.aborted) return new Promise<never>(() => {})
    deaths = [...deaths.filter((time) => time > performance.now() - withinMs), performance.now()]
    if (deaths.length > deathsAllowed)
      throw new StartError(`${sentence} It had been started again ${deathsAllowed} times.`)
    say(`${sentence} It is started again.`)
    current = await startAgain()
  }
}
