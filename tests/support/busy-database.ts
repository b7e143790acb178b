// A process of its own for one test: starts the embedded database, keeps it busy for minutes, and says its number.
import { Client } from 'pg'
import { startEmbeddedDatabase } from '#lib/server/database/embedded/start-embedded-database'

const database = await startEmbeddedDatabase(process.argv[2] ?? '')
const client = new Client({ host: database.socketDirectory, user: 'postgres', database: 'postgres' })
await client.connect()
void client.query('SELECT count(*) FROM generate_series(1, 4000000000)').catch(() => {})
setTimeout(() => process.stdout.write(`${database.pid}\n`), 300)
