// Contained work that tries what contained work must not be able to do, and says what came of it.
import { execSync } from 'node:child_process'
import { createSocket } from 'node:dgram'
import { lookup } from 'node:dns'
import { Resolver } from 'node:dns/promises'
import { readFileSync, writeFileSync } from 'node:fs'
import { get } from 'node:http'
import { connect, createServer } from 'node:net'
import { connect as connectTls } from 'node:tls'
import { Worker } from 'node:worker_threads'
import { answerWork } from '#lib/server/contained/answer-work'
import { workKinds } from '#lib/server/contained/kinds'

export interface Probe {
  try: keyof typeof tries
  /** A path, a port or a number of megabytes, as the try wants it. */
  with?: string
}

/** What an emitter comes to: its event, or the code of its error. */
const settled = (emitter: NodeJS.EventEmitter, event: string): Promise<string> =>
  new Promise((resolve, reject) => emitter.once(event, () => resolve(event)).once('error', reject))

const tries = {
  'read a file': (path) => readFileSync(path, 'utf8'),
  'write a file': (path) => writeFileSync(path, 'written'),
  'start a process': () => execSync('true'),
  'start a thread': () => new Worker('', { eval: true }),
  'reach a Unix socket': (path) => settled(connect(path), 'connect'),
  'reach a port': (port) => settled(connect(Number(port), '127.0.0.1'), 'connect'),
  'reach a port by TLS': (port) => settled(connectTls(Number(port), '127.0.0.1'), 'connect'),
  'ask over HTTP': (port) => settled(get(`http://127.0.0.1:${port}/`), 'response'),
  fetch: (port) => fetch(`http://127.0.0.1:${port}/`),
  'send a datagram': (port) => {
    const socket = createSocket('udp4')
    socket.connect(Number(port), '127.0.0.1')
    return settled(socket, 'connect')
  },
  listen: () => settled(createServer().listen(0, '127.0.0.1'), 'listening'),
  'look up a name': () => new Promise((resolve, reject) => lookup('localhost', (e) => (e ? reject(e) : resolve('ok')))),
  'resolve a name': () => new Resolver().resolve4('localhost'),
  'take up a binding': () => (process as unknown as { binding(name: string): unknown }).binding('tcp_wrap'),
  'say its environment': () => JSON.stringify(process.env),
  'say its number': () => String(process.pid),
  'never end': () => {
    for (;;);
  },
  end: () => process.exit(3),
  'take memory': (megabytes) => {
    const taken = Array.from({ length: Number(megabytes) / 64 }, () => Buffer.alloc(64 * 1024 * 1024))
    return String(taken.length)
  },
  fail: (words) => {
    throw new TypeError(words)
  },
} satisfies Record<string, (what: string) => unknown>

await answerWork(workKinds.documents, async (request) => {
  const probe = JSON.parse(Buffer.from(request).toString('utf8')) as Probe
  if (probe.try === 'fail') return Buffer.from(String(tries.fail(probe.with ?? '')))
  try {
    return Buffer.from(String((await tries[probe.try](probe.with ?? '')) ?? 'done'))
  } catch (error) {
    const { code, cause } = error as { code?: string; cause?: { code?: string } }
    return Buffer.from(String(code ?? cause?.code ?? error))
  }
})
