import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const sources = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter((path) => /^(app|components|lib)\/.*\.tsx?$/.test(path))

/** Ways by which text comes to be markup, code, a pattern or a query. */
const ways: Record<string, RegExp> = {
  'markup of text': /dangerouslySetInnerHTML|\.(inner|outer)HTML\b|insertAdjacentHTML|document\.write/,
  'code of text': /\beval\(|new Function\(|node:vm['"]/,
  'a pattern of text': /new RegExp\(/,
  'a query of text': /\$(queryRaw|executeRaw)Unsafe|Prisma\.raw\(/,
}

/** Where one of them is used, each with the reason why no text from outside comes there. */
const explained: Record<string, string> = {
  'lib/server/copies/inspect/pdf.ts: a pattern of text':
    'names that the standard of PDF gives, each of which has many spellings: they are written in that file',
  'lib/server/keys/find-damage.ts: a query of text':
    'names of tables and columns, which no parameter can stand for: they come from the catalogue of the database',
  'lib/server/identity/sign-in-throttle.ts: a query of text':
    'the four statements of the library that counts attempts; what is counted goes beside them, as parameters',
}

it('no source makes markup, code or SQL of text', () => {
  const found = sources.flatMap((path) => {
    const source = readFileSync(path, 'utf8')
    return Object.keys(ways)
      .filter((way) => ways[way]?.test(source))
      .map((way) => `${path}: ${way}`)
  })
  expect(found.filter((use) => !(use in explained))).toEqual([])
  expect(Object.keys(explained).filter((use) => !found.includes(use))).toEqual([])
})

it.each([
  ['markup of text', 'return <p dangerouslySetInnerHTML={{ __html: name }} />'],
  ['code of text', 'return new Function(body)'],
  ['a pattern of text', 'return new RegExp(word)'],
  ['a query of text', 'return database().$queryRawUnsafe(sql)'],
])('%s would be found', (way, line) => {
  expect(line).toMatch(ways[way] ?? /^$/)
})
