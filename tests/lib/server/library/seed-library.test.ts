import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readSeedLibrary, SeedLibraryError } from '#lib/server/library/seed-library'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'article-three-library-'))
  cpSync('library', join(root, 'library'), { recursive: true })
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const linesOf = (): readonly string[] => {
  try {
    readSeedLibrary(root)
  } catch (error) {
    if (error instanceof SeedLibraryError) return error.lines
    throw error
  }
  return []
}

describe('the library that ships', () => {
  it('is read from the project, and the same from a copy', () => {
    const library = readSeedLibrary()
    expect(library.evidence).toHaveLength(155)
    expect(readSeedLibrary(root).hash).toBe(library.hash)
  })

  it('names each file that is damaged or gone', () => {
    writeFileSync(join(root, 'library/evidence.json'), '[{')
    rmSync(join(root, 'library/jurisdictions.json'))
    expect(linesOf()).toEqual([
      'library/evidence.json: expected JSON',
      'library/jurisdictions.json: expected a file that can be read',
    ])
  })

  it('gives one line for each thing that is wrong inside', () => {
    writeFileSync(join(root, 'library/edition.json'), '{ "version": "1.0.0", "compiledOn": "2026-02-30" }')
    expect(linesOf()).toEqual(['$.edition.compiledOn: expected a day that exists, as YYYY-MM-DD'])
  })
})
