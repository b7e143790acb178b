import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { visibleText } from '#lib/reporting/visible-text'

describe('text of other people', () => {
  it.each([
    ['an override that turns text round', 'abc\u202Edef', 'abc[U+202E]def'],
    ['an isolate', '\u2066x\u2069', '[U+2066]x[U+2069]'],
    ['a control character', 'a\u0000b\u0007', 'a[U+0000]b[U+0007]'],
    ['an invisible space', 'a\u200Bb', 'a[U+200B]b'],
    ['half a character', 'a\uD800b', 'a\uFFFDb'],
    ['Windows line ends', 'a\r\nb', 'a\nb'],
    ['names in their own script', '刘宏涛 ئۇيغۇر བོད', '刘宏涛 ئۇيغۇر བོད'],
  ])('%s', (_what, text, shown) => expect(visibleText(text)).toBe(shown))

  it('is well formed, holds nothing hidden and changes no more the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const shown = visibleText(text)
        expect(shown.isWellFormed()).toBe(true)
        expect(shown).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/)
        expect(visibleText(shown)).toBe(shown)
      }),
    )
  })
})
