import 'server-only'
import { describeFailure } from '../log-failure.ts'
import { frame, readFrames } from './frames.ts'
import type { WorkKind } from './kinds.ts'
import { outcome } from './outcome.ts'

/**
 * The whole life of a process that does contained work: one job after the other comes in on standard input, one answer
 * each leaves on standard output. It ends when nobody is left to ask.
 */
export async function answerWork(
  { largestBytes }: WorkKind,
  work: (request: Uint8Array) => Promise<Uint8Array>,
): Promise<void> {
  for await (const request of readFrames(process.stdin, largestBytes)) {
    const answer = await work(request).then(outcome.done, (error: unknown) => outcome.failed(describeFailure(error)))
    await new Promise((resolve) => process.stdout.write(frame(...answer), resolve))
  }
}
