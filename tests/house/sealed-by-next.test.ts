import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const sources = globSync('{app,components,lib}/**/*.{ts,tsx}', { exclude: ['**/generated/**'] })
const saying = (words: RegExp) =>
  sources.filter((path) => words.test(readFileSync(path, 'utf8').replace(/^'use server'/, '')))

describe('S62 the keys that Next makes at a build', () => {
  it('protect nothing: no action closes over values of a page, which Next would send sealed', () => {
    expect(sources.length).toBeGreaterThan(500)
    expect(saying(/['"]use server['"]/)).toEqual([])
  })

  it('are asked for by nothing: there are no drafts, and nothing that is kept until it is asked to be forgotten', () => {
    expect(saying(/\bdraftMode\b|\bunstable_cache\b|['"]use cache|export const revalidate\b/)).toEqual([])
  })
})
