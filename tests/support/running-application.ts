import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the application under test listens. */
    origin: string
    /** The one-time address that it printed for the owner. */
    ownerAddress: string
  }
}

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  if (address === null || typeof address === 'string') throw new Error('no port was given')
  return address.port
}

/** On a real server, a database of this run's own, dropped at the end. */
async function ownDatabase(serverUrl: string): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `journeys_${process.pid}_${Date.now()}`
  const admin = new pg.Client({ connectionString: serverUrl })
  await admin.connect()
  await admin.query(`CREATE DATABASE ${name}`)
  await admin.end()
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return {
    url: url.href,
    drop: async () => {
      const client = new pg.Client({ connectionString: serverUrl })
      await client.connect()
      await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
      await client.end()
    },
  }
}

/** The one-time address for the owner, printed last. A line counts once it is whole. */
const invitationIn = (output: string): string | undefined => /(https?:\/\/\S+\/setup\?\S+)\n/.exec(output)?.[1]

/** Starts the application as its user would, and waits for the addresses it prints. */
async function start(env: NodeJS.ProcessEnv): Promise<{ process: ChildProcess; ownerAddress: string }> {
  const child = spawn(process.execPath, ['--conditions=react-server', 'scripts/start.ts'], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const ready = new Promise<void>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString()
      if (invitationIn(output) !== undefined) resolve()
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.once('exit', (code) => reject(new Error(`the application ended with code ${code}:\n${output}`)))
  })
  await ready
  return { process: child, ownerAddress: invitationIn(output) ?? '' }
}

/** Vitest global set-up of the browser journeys: one application for all of them, ended by its process id. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(join(tmpdir(), 'article-three-journeys-'))
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const database = process.env.DATABASE_URL ? await ownDatabase(process.env.DATABASE_URL) : null
  const { NODE_ENV: _test, VITEST: _vitest, ...inherited } = process.env
  const application = await start({
    ...inherited,
    NODE_ENV: 'production',
    DATA_DIR: dataDir,
    PORT: String(port),
    HOST: '127.0.0.1',
    APP_ORIGIN: origin,
    ...(database ? { DATABASE_URL: database.url } : {}),
  })
  project.provide('origin', origin)
  project.provide('ownerAddress', application.ownerAddress)

  return async () => {
    const ended = once(application.process, 'exit')
    application.process.kill('SIGTERM')
    await ended
    await database?.drop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}
