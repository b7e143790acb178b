import 'server-only'
import { connect } from 'node:net'
import { environment } from '../environment.ts'
import { frame, readFrames } from './frames.ts'
import { type WorkName, workKinds } from './kinds.ts'
import { ContainedWorkError, outcome } from './outcome.ts'

/**
 * Has a job done by a process that holds nothing worth stealing.
 *
 * @throws ContainedWorkError when it was not done.
 */
export async function askForWork(
  name: WorkName,
  request: Uint8Array,
  path = environment().ARTICLE_THREE_WORK_SOCKET,
): Promise<Uint8Array<ArrayBuffer>> {
  if (path === null) throw new Error('No contained work: ARTICLE_THREE_WORK_SOCKET is not set.')
  const socket = connect(path)
  try {
    socket.write(frame(Buffer.from(name)))
    socket.end(frame(request))
    const { value } = await readFrames(socket, workKinds[name].largestBytes + 1).next()
    if (value === undefined) throw new ContainedWorkError('Nobody answered.')
    return outcome.read(value)
  } finally {
    socket.destroy()
  }
}
