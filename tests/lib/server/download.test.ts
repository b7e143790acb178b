import fc from 'fast-check'
import { expect, it } from 'vitest'
import { downloadOf } from '#lib/server/download'

const bytes = new Uint8Array([1])
const name = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.constantFrom(
    '../../etc/passwd',
    'a\r\nSet-Cookie: x=1',
    'a"; filename="b.exe',
    'x\u202egpj.exe',
    '柳.pdf',
    '',
    'C:\\a',
  ),
)

it('S29 a file is one to keep, under a name that no header and no disk takes for anything else', () => {
  fc.assert(
    fc.property(name, (given) => {
      // Half of a character beyond the first plane is no text, and is refused before it is stored.
      fc.pre(given.isWellFormed())
      const { headers } = downloadOf({ name: given, type: 'application/pdf', bytes })
      const disposition = headers.get('content-disposition') ?? ''
      expect(disposition).toMatch(/^attachment; filename="[\x20-\x7e]{0,120}"; filename\*=UTF-8''[\w.~!*'()%-]*$/)
      expect(disposition.match(/"/g)).toHaveLength(2)
      const told = decodeURIComponent(disposition.split("UTF-8''")[1] ?? '')
      expect(told).not.toMatch(/[\p{Cc}\p{Cf}/\\:*?"<>|]/u)
      expect(headers.get('content-security-policy')).toBe("default-src 'none'; sandbox")
      expect([...headers.keys()].sort()).toEqual([
        'content-disposition',
        'content-length',
        'content-security-policy',
        'content-type',
      ])
    }),
  )
})
