import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import type { ClientConfig } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BackupError } from '#lib/server/backup/backup-format'
import { makeBackup } from '#lib/server/backup/make-backup'
import { restoreToDirectory, restoreToServer } from '#lib/server/backup/restore-backup'
import { verifyBackup } from '#lib/server/backup/verify-backup'
import { pathOfCopy, restoreMarkOf } from '#lib/server/copies/copy-files'
import { removeCopy } from '#lib/server/copies/remove-copy'
import { database } from '#lib/server/database/client'
import { environment } from '#lib/server/environment'
import { aCopy, sha256Of } from '#tests/support/a-copy'
import { aFreshDatabase } from '#tests/support/fresh-database'
import { inAnInstallationOfItsOwn } from '#tests/support/own-installation'
import { as, aViewer, missingId } from '#tests/support/people'
import { anEmptyDirectory, connectedTo, started } from '#tests/support/scratch-store'

inAnInstallationOfItsOwn()

let identity: string
let viewer: Awaited<ReturnType<typeof aViewer>>
let file: string
const ids: string[] = []
/** The sealed files as they were when the backup was made. */
const files = new Map<string, SealedFile>()

/** Compared by its hash: among them can be files of 50 MB, which other tests stored. */
type SealedFile = { size: number; sha256: string }
const sealedFile = (path: string): SealedFile => {
  const bytes = readFileSync(path)
  return { size: bytes.length, sha256: sha256Of(bytes) }
}

const sourceOf = () => ({
  ...{ file, identity, migrations: resolve('prisma', 'migrations'), keyFile: environment().KEY_FILE },
  older: true,
})
/** Where what is being made lies, as long as it is. */
const unfinished = () => join(environment().DATA_DIR, 'database.new-backup')
const filesIn = (dataDir: string) =>
  new Map(
    readdirSync(join(dataDir, 'copies'))
      .filter((name) => name !== 'incoming')
      .map((name) => [name, sealedFile(pathOfCopy(name, dataDir))]),
  )

beforeAll(async () => {
  identity = await generateX25519Identity()
  viewer = await aViewer()
  // Less than a chunk, and several.
  for (const words of [10, 40_000])
    ids.push(await aCopy(viewer, Buffer.from('some words '.repeat(words)), { fileName: 'words.txt' }))
  const lost = await aCopy(viewer)
  rmSync(pathOfCopy(lost))
  for (const { id } of await database().storedCopy.findMany({ select: { id: true } }))
    if (existsSync(pathOfCopy(id))) files.set(id, sealedFile(pathOfCopy(id)))
  file = join(mkdtempSync(join(tmpdir(), 'article-three-backup-')), 'backup.age')
  const stray = pathOfCopy(missingId())
  writeFileSync(stray, 'of no copy')
  const made = await makeBackup(file, [await identityToRecipient(identity)])
  expect(made.missingFiles).toContain(lost)
  rmSync(stray)
  await database().storedCopy.delete({ where: { id: lost } })
})

afterAll(() => rmSync(join(file, '..'), { recursive: true, force: true }))

describe('S59 a backup', () => {
  it('has every file to which it has a row, as it lay there, and no other', async () => {
    const { manifest } = await verifyBackup(file, identity)
    const expected = [...files].map(([id, sealed]) => ({ id, ...sealed }))
    expect(manifest.blobs.toSorted((one, other) => (one.id < other.id ? -1 : 1))).toEqual(
      expected.sort((one, other) => (one.id < other.id ? -1 : 1)),
    )
    expect(ids.every((id) => files.has(id))).toBe(true)
    expect(existsSync(unfinished())).toBe(false)
  })

  it('has the file of a copy that is removed while it is made', async () => {
    const bytes = Buffer.from('words that go '.repeat(100))
    const id = await aCopy(viewer, bytes, { fileName: 'words.txt' })
    const sealed = readFileSync(pathOfCopy(id))
    const out = join(anEmptyDirectory(), 'backup.age')
    const making = makeBackup(out, [await identityToRecipient(identity)])
    // Once it holds the files by names of its own.
    while (!existsSync(join(unfinished(), 'copies'))) await new Promise((resolved) => setImmediate(resolved))
    const removing = as(viewer, () => removeCopy(id, { why: 'brought by mistake', sha256: sha256Of(bytes) }))
    await Promise.all([making, removing])
    const { manifest } = await verifyBackup(out, identity)
    const row = { id, size: sealed.length, sha256: sha256Of(sealed) }
    // Removed before the moment of the backup, or after it: the file is there exactly if its row is.
    expect([[], [row]]).toContainEqual(manifest.blobs.filter((blob) => blob.id === id))
  })

  it('restores the files beside the database, byte for byte, and they open', async () => {
    const target = anEmptyDirectory()
    await restoreToDirectory(target, sourceOf())
    expect(filesIn(target)).toEqual(files)
    const client = await connectedTo(await started(target))
    const { rows } = await client.query('SELECT id FROM stored_copies WHERE id = ANY ($1)', [ids])
    expect(rows).toHaveLength(ids.length)
    expect(existsSync(restoreMarkOf(target))).toBe(false)
  })

  it('S52 restores onto a server, never over files that are there, and over what a killed restore left', async () => {
    const client = await aFreshDatabase()
    const { host, port, user, database: name } = client
    const place = { host, port, user, database: name } as ClientConfig
    const target = anEmptyDirectory()
    mkdirSync(join(target, 'copies'))
    const somebodys = pathOfCopy(missingId(), target)
    writeFileSync(somebodys, 'somebody’s')
    await expect(restoreToServer(place, target, sourceOf())).rejects.toThrow(BackupError)
    expect(readFileSync(somebodys, 'utf8')).toBe('somebody’s')
    writeFileSync(restoreMarkOf(target), '')
    await restoreToServer(place, target, sourceOf())
    expect(filesIn(target)).toEqual(files)
    expect(existsSync(restoreMarkOf(target))).toBe(false)
  })

  it('leaves no file where it is refused', async () => {
    const target = anEmptyDirectory()
    renameSync(`${file}.keys`, `${file}.keys-aside`)
    await expect(restoreToDirectory(target, sourceOf())).rejects.toThrow(BackupError)
    renameSync(`${file}.keys-aside`, `${file}.keys`)
    expect(readdirSync(target)).toEqual([])
  })
})
