import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readJson } from '#lib/domain/read-json'

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
