import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readJson, readJsonBytes } from '#lib/domain/read-json'

describe('reading JSON', () => {
  it('reads whatever JSON.stringify wrote', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value)
        expect(readJson(text)).toEqual({ ok: true, value: JSON.parse(text) })
      }),
    )
  })

  it('names a key that is written twice, at its own path', () => {
    const text = '{"facts":{"a.b":true,"c":[1,{"d":1,"\\u0064":2}],"a.b":false}}'
    expect(readJson(text)).toEqual({
      ok: false,
      problems: [
        { path: '$.facts.c[1].d', message: 'expected this key once only' },
        { path: "$.facts['a.b']", message: 'expected this key once only' },
      ],
    })
  })

  it('allows the same key in two objects, and brackets inside text', () => {
    expect(readJson('[{"a":"}{,:"},{"a":"\\"{"}]').ok).toBe(true)
  })

  it.each(['', '{', '{"a":1,}', 'undefined'])('refuses %j', (text) => {
    expect(readJson(text)).toEqual({ ok: false, problems: [{ path: '$', message: 'expected JSON' }] })
  })
})

describe('reading the bytes of JSON', () => {
  const bytesOf = (text: string) => new TextEncoder().encode(text)
  const refused = (message: string) => ({ ok: false, problems: [{ path: '$', message }] })

  it('reads what is UTF-8, whatever characters are in it, with or without a byte order mark', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), fc.boolean(), (value, marked) => {
        const text = JSON.stringify(value)
        expect(readJsonBytes(bytesOf((marked ? '\ufeff' : '') + text))).toEqual({ ok: true, value: JSON.parse(text) })
      }),
    )
  })

  it('refuses a byte that is not UTF-8, with its place, and never reads it as something else', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(0x80, 0xc3, 0xff, 0xef, 0xed), (before, bad) => {
        const start = bytesOf(`{\n"a": ${JSON.stringify(before.toWellFormed())}, "b": "`)
        expect(readJsonBytes(new Uint8Array([...start, bad, ...bytesOf('x"}')]))).toEqual(
          refused(`expected JSON in UTF-8, but byte ${start.length + 1} (line 2) is not`),
        )
      }),
    )
  })

  it('reads a replacement character that was really written', () => {
    expect(readJsonBytes(bytesOf('["\ufffd"]'))).toEqual({ ok: true, value: ['\ufffd'] })
    expect(readJsonBytes(new Uint8Array([...bytesOf('["\ufffd'), 0xff, ...bytesOf('"]')]))).toEqual(
      refused('expected JSON in UTF-8, but byte 6 (line 1) is not'),
    )
  })

  it.each([[[0xff, 0xfe, 0x7b, 0x00]], [[0xfe, 0xff, 0x00, 0x7b]]])('says of UTF-16 what it is', (bytes) => {
    expect(readJsonBytes(new Uint8Array(bytes))).toEqual(refused('expected JSON in UTF-8, but this begins as UTF-16'))
  })

  it('leaves out one byte order mark only, and only in front', () => {
    expect(readJsonBytes(bytesOf('\ufeff\ufeff{}'))).toEqual(refused('expected JSON'))
    expect(readJsonBytes(bytesOf('{}\ufeff'))).toEqual(refused('expected JSON'))
  })
})
