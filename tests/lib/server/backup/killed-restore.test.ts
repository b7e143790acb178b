import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { expect, it } from 'vitest'
import { storedTrail } from '#lib/server/audit/stored-trail'
import { verifyTrail } from '#lib/server/audit/verify-trail'
import { makeBackup } from '#lib/server/backup/make-backup'
import { copiesFolder, pathOfCopy } from '#lib/server/copies/copy-files'
import { aCopy } from '#tests/support/a-copy'
import { aFreshDatabase } from '#tests/support/fresh-database'
import { killedAllAlong } from '#tests/support/killed-runs'
import { inAnInstallationOfItsOwn } from '#tests/support/own-installation'
import { aCase, aViewer } from '#tests/support/people'
import { anEmptyDirectory } from '#tests/support/scratch-store'

inAnInstallationOfItsOwn()

it('S52 a restore onto a server that is killed anywhere leaves the database as it was, or whole', {
  timeout: 600_000,
}, async () => {
  const viewer = await aViewer()
  await aCase(viewer)
  const copyId = await aCopy(viewer)
  const sealed = readFileSync(pathOfCopy(copyId))
  const directory = anEmptyDirectory()
  const [file, identityFile] = [join(directory, 'backup.age'), join(directory, 'identity')]
  const identity = await generateX25519Identity()
  writeFileSync(identityFile, `${identity}\n`)
  const { auditHead: head } = await makeBackup(file, [await identityToRecipient(identity)])
  const target = await aFreshDatabase()
  const dataDir = join(directory, 'data')
  const { host, port, user, database } = target
  const restore = {
    script: 'scripts/admin.ts',
    args: ['restore', '--in', file, '--identity', identityFile],
    env: {
      DATA_DIR: dataDir,
      DATABASE_URL: `postgresql://${user}@localhost/${database}?host=${encodeURIComponent(host)}&port=${port}`,
    },
  }
  await killedAllAlong(restore, async (when) => {
    // The lock of migrations: a server may still be at the last thing that it was sent.
    await target.query('SELECT pg_advisory_xact_lock(72707369)')
    const { rowCount: tables } = await target.query(
      `SELECT 1 FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'`,
    )
    if (tables === 0) return
    expect(await verifyTrail(head, storedTrail(target)), when).toEqual({ ok: true, head })
    expect(readFileSync(pathOfCopy(copyId, dataDir)).equals(sealed), when).toBe(true)
    // Put away. What was not whole the next restore takes away itself.
    rmSync(copiesFolder(dataDir), { recursive: true })
    await target.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public')
  })
})
