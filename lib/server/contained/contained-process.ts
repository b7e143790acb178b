import 'server-only'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { frame, readFrames } from './frames.ts'
import type { WorkKind } from './kinds.ts'
import { ContainedWorkError } from './outcome.ts'

const projectRoot = join(import.meta.dirname, '..', '..', '..')
// The Node that npm brought, whichever Node this runs on.
const projectNode = join(dirname(createRequire(import.meta.url).resolve('node/package.json')), 'bin', 'node')
const noNetwork = join(import.meta.dirname, 'no-network.ts')

export interface ContainedProcess {
  pid: number
  /** How many jobs it has been given. */
  jobs: number
  /** Whether it is still to be had. */
  alive(): boolean
  /**
   * One job; the next may be asked when this one has been answered.
   *
   * @throws ContainedWorkError when the process ends, or takes longer than it may and is ended.
   */
  ask(request: Uint8Array): Promise<Uint8Array>
  end(): Promise<void>
}

/**
 * Starts a process for one kind of work. It holds no key and no name of any: its environment is empty. It may read the
 * program and nothing else, write nothing, start nothing and reach no network. Node's permission model sees to that for
 * JavaScript; native code is held by the kernel's limits, which the shell sets: no file of any size, no memory dump, so
 * much memory and so much time of the processor.
 */
export function startContainedProcess(kind: WorkKind): ContainedProcess {
  const child = spawn('/bin/sh', ['-c', limits(kind), 'sh', projectNode, ...nodeArguments(kind)], {
    cwd: projectRoot,
    env: { NODE_ENV: 'production' },
    // Out of reach of the terminal's Ctrl-C: the parent decides the order in which processes end. What a library
    // prints may quote the case, so nobody hears it.
    detached: true,
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  const { stdin, stdout } = child
  const answers = readFrames(stdout, kind.largestBytes + 1)
  // Writing to a process that has ended: the answer that never comes tells.
  stdin.on('error', () => {})
  // Its streams close before the system says that it ended: in between it is not to be had any more.
  let broken = false
  const process: ContainedProcess = {
    pid: child.pid ?? 0,
    jobs: 0,
    alive: () => !broken && !hasEnded(child),
    async ask(request) {
      process.jobs += 1
      const deadline = setTimeout(() => child.kill('SIGKILL'), kind.jobMs)
      try {
        stdin.write(frame(request))
        const { value } = await answers.next()
        if (value === undefined) throw new Error('It ended.')
        return value
      } catch {
        broken = true
        child.kill('SIGKILL')
        throw new ContainedWorkError('The process that did the work ended.')
      } finally {
        clearTimeout(deadline)
      }
    },
    async end() {
      if (hasEnded(child)) return
      const ended = once(child, 'exit')
      child.kill('SIGKILL')
      await ended
    },
  }
  return process
}

const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null

/** One `ulimit` each: a plain shell takes one at a time. What a system does not know is left to the other guards. */
function limits({ heapMegabytes, jobMs, jobsPerProcess }: WorkKind): string {
  // Room for the code and the tables of Node itself, which are reserved at its start.
  const kilobytes = (heapMegabytes + 1536) * 1024
  const seconds = Math.ceil((jobMs / 1000) * 2 + jobsPerProcess)
  const set = ['-c 0', '-f 0', `-d ${kilobytes}`, `-t ${seconds}`].map((limit) => `ulimit ${limit} 2>/dev/null`)
  return `${set.join('; ')}; exec "$@"`
}

function nodeArguments({ entry, readable, nativeCode, heapMegabytes }: WorkKind): string[] {
  return [
    '--permission',
    ...[...readable].map((path) => `--allow-fs-read=${join(projectRoot, path)}`),
    ...(nativeCode ? ['--allow-addons'] : []),
    `--max-old-space-size=${heapMegabytes}`,
    '--conditions=react-server',
    '--no-warnings',
    `--import=${noNetwork}`,
    join(projectRoot, entry),
  ]
}
