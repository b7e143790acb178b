import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { describe, expect, it, onTestFinished } from 'vitest'
import { makeBackup } from '#lib/server/backup/make-backup'
import { verifyBackup } from '#lib/server/backup/verify-backup'
import { readCase } from '#lib/server/cases/read-case'
import { saveFact } from '#lib/server/cases/save-fact'
import { database } from '#lib/server/database/client'
import { takeOwnerLock } from '#lib/server/database/embedded/owner-lock'
import { environment } from '#lib/server/environment'
import { readKeyFile } from '#lib/server/keys/key-file'
import { currentKek } from '#lib/server/keys/key-ring'
import { rotateKeys } from '#lib/server/keys/rotate-keys'
import { inAnInstallationOfItsOwn } from '#tests/support/own-installation'
import { aCase, as, aViewer } from '#tests/support/people'
import { anEmptyDirectory } from '#tests/support/scratch-store'

inAnInstallationOfItsOwn()

const shared = globalThis as { articleThreeDataKeys?: Map<string, unknown>; articleThreeKeyRing?: unknown }
/** As a process that has just started: no key is known but those in the file. */
function forgetKeys(): void {
  shared.articleThreeDataKeys?.clear()
  delete shared.articleThreeKeyRing
}

describe('S42 rotating the keys of the key file', () => {
  it('beside people who read and write fails nobody, and leaves nothing under an older key', async () => {
    const viewer = await aViewer()
    const cases = [await aCase(viewer), await aCase(viewer)]
    const { KEY_FILE, DATA_DIR } = environment()
    const kept = join(anEmptyDirectory(), 'keys')
    copyFileSync(KEY_FILE, kept)
    const identity = await generateX25519Identity()
    const backup = join(anEmptyDirectory(), 'backup.age')
    await makeBackup(backup, [await identityToRecipient(identity)])

    const before = currentKek()
    let over = false
    const worker = async (caseId: string) => {
      for (let version = 0; !over; version = version === 0 ? 2 : version + 1) {
        // Keys are unwrapped anew each time, as in a process that has just started.
        shared.articleThreeDataKeys?.clear()
        expect((await as(viewer, () => readCase(caseId))).ok).toBe(true)
        const entry = { kind: 'asserted', assertions: [{ value: true, says: 'client' }] }
        const saved = await as(viewer, () =>
          saveFact({ caseId, factKey: 'proceedings.heldNow', entry, expectedVersion: version }),
        )
        expect(saved.ok).toBe(true)
        // Organisations are made meanwhile, too.
        await aViewer()
      }
    }
    const workers = cases.map(worker)
    const rotation = await rotateKeys({ retire: true })
    over = true
    await Promise.all(workers)

    expect(rotation).toMatchObject({ kek: before + 1, retired: true })
    expect(rotation.under.map(({ kek }) => kek)).toEqual([before + 1])
    expect(await database().organisationKey.count({ where: { kek: { not: before + 1 } } })).toBe(0)
    expect(await database().instanceKey.count({ where: { kek: { not: before + 1 } } })).toBe(0)
    expect([...readKeyFile(KEY_FILE, DATA_DIR).keys.keys()]).toEqual([before + 1])
    forgetKeys()
    for (const caseId of cases) expect((await as(viewer, () => readCase(caseId))).ok).toBe(true)
    const [event] = await database().auditEvent.findMany({ where: { action: 'keys.rotate' }, orderBy: { seq: 'desc' } })
    expect(event).toMatchObject({ objectId: String(before + 1), outcome: 'done' })

    // What was backed up before opens with the file as it was then, and with no other.
    await expect(verifyBackup(backup, identity)).rejects.toThrow(/is not in the key file/)
    environment().KEY_FILE = kept
    onTestFinished(() => {
      environment().KEY_FILE = KEY_FILE
      forgetKeys()
    })
    forgetKeys()
    await expect(verifyBackup(backup, identity)).resolves.toMatchObject({ header: { part: 'content' } })
  })

  it('waits for another rotation, which would write the key file over its key', async () => {
    const { KEY_FILE, DATA_DIR } = environment()
    const before = currentKek()
    mkdirSync(`${KEY_FILE}.lock`, { recursive: true })
    const other = await takeOwnerLock(`${KEY_FILE}.lock`)
    if (!other.ok) throw new Error('somebody rotates')

    const rotation = rotateKeys({ retire: false })
    // Many times as much as a rotation does before it adds its key.
    const viewer = await aViewer()
    const caseId = await aCase(viewer)
    expect(Math.max(...readKeyFile(KEY_FILE, DATA_DIR).keys.keys())).toBe(before)
    other.lock.release()

    expect((await rotation).under).toEqual([{ kek: before + 1, keys: expect.any(Number) }])
    forgetKeys()
    expect((await as(viewer, () => readCase(caseId))).ok).toBe(true)
  })

  it('gives no key a number under which something is stored that the file cannot open', async () => {
    const { KEY_FILE, DATA_DIR } = environment()
    const before = currentKek()
    const older = join(anEmptyDirectory(), 'keys')
    copyFileSync(KEY_FILE, older)
    await rotateKeys({ retire: false })
    environment().KEY_FILE = older
    onTestFinished(() => {
      environment().KEY_FILE = KEY_FILE
      forgetKeys()
    })
    forgetKeys()

    await expect(rotateKeys({ retire: false })).rejects.toThrow(`Key ${before + 1} is not in the key file`)

    expect(Math.max(...readKeyFile(older, DATA_DIR).keys.keys())).toBe(before)
  })
})
