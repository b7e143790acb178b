import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { anEmptyDirectory } from '#tests/support/scratch-store'
import { readHead } from '../../scripts/admin/read-head.ts'

const hash = 'a1'.repeat(32)

function kept(head: unknown): string {
  const file = join(anEmptyDirectory(), 'head.json')
  writeFileSync(file, typeof head === 'string' ? head : JSON.stringify(head))
  return file
}

describe('S37 a head that somebody kept', () => {
  it('may be number and hash alone, as a report and the health answer give them', () => {
    expect(readHead(kept({ seq: 7, hash }))).toEqual({ seq: 7, hash, publicKey: null })
  })

  it.each([
    ['with a signature that does not fit', { seq: 7, hash, signature: 'AAAA' }],
    ['with a number below none', { seq: -1, hash }],
    ['with a hash cut short', { seq: 7, hash: hash.slice(1) }],
  ])('is none %s', (_, head) => {
    expect(() => readHead(kept(head))).toThrow('is no head of a trail')
  })

  it('is none where the file is no JSON', () => {
    expect(() => readHead(kept('777 a1'))).toThrow('cannot be read as JSON')
  })
})
