import 'server-only'
import { connect, type Socket } from 'node:net'
import { environment } from '../environment.ts'
import { frame, frameHead, readFrames } from './frames.ts'
import { type WorkName, workKinds } from './kinds.ts'
import { ContainedWorkError, outcome } from './outcome.ts'

/** A request that is too large to be held whole by whoever asks. */
export interface InParts {
  /** Of all parts together, in bytes. */
  length: number
  parts: AsyncIterable<Uint8Array>
}

/**
 * Has a job done by a process that holds nothing worth stealing.
 *
 * @throws ContainedWorkError when it was not done.
 */
export async function askForWork(
  name: WorkName,
  request: Uint8Array | InParts,
  path = environment().ARTICLE_THREE_WORK_SOCKET,
): Promise<Uint8Array<ArrayBuffer>> {
  if (path === null) throw new Error('No contained work: ARTICLE_THREE_WORK_SOCKET is not set.')
  const socket = connect(path)
  try {
    socket.write(frame(Buffer.from(name)))
    if (request instanceof Uint8Array) socket.end(frame(request))
    else await sendInParts(socket, request)
    const { value } = await readFrames(socket, workKinds[name].largestBytes + 1).next()
    if (value === undefined) throw new ContainedWorkError('Nobody answered.')
    return outcome.read(value)
  } finally {
    socket.destroy()
  }
}

async function sendInParts(socket: Socket, { length, parts }: InParts): Promise<void> {
  socket.write(frameHead(length))
  for await (const part of parts) {
    if (socket.destroyed) throw new ContainedWorkError('Nobody listened to the end.')
    if (!socket.write(part)) await drained(socket)
  }
  socket.end()
}

/** Until there is room again, or nobody is left to send to. */
const drained = (socket: Socket): Promise<void> =>
  new Promise((resolve) => {
    const go = () => {
      socket.off('drain', go).off('close', go)
      resolve()
    }
    socket.on('drain', go).on('close', go)
  })
