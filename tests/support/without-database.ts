import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import type { WebEdge } from './web-edge.ts'

type Place = Pick<WebEdge, 'application' | 'database' | 'dataDir'>

/** The work while the database of a running application cannot be reached. */
export async function withoutDatabase(place: Place, work: () => Promise<void>): Promise<void> {
  const giveBack = place.database === null ? stopEmbedded(place) : await closeServer(place.database.url)
  try {
    await work()
  } finally {
    await giveBack()
  }
}

/** The process of the database dies, and the one that would start it again sleeps meanwhile. */
function stopEmbedded({ application, dataDir }: Place): () => void {
  const { pid } = JSON.parse(readFileSync(join(dataDir, 'owner.json'), 'utf8')) as { pid: number }
  application.process.kill('SIGSTOP')
  process.kill(pid, 'SIGKILL')
  return () => void application.process.kill('SIGCONT')
}

/** The server lets nobody in and sends everybody away. */
async function closeServer(url: string): Promise<() => Promise<void>> {
  const database = new URL(url).pathname.slice(1)
  const elsewhere = new URL(url)
  elsewhere.pathname = '/postgres'
  const admin = new pg.Client({ connectionString: elsewhere.href })
  await admin.connect()
  await admin.query(`ALTER DATABASE ${database} ALLOW_CONNECTIONS false`)
  await admin.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [database])
  return async () => {
    await admin.query(`ALTER DATABASE ${database} ALLOW_CONNECTIONS true`)
    await admin.end()
  }
}
