import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { addKey, KeyFileError, keepCurrentKey, makeKeyFile, readKeyFile } from '#lib/server/keys/key-file'
import { anEmptyDirectory } from '#tests/support/scratch-store'

describe('S43 the key file', () => {
  let home: string
  let data: string
  let path: string
  beforeEach(() => {
    home = anEmptyDirectory()
    data = join(home, 'data')
    mkdirSync(data)
    path = join(home, 'config', 'keys')
  })
  const read = () => readKeyFile(path, data)
  const refused = (sentence: RegExp) => {
    expect(read).toThrow(KeyFileError)
    expect(read).toThrow(sentence)
  }

  it('is made once, with one key, for this user alone', () => {
    makeKeyFile(path, data)
    expect(statSync(path).mode & 0o777).toBe(0o600)
    const { current, keys } = read()
    expect([current, keys.size, keys.get(1)?.symmetricKeySize]).toEqual([1, 1, 32])
    const before = readFileSync(path, 'utf8')
    makeKeyFile(path, data)
    expect(readFileSync(path, 'utf8')).toBe(before)
  })

  it('gets a further key that is used from then on, and keeps the ones before until they are taken out', () => {
    makeKeyFile(path, data)
    const bytes = (number: number) => read().keys.get(number)?.export().toString('hex')
    const first = bytes(1)
    expect(addKey(path, data)).toBe(2)
    const both = read()
    expect([both.current, bytes(1), both.keys.size]).toEqual([2, first, 2])
    expect(bytes(2)).not.toBe(first)
    keepCurrentKey(path, data)
    expect([...read().keys.keys()]).toEqual([2])
    expect(statSync(path).mode & 0o777).toBe(0o600)
  })

  it('is refused when it is missing', () => refused(/is missing: put it back from its copy/))

  it('is refused when others can read it', () => {
    makeKeyFile(path, data)
    for (const mode of [0o640, 0o604, 0o620]) {
      chmodSync(path, mode)
      refused(/chmod 600/)
    }
  })

  it('is refused inside the data directory, by a link too, and not made there', () => {
    path = join(data, 'below', 'keys')
    refused(/must not be inside DATA_DIR/)
    expect(() => makeKeyFile(path, data)).toThrow(KeyFileError)
    expect(existsSync(join(data, 'below'))).toBe(false)
    symlinkSync(data, join(home, 'elsewhere'))
    path = join(home, 'elsewhere', 'keys')
    refused(/must not be inside DATA_DIR/)
  })

  it('may lie beside the data directory under a name that begins alike', () => {
    path = `${data}.keys`
    makeKeyFile(path, data)
    expect(read().current).toBe(1)
  })

  const key = Buffer.alloc(32, 7).fill(1, 0, 9).toString('base64url')
  it.each([
    ['empty', ''],
    ['a comment alone', '# nothing\n'],
    ['a key too short', `1 ${key.slice(1)}\n`],
    ['a key of zeros', `1 ${Buffer.alloc(32).toString('base64url')}\n`],
    ['two keys of one number', `1 ${key}\n1 ${key}\n`],
    ['a key without a number', `${key}\n`],
    ['something else', `1 ${key}\nand more\n`],
  ])('is refused when it is not as it was written, and tells nothing of it: %s', (_what, text) => {
    mkdirSync(join(home, 'config'))
    writeFileSync(path, text, { mode: 0o600 })
    refused(/not as it was written/)
    expect(() => read()).toThrow(expect.objectContaining({ message: expect.not.stringContaining(key.slice(0, 8)) }))
  })
})
