import fc from 'fast-check'
import { expect, it } from 'vitest'
import { frame, readFrames } from '#lib/server/contained/frames'

const read = async (chunks: readonly Uint8Array[], largest = 1_000) => {
  async function* stream() {
    yield* chunks
  }
  const messages: Buffer[] = []
  for await (const message of readFrames(stream(), largest)) messages.push(message)
  return messages
}

it('messages arrive as they were sent, however the stream is cut', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 6 }),
      fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1 }),
      async (messages, cuts) => {
        const whole = Buffer.concat(messages.map((message) => frame(message)))
        const chunks: Buffer[] = []
        for (let at = 0, turn = 0; at < whole.length; turn += 1) {
          const end = at + (cuts[turn % cuts.length] ?? 1)
          chunks.push(whole.subarray(at, end))
          at = end
        }
        expect((await read(chunks)).map((message) => [...message])).toEqual(messages.map((message) => [...message]))
      },
    ),
  ))

it('a message is one, whatever parts it was made of', async () => {
  expect(await read([frame(Buffer.from('one '), Buffer.from('message'))])).toEqual([Buffer.from('one message')])
})

it('one that is larger than allowed is refused by its length alone', async () => {
  await expect(read([frame(Buffer.alloc(11)).subarray(0, 4)], 10)).rejects.toThrow('larger than allowed')
  expect(await read([frame(Buffer.alloc(10))], 10)).toHaveLength(1)
})

it.each([3, 4, 9])('one that breaks off after %i bytes is no message', async (bytes) => {
  await expect(read([frame(Buffer.from('message')).subarray(0, bytes)])).rejects.toThrow('broke off')
})
