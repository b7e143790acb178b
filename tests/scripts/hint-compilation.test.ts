import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { hintCompilation } from '../../scripts/start/hint-compilation.ts'

let root: string
const chunks = () => join(root, '.next', 'static', 'chunks')
const put = (name: string, content: string) => writeFileSync(join(chunks(), name), content)
const read = (name: string) => readFileSync(join(chunks(), name), 'utf8')

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'article-three-hints-'))
  mkdirSync(join(chunks(), 'deeper'), { recursive: true })
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

describe('the hint to compile at once', () => {
  it('stands at the very top of every script, where alone a browser reads it, and once', () => {
    put('page.js', 'run()\n')
    put('deeper/part.js', 'runPart()\n')
    hintCompilation(root)
    hintCompilation(root)
    expect(read('page.js')).toBe('//# allFunctionsCalledOnLoad\nrun()\n')
    expect(read('deeper/part.js')).toBe('//# allFunctionsCalledOnLoad\nrunPart()\n')
  })

  it('is in nothing but scripts', () => {
    put('page.css', 'p{}')
    hintCompilation(root)
    expect(read('page.css')).toBe('p{}')
  })
})
