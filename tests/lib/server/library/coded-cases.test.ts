import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readCodedCases } from '#lib/server/library/coded-cases'
import { readSeedLibrary, SeedLibraryError } from '#lib/server/library/seed-library'

const library = readSeedLibrary()
const folder = 'library/coded-cases'
let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'article-three-coded-'))
  cpSync(folder, join(root, folder), { recursive: true })
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const linesOf = (): readonly string[] => {
  try {
    readCodedCases(library, root)
  } catch (error) {
    if (error instanceof SeedLibraryError) return error.lines
    throw error
  }
  return []
}
const liu = () => JSON.parse(readFileSync(`${folder}/liu-v-poland-2022.json`, 'utf8')) as Record<string, unknown>
const write = (file: string, content: unknown) => writeFileSync(join(root, folder, file), JSON.stringify(content))

describe('the coded cases', () => {
  it('are read from the project, and the same from a copy', () => {
    expect(readCodedCases(library, root)).toEqual(readCodedCases(library))
  })

  it('say which file is no JSON, has a fact the catalogue does not know, or bears another name than its case', () => {
    writeFileSync(join(root, folder, 'canada-lai-2007.json'), '{')
    write('liu-v-poland-2022.json', { ...liu(), facts: { 'no.such.fact': true } })
    write('copy.json', liu())
    const lines = linesOf()
    expect(lines).toHaveLength(3)
    expect(lines[0]).toContain('library/coded-cases/canada-lai-2007.json')
    expect(lines[1]).toBe(
      'library/coded-cases/copy.json: expected the name liu-v-poland-2022.json, after its reference',
    )
    expect(lines[2]).toContain("library/coded-cases/liu-v-poland-2022.json: $.facts['no.such.fact']")
  })

  it('refuse a case whose decision the library does not hold, and one of another day', () => {
    write('invented-2020.json', { ...liu(), reference: 'invented-2020' })
    write('liu-v-poland-2022.json', { ...liu(), assessedOn: '2022-10-07' })
    expect(linesOf()).toEqual([
      'library/coded-cases/invented-2020.json: expected a reference that is the id of a decision in the library',
      'library/coded-cases/liu-v-poland-2022.json: coded case liu-v-poland-2022: is of 2022-10-07, but the decision is of 2022-10-06',
    ])
  })

  it('say so when the folder is gone', () => {
    rmSync(join(root, folder), { recursive: true })
    expect(linesOf()).toEqual(['library/coded-cases: expected a folder that can be read'])
  })
})
