import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ClientStep, MessageGroups } from '#lib/server/database/embedded/message-groups'

const message = (type: string, body: string): Buffer => {
  const bytes = Buffer.alloc(5 + body.length)
  bytes.write(type, 0, 'latin1')
  bytes.writeInt32BE(4 + body.length, 1)
  bytes.write(body, 5, 'latin1')
  return bytes
}
const startup = Buffer.from([0, 0, 0, 9, 0, 3, 0, 0, 0])
const encryptionRequest = Buffer.from([0, 0, 0, 8, 4, 0xd2, 0x16, 0x2f])

const shapeOf = (steps: ClientStep[]) =>
  steps.map((step) =>
    step.kind === 'group'
      ? { ends: step.endsSequence, types: step.messages.map(([type]) => String.fromCharCode(type ?? 0)).join('') }
      : step.kind,
  )

describe('the bytes of a client', () => {
  it('are grouped up to the message that ends a query', () => {
    const bytes = Buffer.concat([
      encryptionRequest,
      startup,
      ...['P', 'B', 'D', 'E', 'S'].map((type) => message(type, 'x')),
      message('Q', 'select 1\0'),
      message('P', ''),
      message('H', ''),
      message('S', ''),
      message('X', ''),
    ])
    expect(shapeOf(new MessageGroups().push(bytes))).toEqual([
      'encryption-request',
      'startup',
      { ends: true, types: 'PBDES' },
      { ends: true, types: 'Q' },
      { ends: false, types: 'PH' },
      { ends: true, types: 'S' },
      'terminate',
    ])
  })

  it('mean the same wherever they are cut', () => {
    const query = fc
      .array(fc.tuple(fc.constantFrom('P', 'B', 'D', 'E'), fc.string({ maxLength: 40 })), { maxLength: 4 })
      .map((parts) => [...parts.map(([type, body]) => message(type, body)), message('S', '')])
    fc.assert(
      fc.property(fc.array(query, { maxLength: 4 }), fc.array(fc.nat(400), { maxLength: 12 }), (queries, cuts) => {
        const bytes = Buffer.concat([startup, ...queries.flat()])
        const groups = new MessageGroups()
        const places = [0, ...cuts.map((cut) => Math.min(cut, bytes.length)).sort((a, b) => a - b), bytes.length]
        const inPieces = places.slice(1).flatMap((end, index) => groups.push(bytes.subarray(places[index], end)))
        expect(inPieces).toEqual(new MessageGroups().push(bytes))
      }),
    )
  })

  it('are refused when they are no protocol', () => {
    expect(() => new MessageGroups().push(Buffer.from('GET / HTTP/1.1\r\n\r\n'))).toThrow()
    const groups = new MessageGroups()
    groups.push(startup)
    expect(() => groups.push(Buffer.from([80, 0, 0, 0, 1]))).toThrow()
  })
})
