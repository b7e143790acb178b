import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { anEmptyDirectory, anInstalledDataDirectory } from '#tests/support/scratch-store'
import { aFreePort, aTinyApplication, build, remove, start } from '#tests/support/tiny-application'
import {
  builtFrom,
  changesSinceBuilt,
  listOf,
  releaseHash,
  withdrawRelease,
  writeRelease,
} from '../../scripts/start/release.ts'

describe('S62 the manifest of what was built', () => {
  let root: string
  const put = (path: string, content = path) => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content)
  }
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'article-three-release-'))
    put('.next/BUILD_ID')
    put('.next/server/page.js')
    put('.next/static/chunks/page.js')
    put('lib/server/database/generated/client.ts')
    mkdirSync(join(root, '.next/node_modules'))
    symlinkSync('../../node_modules/pg', join(root, '.next/node_modules/pg-1'))
    writeRelease(root, 'sources')
    return () => rmSync(root, { recursive: true })
  })

  it('says from which sources, and nothing changed since', () => {
    expect([builtFrom(root), changesSinceBuilt(root)]).toEqual(['sources', []])
  })

  it('names each file that was changed, taken away or added, and a package that is another one', () => {
    put('.next/server/page.js', 'other')
    rmSync(join(root, '.next/static/chunks/page.js'))
    put('.next/server/chunks/extra.js')
    put('lib/server/database/generated/client.ts', 'other')
    rmSync(join(root, '.next/node_modules/pg-1'))
    symlinkSync('/tmp/pg', join(root, '.next/node_modules/pg-1'))
    expect(changesSinceBuilt(root)).toEqual([
      '.next/node_modules/pg-1 was changed',
      '.next/server/chunks/extra.js was added',
      '.next/server/page.js was changed',
      '.next/static/chunks/page.js is missing',
      'lib/server/database/generated/client.ts was changed',
    ])
  })

  it('leaves out what nobody runs, and what development leaves there', () => {
    for (const path of ['cache/x', 'dev/server/page.js', 'types/routes.d.ts', 'trace', 'server/page.js.map'])
      put(`.next/${path}`)
    put('lib/server/database/generated/.written-from')
    expect(changesSinceBuilt(root)).toEqual([])
  })

  it('is the same in another folder, and counts as none once it is withdrawn or cut off', () => {
    const before = releaseHash(root)
    renameSync(root, `${root}-elsewhere`)
    root = `${root}-elsewhere`
    expect(changesSinceBuilt(root)).toEqual([])
    writeRelease(root, 'sources')
    expect(releaseHash(root)).toBe(before)
    put('.next/release.json', readFileSync(join(root, '.next/release.json'), 'utf8').slice(0, 100))
    expect(builtFrom(root)).toBeNull()
    withdrawRelease(root)
    expect([builtFrom(root), releaseHash(root)]).toEqual([null, null])
  })

  it('is told in a list that stays short', () => {
    const lines = listOf(Array.from({ length: 50 }, (_, n) => `file ${n} was changed`)).split('\n')
    expect([lines.length, lines.at(-1)]).toEqual([21, '  and 30 more'])
  })
})

describe('S62 a build', () => {
  let root: string
  beforeAll(() => {
    root = aTinyApplication()
    expect(build(root)).toEqual({ status: 0, said: expect.stringContaining('Built') })
  })
  afterAll(() => remove(root))
  const started = async () => {
    const port = await aFreePort()
    const application = start(root, { DATA_DIR: await anInstalledDataDirectory(), PORT: String(port) })
    await application.says(/^Article Three is at /m)
    return `http://127.0.0.1:${port}`
  }

  it('that is not what was built is not started: the file is named, and the data stays untouched', async () => {
    const page = join(root, '.next/server/app/page.js')
    const before = [readFileSync(page), releaseHash(root)]
    writeFileSync(page, `${before[0]}\n`)
    const dataDir = join(anEmptyDirectory(), 'data')
    const application = start(root, { DATA_DIR: dataDir, PORT: String(await aFreePort()) })
    const running = application.says(/^Article Three is at /m)
    expect(
      await running.then(
        () => 'started',
        () => 'ended',
      ),
    ).toBe('ended')
    expect(await application.exit).toBe(1)
    expect(application.output()).toContain('\n  .next/server/app/page.js was changed\nNothing was started.')
    expect(application.output()).toContain('`npm run build`')
    expect(existsSync(dataDir)).toBe(false)

    const again = build(root)
    expect(again).toEqual({ status: 0, said: expect.stringContaining('  .next/server/app/page.js was changed') })
    expect([readFileSync(page), releaseHash(root)]).toEqual(before)
    expect(build(root).said).not.toContain('anew')
    await started()
  })

  it('holds no place, and keys of draft mode in one file alone, which open no draft', async () => {
    const keys = Object.values(JSON.parse(readFileSync(join(root, '.next/server/preview-props.json'), 'utf8')))
    for (const name of ['required-server-files.json', 'required-server-files.js', 'prerender-manifest.json']) {
      const content = readFileSync(join(root, '.next', name), 'utf8')
      expect([name, content.includes(`"${root}"`), keys.some((key) => content.includes(String(key)))]).toEqual([
        name,
        false,
        false,
      ])
    }
    const cookie = `one=1; __prerender_bypass=${keys[0]}; two=2; __next_preview_data=x`
    const answer = await fetch(`${await started()}/api/keys`, { headers: { cookie } })
    expect(await answer.json()).toMatchObject({ draft: false, cookie: 'one=1; two=2' })
  })

  it('has a key of actions that follows from the sources, and opens nothing: each start has its own', async () => {
    const manifest = readFileSync(join(root, '.next/server/server-reference-manifest.json'), 'utf8')
    const inUse = async () => (await (await fetch(`${await started()}/api/keys`)).json()).actions
    const [one, other] = [await inUse(), await inUse()]
    expect([one, other].map((key) => Buffer.from(String(key), 'base64').length)).toEqual([32, 32])
    expect(new Set([one, other, JSON.parse(manifest).encryptionKey]).size).toBe(3)
  })
})
