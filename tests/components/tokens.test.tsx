import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync('app/globals.css', 'utf8')

/** The colour tokens of each theme, read from the style sheet itself. */
const themes: Record<string, string>[] = [...css.matchAll(/:root \{([^}]*)\}/g)].map(([, block = '']) =>
  Object.fromEntries(
    [...block.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [name, hex]),
  ),
)

/** Relative luminance and contrast as WCAG 2.2 defines them. */
const luminance = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
const contrast = (a: string, b: string): number => {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number]
  return (high + 0.05) / (low + 0.05)
}

it('there is a light theme and a dark one, with the same tokens', () => {
  expect(themes).toHaveLength(2)
  expect(Object.keys(themes[0]!)).toEqual(Object.keys(themes[1]!))
})

describe.each([
  ['light', themes[0]!],
  ['dark', themes[1]!],
])('the %s theme', (_name, theme) => {
  it.each([
    ...['paper', 'sheet', 'accent-sheet', 'mark'].flatMap((ground) =>
      ['ink', 'soft', 'accent'].map((text) => [text, ground] as const),
    ),
    ['paper', 'accent'] as const,
  ])('sets %s on %s with the contrast that text needs (1.4.3)', (text, ground) => {
    expect(contrast(theme[text]!, theme[ground]!)).toBeGreaterThanOrEqual(4.5)
  })

  it.each([
    ['edge', 'paper'],
    ['edge', 'sheet'],
    ['accent', 'paper'],
  ])('sets %s on %s with the contrast that a control needs (1.4.11)', (line, ground) => {
    expect(contrast(theme[line]!, theme[ground]!)).toBeGreaterThanOrEqual(3)
  })

  it('has no token that is red, amber or green', () => {
    for (const hex of Object.values(theme)) {
      const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
      const strong = Math.max(r, g, b) - Math.min(r, g, b) > 60
      expect(strong && b < Math.max(r, g), `${hex} is a strong colour that is not blue or violet`).toBe(false)
    }
  })
})
