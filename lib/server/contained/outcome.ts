import 'server-only'
import type { FailureDescription } from '../log-failure.ts'

/** A job that was not done. What the work was about is not in it. */
export class ContainedWorkError extends Error {
  override name = 'ContainedWorkError'
}

const [doneMark, failedMark] = [1, 0]

/** How an answer says whether it is one: a byte before it. */
export const outcome = {
  done: (bytes: Uint8Array): Uint8Array[] => [Uint8Array.of(doneMark), bytes],
  failed: (why: FailureDescription): Uint8Array[] => [Uint8Array.of(failedMark), Buffer.from(JSON.stringify(why))],
  /** @throws ContainedWorkError with where it happened, when the job was not done. */
  read(answer: Uint8Array): Uint8Array<ArrayBuffer> {
    const rest = answer.subarray(1)
    if (answer[0] === doneMark) return new Uint8Array(rest)
    const { kind, code, frames } = JSON.parse(Buffer.from(rest).toString('utf8')) as FailureDescription
    const error = new ContainedWorkError(`The work was not done (${code ?? kind}).`)
    error.stack = [`${error.name}: ${error.message}`, ...frames.map((line) => `    ${line}`)].join('\n')
    throw error
  },
}
