import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export type Figures = Record<string, number | Record<string, number>>
export interface Reply {
  us?: number
  figures?: Figures
}

/** A task or check in a process of its own. */
export interface Runner {
  name: string
  us: number[]
  ask: (message: 'run' | 'end') => Promise<Reply>
}

/** Starts a process and waits for its first word. Rejects with what it wrote to standard error. */
export async function start(kind: 'task' | 'check', name: string): Promise<Runner & { first: Reply }> {
  const child = fork(fileURLToPath(new URL('./child.ts', import.meta.url)), [kind, name], {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    // With the condition the product's server code runs outside a bundler.
    execArgv: ['--expose-gc', '--no-warnings', '--conditions=react-server'],
  })
  let errors = ''
  child.stderr?.on('data', (part: Buffer) => {
    errors += part
  })
  const first = await reply(child, () => errors)
  return {
    name,
    us: [],
    first,
    ask(message) {
      const answer = reply(child, () => errors)
      child.send(message)
      return answer
    },
  }
}

function reply(child: ChildProcess, errors: () => string): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const settle = (done: () => void): void => {
      child.off('message', heard)
      child.off('exit', ended)
      done()
    }
    const heard = (message: unknown): void => settle(() => resolve(message as Reply))
    const ended = (): void => settle(() => reject(new Error(firstProblem(errors()))))
    child.on('message', heard)
    child.on('exit', ended)
  })
}

const firstProblem = (text: string): string => /^\w*Error.*$/m.exec(text)?.[0] ?? (text.slice(0, 200) || 'it ended')
