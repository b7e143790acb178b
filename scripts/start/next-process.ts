import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { commandOf } from './project.ts'

const patienceMs = 3_000

/**
 * Starts a command of Next in a process group of its own, so that whatever it starts ends with it. It also ends,
 * with all it started, when this process dies.
 */
export function startNext(
  root: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  nodeArguments: readonly string[] = [],
): ChildProcess {
  const preloads = [
    './end-with-parent.ts',
    './believe-the-socket.ts',
    './guard-every-answer.ts',
    './no-draft-mode.ts',
    './refuse-the-unreadable.ts',
  ].map((name) => `--import=${new URL(name, import.meta.url).href}`)
  return spawn(process.execPath, [...nodeArguments, commandOf.next(), ...args], {
    cwd: root,
    detached: true,
    env: {
      ...env,
      NEXT_TELEMETRY_DISABLED: '1',
      ARTICLE_THREE_SUPERVISOR: String(process.pid),
      NODE_OPTIONS: [env.NODE_OPTIONS, ...preloads].filter(Boolean).join(' '),
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
}

/** Ends a process started by `startNext` and its whole group: asks first, then insists. */
export async function endGroup(child: ChildProcess): Promise<void> {
  const ended = child.exitCode !== null || child.signalCode !== null ? Promise.resolve() : once(child, 'exit')
  signalGroup(child, 'SIGTERM')
  await Promise.race([ended, wait(patienceMs)])
  signalGroup(child, 'SIGKILL')
  await ended
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (child.pid) process.kill(-child.pid, signal)
  } catch (error) {
    // Nobody of the group is left.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}
