import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectNode } from '#tests/support/project-node'
import { anEmptyDirectory, anInstalledDataDirectory, connectedTo, started } from '#tests/support/scratch-store'

describe('what the embedded database has acknowledged', () => {
  it('S55 has been brought to the disk: at least one sync for each commit', async () => {
    const database = await started(await anInstalledDataDirectory())
    const client = await connectedTo(database)
    expect((await client.query('SHOW fsync')).rows).toEqual([{ fsync: 'on' }])
    expect((await client.query('SHOW synchronous_commit')).rows).toEqual([{ synchronous_commit: 'on' }])
    await client.query('CREATE TABLE kept (id int)')

    const before = await database.countSyncs()
    const commits = 50
    for (let id = 0; id < commits; id += 1) await client.query('INSERT INTO kept VALUES ($1)', [id])
    expect((await database.countSyncs()) - before).toBeGreaterThanOrEqual(commits)
  })

  it('S50 is there after kill -9 at any moment of ten runs of writing', async () => {
    const dataDir = await anInstalledDataDirectory()
    const acknowledged: number[] = []
    for (let round = 0; round < 10; round += 1) {
      const database = await started(dataDir)
      const client = await connectedTo(database)
      await client.query('CREATE TABLE IF NOT EXISTS kept (id int PRIMARY KEY)')
      const { rows } = await client.query<{ id: number }>('SELECT id FROM kept')
      expect(acknowledged.filter((id) => !rows.some((row) => row.id === id))).toEqual([])

      const death = 30 + Math.random() * 150
      setTimeout(() => process.kill(database.pid, 'SIGKILL'), death)
      for (let id = (round + 1) * 100_000; ; id += 1) {
        const written = await client.query('INSERT INTO kept VALUES ($1)', [id]).catch(() => null)
        if (!written) break
        acknowledged.push(id)
      }
      await database.ended
    }
    expect(acknowledged.length).toBeGreaterThan(0)
  })
})

it('S53 a disk that refuses to keep a commit stops the database before it answers', () => {
  const { status, stdout } = spawnSync(
    projectNode,
    ['--conditions=react-server', join(process.cwd(), 'tests/support/failing-disk.ts'), join(anEmptyDirectory(), 'db')],
    { encoding: 'utf8', timeout: 50_000 },
  )
  expect({ status, stdout }).toEqual({ status: 3, stdout: '' })
})

describe('connections of the embedded database', () => {
  it('see nothing of a transaction whose connection broke', async () => {
    const database = await started(await anInstalledDataDirectory())
    const [first, second] = [await connectedTo(database), await connectedTo(database)]
    await first.query('CREATE TABLE kept (id int)')
    await first.query('BEGIN')
    await first.query('INSERT INTO kept VALUES (1)')
    const waiting = second.query('SELECT count(*)::int AS count FROM kept')
    first.connection.stream.destroy()
    expect((await waiting).rows).toEqual([{ count: 0 }])
  })

  it('go on after a query that failed in the middle', async () => {
    const client = await connectedTo(await started(await anInstalledDataDirectory()))
    await expect(client.query('SELECT 1 / $1::int', [0])).rejects.toThrow('division by zero')
    await expect(client.query('SELECT nothing_of_that_name')).rejects.toThrow('does not exist')
    expect((await client.query('SELECT $1::int AS answer', [42])).rows).toEqual([{ answer: 42 }])
  })
})
