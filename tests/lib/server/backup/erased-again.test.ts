import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import type { ClientConfig } from 'pg'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { askApproval } from '#lib/server/approvals/ask-approval'
import { makeBackup } from '#lib/server/backup/make-backup'
import { restoreToDirectory, restoreToServer } from '#lib/server/backup/restore-backup'
import { verifyBackup } from '#lib/server/backup/verify-backup'
import { pathOfCopy } from '#lib/server/copies/copy-files'
import { removeCopy } from '#lib/server/copies/remove-copy'
import { environment } from '#lib/server/environment'
import { eraseByOperator } from '#lib/server/privacy/erase-by-operator'
import { erasedListOf, keepErasedList } from '#lib/server/privacy/erased-list'
import { aCopy, sha256Of } from '#tests/support/a-copy'
import { aPdf } from '#tests/support/a-file'
import { aFreshDatabase } from '#tests/support/fresh-database'
import { inAnInstallationOfItsOwn } from '#tests/support/own-installation'
import { aCase, as, aViewer } from '#tests/support/people'
import { anEmptyDirectory } from '#tests/support/scratch-store'

inAnInstallationOfItsOwn()

const migrations = resolve('prisma', 'migrations')

describe('S64 a case that was erased after a backup was made', () => {
  let identity: string
  let file: string
  let erased: string
  let kept: string
  let list: string
  /** The first was removed. */
  let copies: string[]
  beforeAll(async () => {
    identity = await generateX25519Identity()
    const viewer = await aViewer()
    erased = await aCase(viewer, { reference: 'ASPEN-1' })
    copies = [await aCopy(viewer), await aCopy(viewer)]
    kept = await aCase(viewer, { reference: 'ASPEN-2' })
    await as(viewer, () => askApproval({ kind: 'case.erase', objectId: erased, reason: 'the person asked' }))
    file = join(mkdtempSync(join(tmpdir(), 'article-three-erased-')), 'backup.age')
    await makeBackup(file, [await identityToRecipient(identity)])
    expect(await eraseByOperator(erased)).toEqual({ ok: true })
    const removal = { why: 'brought by mistake', sha256: sha256Of(aPdf()) }
    expect(await as(viewer, () => removeCopy(copies[0] ?? '', removal))).toEqual({ ok: true })
    await keepErasedList()
    list = erasedListOf(environment().KEY_FILE, (await verifyBackup(file, identity)).publicKey)
  })

  afterAll(() => rmSync(join(file, '..'), { recursive: true, force: true }))

  const source = () => ({ file, identity, migrations, keyFile: environment().KEY_FILE })
  async function restored() {
    const client = await aFreshDatabase()
    const { host, port, user, database } = client
    const dataDir = anEmptyDirectory()
    const done = await restoreToServer({ host, port, user, database } as ClientConfig, dataDir, source())
    const ids = async (sql: string) => (await client.query<{ id: string }>(sql)).rows.map(({ id }) => id)
    return { ...done, ids, hasFile: (id: string) => existsSync(pathOfCopy(id, dataDir)) }
  }

  it('does not come back with it: neither its rows nor its keys, and the tombstone stands', async () => {
    expect(statSync(list).mode & 0o777).toBe(0o600)
    const { erasedAgain, ids } = await restored()
    expect(erasedAgain).toMatchObject({ cases: 1 })
    for (const of of ['id FROM cases', 'case_id AS id FROM case_keys', 'object_id AS id FROM approvals']) {
      expect(await ids(`SELECT ${of}`), of).not.toContain(erased)
    }
    expect(await ids('SELECT case_id AS id FROM case_keys')).toContain(kept)
    expect(await ids('SELECT case_id AS id FROM erased_cases')).toContain(erased)
  })

  it('like a copy that was removed, of which neither rows nor key nor file come back', async () => {
    const [removed = '', still = ''] = copies
    const { erasedAgain, ids, hasFile } = await restored()
    expect(erasedAgain).toMatchObject({ copies: 1 })
    for (const of of ['id FROM stored_copies', 'copy_id AS id FROM copy_keys', 'copy_id AS id FROM copy_pages']) {
      expect(await ids(`SELECT ${of}`), of).not.toContain(removed)
      expect(await ids(`SELECT ${of}`), of).toContain(still)
    }
    expect([hasFile(removed), hasFile(still)]).toEqual([false, true])
    expect(await ids('SELECT copy_id AS id FROM removed_copies')).toContain(removed)
  })

  it('is known on a list that only grows, that the installation signed, and that nobody else changes', async () => {
    const [before, count] = [readFileSync(list, 'utf8'), await keepErasedList()]
    expect(readFileSync(list, 'utf8')).toBe(before)
    const without = JSON.parse(before) as { cases: unknown[]; copies: unknown[] }
    expect(without.cases.length + without.copies.length).toBe(count)
    without.cases.pop()
    const forged = join(anEmptyDirectory(), 'erased')
    for (const text of [JSON.stringify(without), 'nothing']) {
      writeFileSync(forged, text)
      const target = anEmptyDirectory()
      const asked = restoreToDirectory(target, { ...source(), erasedList: forged })
      await expect(asked).rejects.toThrow(/is not as this installation wrote it/)
      expect(readdirSync(target)).toEqual([])
    }
  })

  it('comes back where there is no list, and who restores is told', async () => {
    renameSync(list, `${list}.away`)
    onTestFinished(() => renameSync(`${list}.away`, list))
    const { erasedAgain, ids } = await restored()
    expect(erasedAgain).toBeNull()
    expect(await ids('SELECT id FROM cases')).toContain(erased)
  })
})
