import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { startEmbeddedDatabase } from '#lib/server/database/embedded/start-embedded-database'
import { projectNode } from '#tests/support/project-node'
import { anInstalledDataDirectory, connectedTo, started } from '#tests/support/scratch-store'
import { untilGone } from '#tests/support/until-gone'

it('S51 a second opener is refused with the name of the holder, who is unharmed', async () => {
  const dataDir = await anInstalledDataDirectory()
  const holder = await started(dataDir)
  const client = await connectedTo(holder)
  await client.query('CREATE TABLE kept (id int)')

  const since = JSON.parse(readFileSync(join(dataDir, 'owner.json'), 'utf8')).since as string
  const second = startEmbeddedDatabase(dataDir)
  await expect(second).rejects.toThrow(`process ${holder.pid} `)
  await expect(second).rejects.toThrow(since)
  await client.query('INSERT INTO kept VALUES (1)')
  expect((await client.query('SELECT count(*)::int AS count FROM kept')).rows).toEqual([{ count: 1 }])
})

it('S51 a holder that hears nothing for longer than anyone waits keeps its directory', async () => {
  const dataDir = await anInstalledDataDirectory()
  const holder = await started(dataDir)
  const client = await connectedTo(holder)
  const calls: string[] = []
  // One long query keeps the holder's only thread busy; the second opener gives up meanwhile.
  const query = client
    .query(`DO $$ BEGIN WHILE clock_timestamp() < now() + interval '7 seconds' LOOP END LOOP; END $$`)
    .then(() => calls.push('query ended'))
  // Even when its description is gone or names somebody dead.
  writeFileSync(join(dataDir, 'owner.json'), JSON.stringify({ pid: 1, host: 'x', since: 'y', socketDirectory: null }))
  await startEmbeddedDatabase(dataDir).catch(() => calls.push('refused'))
  await query
  expect(calls).toEqual(['refused', 'query ended'])
})

it('S51 a directory whose holder was killed is free, whatever it left behind', async () => {
  const dataDir = await anInstalledDataDirectory()
  const killed = await startEmbeddedDatabase(dataDir)
  process.kill(killed.pid, 'SIGKILL')
  // The number of the dead process may belong to a living one by now.
  writeFileSync(
    join(dataDir, 'owner.json'),
    JSON.stringify({ pid: process.pid, host: 'x', since: 'y', socketDirectory: null }),
  )
  const next = await started(dataDir)
  expect((await (await connectedTo(next)).query('SELECT 1 AS answer')).rows).toEqual([{ answer: 1 }])
})

it('the process ends with its parent, even inside a long query', async () => {
  const dataDir = await anInstalledDataDirectory()
  const parent = spawn(
    projectNode,
    ['--conditions=react-server', join(process.cwd(), 'tests/support/busy-database.ts'), dataDir],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const pid = await new Promise<number>((resolve) => parent.stdout.once('data', (line) => resolve(Number(line))))
  parent.kill('SIGKILL')
  // Free again although the query would go on for minutes.
  await started(dataDir)
  await untilGone(pid)
})
