import 'server-only'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { InParts } from './ask-for-work.ts'

/** So many characters are written or read before others get their turn: a millisecond or two. */
const slice = 256 * 1024

/** Values as lines of JSON, written slice by slice. */
export async function linesInParts(values: Iterable<unknown>): Promise<InParts> {
  const parts: Buffer[] = []
  let open = ''
  for (const value of values) {
    open += `${JSON.stringify(value)}\n`
    if (open.length < slice) continue
    parts.push(Buffer.from(open))
    open = ''
    await nextTurn()
  }
  parts.push(Buffer.from(open))
  return { length: parts.reduce((sum, part) => sum + part.length, 0), parts: oneByOne(parts) }
}

async function* oneByOne(parts: readonly Buffer[]): AsyncGenerator<Buffer> {
  for (const part of parts) {
    yield part
    await nextTurn()
  }
}

/** The values of lines of JSON, read slice by slice. */
export async function* valuesOfLines(bytes: Uint8Array): AsyncGenerator<unknown> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let turn = 0
  for (let from = 0; from < buffer.length; ) {
    const end = buffer.indexOf('\n', from)
    const to = end === -1 ? buffer.length : end
    yield JSON.parse(buffer.toString('utf8', from, to))
    from = to + 1
    if (from - turn < slice) continue
    turn = from
    await nextTurn()
  }
}
