import { randomBytes } from 'node:crypto'
import { Client } from 'pg'
import { onTestFinished } from 'vitest'
import { anInstalledDataDirectory, connectedTo, started } from './scratch-store.ts'

/** A connection to an empty database of its own, of the kind that this run tests; gone after the test. */
export async function aFreshDatabase(): Promise<Client> {
  const server = process.env.DATABASE_URL
  if (!server) return connectedTo(await started(await anInstalledDataDirectory()))
  const name = `article_three_fresh_${randomBytes(4).toString('hex')}`
  const admin = new Client({ connectionString: server })
  await admin.connect()
  await admin.query(`CREATE DATABASE ${name}`)
  const own = new URL(server)
  own.pathname = `/${name}`
  const client = new Client({ connectionString: own.href })
  client.on('error', () => {})
  await client.connect()
  onTestFinished(async () => {
    await client.end()
    await admin.query(`DROP DATABASE ${name} WITH (FORCE)`)
    await admin.end()
  })
  return client
}
