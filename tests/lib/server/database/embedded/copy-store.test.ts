import type { Client } from 'pg'
import { describe, expect, it } from 'vitest'
import { CopyError, copyStore } from '#lib/server/database/embedded/copy-store'
import type { EmbeddedDatabase } from '#lib/server/database/embedded/start-embedded-database'
import { anEmptyDirectory, anInstalledDataDirectory, connectedTo, started } from '#tests/support/scratch-store'

const accounts = 500

/** A store in which every transaction leaves the sum of the accounts as it was, and counts itself. */
async function aStore() {
  const from = await anInstalledDataDirectory()
  const database = await started(from)
  const client = await connectedTo(database)
  await client.query('CREATE TABLE accounts (id int PRIMARY KEY, amount int NOT NULL, filling text NOT NULL)')
  await client.query('CREATE TABLE done (n int PRIMARY KEY)')
  await client.query(`INSERT INTO accounts SELECT g, 100, repeat('x', 4000) FROM generate_series(1, ${accounts}) g`)
  return { from, database, client }
}

/** Moves amounts about until it is told to stop. */
function writer(client: Client) {
  let [acknowledged, over] = [0, false]
  const move = async () => {
    const [to, from] = [(acknowledged % accounts) + 1, ((acknowledged * 7 + 3) % accounts) + 1]
    await client.query('BEGIN')
    await client.query('UPDATE accounts SET amount = amount + 1 WHERE id = $1', [to])
    await client.query('UPDATE accounts SET amount = amount - 1 WHERE id = $1', [from])
    await client.query('INSERT INTO done VALUES ($1)', [acknowledged + 1])
    await client.query('COMMIT')
    acknowledged += 1
  }
  const running = (async () => {
    while (!over) await move()
  })()
  return {
    acknowledged: () => acknowledged,
    stop: () => {
      over = true
      return running
    },
  }
}

async function stateOf(database: EmbeddedDatabase) {
  const client = await connectedTo(database)
  const { rows } = await client.query(
    `SELECT (SELECT sum(amount)::int FROM accounts) AS sum, (SELECT count(*)::int FROM done) AS count,
       (SELECT coalesce(max(n), 0) FROM done) AS last`,
  )
  return rows[0] as { sum: number; count: number; last: number }
}

describe('S59 a copy of the running embedded database', () => {
  it('is as of one moment, to which others had gone on writing', async () => {
    const { from, database, client } = await aStore()
    const to = anEmptyDirectory()
    const writing = writer(await connectedTo(database))
    const moments: number[] = []
    const onMoment = () => moments.push(writing.acknowledged())
    const before = writing.acknowledged()
    await copyStore(client, { from, to, onMoment })
    await writing.stop()
    const [first = 0, second = 0] = moments
    // They were not kept waiting until it was made.
    expect(first).toBeGreaterThan(before)

    const copied = await stateOf(await started(to))
    expect(copied.sum).toBe(100 * accounts)
    expect(copied.count).toBe(copied.last)
    expect(copied.last).toBeGreaterThanOrEqual(first)
    // One more can be committed whose acknowledgement is still on its way.
    expect(copied.last).toBeLessThanOrEqual(second + 1)
    // What goes on here changes nothing there, and the other way about.
    expect((await stateOf(database)).last).toBe(writing.acknowledged())
  })

  it('is refused when the log was begun anew while it was made; the next one is made', async () => {
    const { from, database, client } = await aStore()
    const disturbed = {
      query: async (sql: string) => {
        const answer = await client.query(sql)
        if (sql.includes('pg_control_checkpoint')) await client.query('CHECKPOINT')
        return answer
      },
    } as unknown as Client
    const refused = copyStore(disturbed, { from, to: anEmptyDirectory(), onMoment: () => {} })
    await expect(refused).rejects.toBeInstanceOf(CopyError)

    const before = await stateOf(database)
    const to = anEmptyDirectory()
    await copyStore(client, { from, to, onMoment: () => {} })
    expect(await stateOf(await started(to))).toEqual(before)
  })
})
