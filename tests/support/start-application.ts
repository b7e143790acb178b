import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import pg from 'pg'

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  if (address === null || typeof address === 'string') throw new Error('no port was given')
  return address.port
}

/** When DATABASE_URL names a server: a database of this run's own on it, dropped at the end. Otherwise null. */
export async function ownDatabase(name: string): Promise<{ url: string; drop: () => Promise<void> } | null> {
  const serverUrl = process.env.DATABASE_URL
  if (serverUrl === undefined) return null
  const database = `${name}_${process.pid}_${Date.now()}`
  const onServer = async (statement: string) => {
    const client = new pg.Client({ connectionString: serverUrl })
    await client.connect()
    await client.query(statement)
    await client.end()
  }
  await onServer(`CREATE DATABASE ${database}`)
  const url = new URL(serverUrl)
  url.pathname = `/${database}`
  return { url: url.href, drop: () => onServer(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`) }
}

export interface StartedApplication {
  process: ChildProcess
  origin: string
  /** The one-time address printed for the owner; null once there is an owner. */
  ownerAddress: string | null
}

/** Starts the application as its user would, and waits for the addresses that it prints. */
export async function startApplication(options: {
  dataDir: string
  /** Beside the data unless it is said. */
  keyFile?: string
  port: number
  databaseUrl?: string | undefined
  /** Wait for the one-time address too: true on an empty data directory. */
  ownerless: boolean
  /** How a browser reaches it; left out, by the number of this machine. */
  origin?: string
  /** Told its process at once, before it answers. */
  onSpawn?: (pid: number) => void
}): Promise<StartedApplication> {
  const { NODE_ENV: _test, VITEST: _vitest, DATABASE_URL: _server, ...inherited } = process.env
  const origin = options.origin ?? `http://127.0.0.1:${options.port}`
  const child = spawn(process.execPath, ['--conditions=react-server', 'scripts/start.ts'], {
    env: {
      ...inherited,
      NODE_ENV: 'production',
      DATA_DIR: options.dataDir,
      KEY_FILE: options.keyFile ?? `${options.dataDir}.keys`,
      HOST: '127.0.0.1',
      PORT: String(options.port),
      APP_ORIGIN: origin,
      ...(options.databaseUrl === undefined ? {} : { DATABASE_URL: options.databaseUrl }),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  options.onSpawn?.(child.pid ?? 0)
  let output = ''
  // A line counts once it is whole; the one-time address is printed last.
  const awaited = options.ownerless ? /(https?:\/\/\S+\/setup\?\S+)\n/ : /^Article Three is at (\S+)\n/m
  await new Promise<void>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString()
      if (awaited.test(output)) resolve()
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.once('exit', (code) => reject(new Error(`the application ended with code ${code}:\n${output}`)))
  })
  return { process: child, origin, ownerAddress: options.ownerless ? (awaited.exec(output)?.[1] ?? null) : null }
}

/** Ends it as Ctrl-C or an administrator would, and waits until it has gone. */
export async function stopApplication({ process: child }: StartedApplication): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  await ended
}
