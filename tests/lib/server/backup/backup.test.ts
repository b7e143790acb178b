import { randomBytes } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { gunzipSync } from 'node:zlib'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import type { ClientConfig } from 'pg'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { auditHead } from '#lib/server/audit/audit-head'
import { storedTrail } from '#lib/server/audit/stored-trail'
import { verifyTrail } from '#lib/server/audit/verify-trail'
import { keysFileOf, makeBackup } from '#lib/server/backup/make-backup'
import { restoreToDirectory, restoreToServer } from '#lib/server/backup/restore-backup'
import { partOf } from '#lib/server/backup/tables'
import { verifyBackup } from '#lib/server/backup/verify-backup'
import { openContent } from '#lib/server/cases/case-content'
import { saveFact } from '#lib/server/cases/save-fact'
import { database } from '#lib/server/database/client'
import { environment } from '#lib/server/environment'
import { aFreshDatabase } from '#tests/support/fresh-database'
import { inAnInstallationOfItsOwn } from '#tests/support/own-installation'
import { aCase, as, aViewer } from '#tests/support/people'
import { anEmptyDirectory, connectedTo, started } from '#tests/support/scratch-store'
import { keyOfCase } from '#tests/support/stored-content'

inAnInstallationOfItsOwn()

const migrations = resolve('prisma', 'migrations')
const canary = 'CANARY-5960'

let identity: string
let recipient: string
let viewer: Awaited<ReturnType<typeof aViewer>>
beforeAll(async () => {
  identity = await generateX25519Identity()
  recipient = await identityToRecipient(identity)
  viewer = await aViewer(`Imke ${canary}`)
  await aCase(viewer, { reference: canary })
})

async function aBackup(): Promise<string> {
  const file = join(anEmptyDirectory(), 'backup.age')
  await makeBackup(file, [recipient])
  return file
}

/** Made once, for tests that look at one or spoil it: each has a copy of its own. */
let madeOnce: string
beforeAll(async () => {
  madeOnce = join(mkdtempSync(join(tmpdir(), 'article-three-backup-')), 'backup.age')
  await makeBackup(madeOnce, [recipient])
})
afterAll(() => rmSync(dirname(madeOnce), { recursive: true, force: true }))
function theBackup(): string {
  const file = join(anEmptyDirectory(), 'backup.age')
  cpSync(madeOnce, file)
  cpSync(keysFileOf(madeOnce), keysFileOf(file))
  return file
}
const sourceOf = (file: string) => ({ file, identity, migrations, keyFile: environment().KEY_FILE })

/** Beside the key file, signed: which backup was made last. */
const noteOfTheNewest = (): string => {
  const { KEY_FILE } = environment()
  const name = readdirSync(dirname(KEY_FILE)).find((each) => each.startsWith(`${basename(KEY_FILE)}.newest-backup-`))
  return join(dirname(KEY_FILE), name ?? 'none')
}

/** What is answered at the n-th time. */
const yearsAt = (n: number): number => n % 90

/** Answers one question of a case over and over, until told to stop. */
async function writer(caseId: string, stopped: () => boolean): Promise<number> {
  let written = 0
  while (!stopped()) {
    const entry = { kind: 'asserted', assertions: [{ value: yearsAt(written + 1), says: 'client' }] }
    const saved = await as(viewer, () =>
      saveFact({
        caseId,
        factKey: 'person.residenceHereYears',
        entry,
        expectedVersion: written === 0 ? 0 : written + 1,
      }),
    )
    if (!saved.ok) throw new Error(saved.reason)
    written += 1
    // What they write is walked through again at the end: a breath between two answers keeps it to hundreds.
    await wait(10)
  }
  return written
}

describe('S59 a backup that is taken while people write', () => {
  it('restores to what had been acknowledged at its audit head, and nothing else', async () => {
    const cases = [await aCase(viewer), await aCase(viewer), await aCase(viewer)]
    let over = false
    const writers = cases.map((caseId) => writer(caseId, () => over))
    const file = join(anEmptyDirectory(), 'backup.age')
    const before = await auditHead()
    const { auditHead: head } = await makeBackup(file, [recipient])
    over = true
    await Promise.all(writers)
    expect(head.seq).toBeGreaterThan(before.seq)
    expect((await auditHead()).seq).toBeGreaterThan(head.seq)

    const target = anEmptyDirectory()
    expect((await restoreToDirectory(target, sourceOf(file))).isNewest).toBe(true)
    const client = await connectedTo(await started(target))
    expect(await verifyTrail(head, storedTrail(client))).toEqual({ ok: true, head })
    for (const caseId of cases) {
      const acknowledged = await database().auditEvent.count({
        where: { action: 'facts.save', objectId: caseId, seq: { lte: head.seq } },
      })
      const { rows } = await client.query('SELECT id, org_id AS "orgId", version, content FROM cases WHERE id = $1', [
        caseId,
      ])
      expect(rows[0].version).toBe(acknowledged + 1)
      const { facts } = openContent(await keyOfCase(caseId), rows[0], rows[0].content)
      const entry = facts['person.residenceHereYears']?.entry as { assertions: { value: number }[] } | undefined
      expect(entry?.assertions[0]?.value ?? 0).toBe(yearsAt(acknowledged))
    }
    const count = async (table: string) => Number((await client.query(`SELECT count(*) FROM ${table}`)).rows[0].count)
    expect(await count('evidence_records')).toBe(await database().evidenceRecord.count())
    expect(await count('users')).toBe(await database().user.count())
    // Whoever was signed out since stays signed out.
    expect(await count('sessions')).toBe(0)
  })

  it('restores into an empty database of a server, and into no other', async () => {
    const file = theBackup()
    const client = await aFreshDatabase()
    const { host, port, user, database: name } = client
    const place = { host, port, user, database: name } as ClientConfig
    await aBackup()
    const older = { ...sourceOf(file), older: true }
    const dataDir = anEmptyDirectory()
    const { header, isNewest } = await restoreToServer(place, dataDir, older)
    expect(isNewest).toBeNull()
    const head = header.auditHead
    expect(await verifyTrail(head, storedTrail(client))).toEqual({ ok: true, head })
    await expect(restoreToServer(place, dataDir, older)).rejects.toThrow(/is not empty/)
  })
})

