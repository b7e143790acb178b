import 'server-only'

const lengthBytes = 4

/** Bytes with their length before them, so that a stream can carry one message after another. */
export const frame = (...parts: readonly Uint8Array[]): Buffer =>
  Buffer.concat([frameHead(parts.reduce((sum, part) => sum + part.length, 0)), ...parts])

/** The length alone, for who sends so many bytes after it. */
export function frameHead(bytes: number): Buffer {
  const length = Buffer.alloc(lengthBytes)
  length.writeUInt32BE(bytes)
  return length
}

/**
 * The messages of a stream, in order.
 *
 * @throws Error when one is larger than allowed, before it is taken in, and when the stream ends within one.
 */
export async function* readFrames(stream: AsyncIterable<Uint8Array>, largestBytes: number): AsyncGenerator<Buffer> {
  let parts: Uint8Array[] = []
  let held = 0
  let wanted: number | null = null
  for await (const chunk of stream) {
    parts.push(chunk)
    held += chunk.length
    while (held >= (wanted ?? lengthBytes)) {
      // Joined only when something is whole, or every chunk of a large message would copy all before it.
      const whole = Buffer.concat(parts)
      const length: number = wanted ?? lengthBytes
      parts = [whole.subarray(length)]
      held -= length
      if (wanted === null) {
        wanted = whole.readUInt32BE(0)
        if (wanted > largestBytes) throw new Error('A message is larger than allowed.')
      } else {
        yield whole.subarray(0, length)
        wanted = null
      }
    }
  }
  if (held > 0 || wanted !== null) throw new Error('A message broke off.')
}
