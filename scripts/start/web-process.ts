import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { copiesFolder } from '#lib/server/copies/copy-files'
import { namedApart } from './named-apart.ts'
import { endGroup, startNext } from './next-process.ts'
import { packages } from './project.ts'
import { StartError } from './start-error.ts'

export interface WebProcess {
  /** Settles when the process has ended, with the reason if it ended by itself. */
  ended: Promise<{ sentence: string }>
  stop(): Promise<void>
}

interface WebSettings {
  root: string
  mode: 'start' | 'dev'
  host: string
  port: number
  /** Where to ask whether it answers, such as http://127.0.0.1:3000. */
  address: string
  /** What it may read beside the program, by the variables of its environment that say where. */
  readable: { DATA_DIR: string; KEY_FILE: string }
  /** What else it may read. */
  certificates: readonly string[]
  env: NodeJS.ProcessEnv
  signal: AbortSignal
}

/**
 * Starts the web server and waits until it answers.
 *
 * @throws StartError when it ends before it answers.
 */
export async function startWebProcess(settings: WebSettings): Promise<WebProcess> {
  const { root, mode, host, port, address, certificates, signal } = settings
  const { places, forget } = namedApart(root, settings.readable)
  const env = { ...settings.env, ...places }
  const args = [mode, '-H', host, '-p', String(port)]
  const child =
    mode === 'start'
      ? startNext(root, args, { ...env, NODE_ENV: 'production', ...noSearch(root), ...ownActionKey() }, [
          '--permission',
          ...mayRead([root, packages(), ...Object.values(places), ...certificates]),
          `--allow-fs-write=${copiesFolder(places.DATA_DIR)}`,
        ])
      : startNext(root, args, { ...env, NODE_ENV: 'development' })
  const abandon = () => void endGroup(child)
  signal.addEventListener('abort', abandon)

  // Next greets on standard output; our own line is the only one to print when all goes well.
  let answers = false
  let said = ''
  const pass = (to: NodeJS.WriteStream) => (chunk: Buffer) => {
    if (answers) to.write(chunk)
    else said += chunk.toString()
  }
  child.stdout?.on('data', pass(process.stdout))
  child.stderr?.on('data', pass(process.stderr))
  const ended = once(child, 'exit').then(([code, killer]) => {
    forget()
    return { sentence: `The web server ended by itself (${killer ?? `exit ${code}`}).` }
  })

  const failed = ended.then(({ sentence }) => {
    if (said.includes('EADDRINUSE')) throw new StartError(`Port ${port} on ${host} was taken meanwhile.`)
    throw new StartError(`${sentence}\n${said}`.trim())
  })
  await Promise.race([failed, untilItAnswers(address, signal)])
  failed.catch(() => {})
  answers = true
  signal.removeEventListener('abort', abandon)
  return { ended, stop: () => endGroup(child) }
}

async function untilItAnswers(address: string, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const answer = await fetch(`${address}/api/health`, { redirect: 'manual' }).catch(() => null)
    await answer?.body?.cancel()
    if (answer) return
    await wait(25)
  }
}

/**
 * What the process that answers the network may do: read the program and its secrets, write in the folder of stored
 * copies, and nothing else. It sees no other file, nor the environment of another process; it starts no process or
 * thread and loads no native code, so that whoever gets to run code in it has nothing to stay or to go on with: what
 * lies among the copies is run by nobody. The development server builds, and may do as it likes.
 */
const mayRead = (paths: readonly string[]) => paths.map((path) => `--allow-fs-read=${path}`)

/** Keeps Next from looking through all folders above its own, which it may not read, for a larger project. */
const noSearch = (root: string) => ({ NEXT_PRIVATE_OUTPUT_TRACE_ROOT: root })

/**
 * What a page seals for the browser, and opens again, it seals under a key that no other start has. The one in the
 * built files follows from sources that anybody may read, and only makes the names of actions.
 */
const ownActionKey = () => ({ NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: randomBytes(32).toString('base64') })