describe('S60 a backup', () => {
  it('has no readable word in it, and neither file is readable by others', async () => {
    const file = theBackup()
    expect(readdirSync(join(file, '..')).sort()).toEqual([basename(file), basename(keysFileOf(file))])
    for (const path of [file, keysFileOf(file)]) {
      const bytes = readFileSync(path)
      for (const text of [canary, 'Imke', 'audit_events', 'BEGIN', viewer.orgId]) {
        expect(bytes.includes(text), text).toBe(false)
        expect(bytes.includes(Buffer.from(text, 'utf16le')), text).toBe(false)
      }
      expect(() => gunzipSync(bytes)).toThrow()
    }
  })

  it('is refused with any one of a hundred of its bytes changed, and without its last block', async () => {
    const file = theBackup()
    await expect(verifyBackup(file, identity)).resolves.toMatchObject({ manifest: { blobs: expect.any(Array) } })
    const small = keysFileOf(file)
    const bytes = readFileSync(small)
    const refused = async () =>
      verifyBackup(file, identity).then(
        () => 'taken',
        (error: Error) => error.name,
      )
    for (let flip = 0; flip < 100; flip += 1) {
      const at = randomBytes(4).readUInt32LE() % bytes.length
      const changed = Buffer.from(bytes)
      changed[at] = (changed[at] as number) ^ (1 << (flip & 7))
      writeFileSync(small, changed)
      expect(await refused(), `byte ${at}`).toBe('BackupError')
    }
    writeFileSync(small, bytes)
    const content = readFileSync(file)
    for (const part of [0, 0.01, 0.5, 0.99]) {
      const at = Math.floor(part * content.length)
      const changed = Buffer.from(content)
      changed[at] = (changed[at] as number) ^ 1
      writeFileSync(file, changed)
      expect(await refused(), `byte ${at}`).toBe('BackupError')
    }
    writeFileSync(file, content)
    // A block of age is 64 KiB, and the last one is what is left.
    truncateSync(file, content.length - (content.length % (64 * 1024 + 16)))
    expect(await refused()).toBe('BackupError')
  })

  it('is refused with another identity, with the keys of another backup, and with another key file', async () => {
    const file = theBackup()
    const other = await generateX25519Identity()
    await expect(verifyBackup(file, other)).rejects.toThrow(/for another identity/)

    const later = await aBackup()
    cpSync(keysFileOf(later), keysFileOf(file))
    await expect(verifyBackup(file, identity)).rejects.toThrow(/belongs to another backup/)
  })

  it('is refused when it is older than the newest that is written down beside the key file, unless that is asked for', async () => {
    const older = await aBackup()
    const newest = await aBackup()
    const { header } = await verifyBackup(older, identity)
    const target = anEmptyDirectory()
    const restore = (file: string) => restoreToDirectory(target, sourceOf(file))
    const refusal = restore(older)
    await expect(refusal).rejects.toThrow(
      `is as of ${header.madeAt}, entry ${header.auditHead.seq} of the trail, and the newest`,
    )
    await expect(refusal).rejects.toThrow((await verifyBackup(newest, identity)).header.madeAt)
    await expect(refusal).rejects.toThrow('--older')
    expect(readdirSync(target)).toEqual([])

    const note = noteOfTheNewest()
    const text = readFileSync(note, 'utf8')
    onTestFinished(() => writeFileSync(note, text))
    writeFileSync(note, text.replace(/"madeAt": "\d+/, '"madeAt": "1999'))
    await expect(restore(older)).rejects.toThrow(/is not as this installation wrote it/)
    expect(readdirSync(target)).toEqual([])
  })

  it('leaves a directory as it was that is not empty, and one that is when it is refused', async () => {
    const file = theBackup()
    const full = anEmptyDirectory()
    writeFileSync(join(full, 'note.txt'), 'ours')
    await expect(restoreToDirectory(full, sourceOf(file))).rejects.toThrow(/is not empty \(note.txt\)/)
    expect(readdirSync(full)).toEqual(['note.txt'])

    const empty = anEmptyDirectory()
    truncateSync(file, 5_000)
    await expect(restoreToDirectory(empty, sourceOf(file))).rejects.toThrow(/could not be opened/)
    expect(readdirSync(empty)).toEqual([])
    await expect(makeBackup(file, [recipient])).rejects.toThrow(/never overwrites/)
  })

  it('has every key of the schema in the file of keys, and no other table there', () => {
    const schema = readFileSync('prisma/schema.prisma', 'utf8')
    const models = [...schema.matchAll(/^model \w+ \{([\s\S]*?)^\}/gm)].map(([, body = '']) => body)
    for (const body of models) {
      const table = /@@map\("(\w+)"\)/.exec(body)?.[1] ?? ''
      expect(partOf(table), table).toBe(/^\s*\/\/\/ Key/m.test(body) ? 'keys' : 'content')
    }
    expect(models.length).toBeGreaterThan(15)
  })
})
