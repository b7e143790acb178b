import 'server-only'
import type { ClientConfig } from 'pg'

/**
 * How to reach the database: a real PostgreSQL by its URL, or the embedded one by its socket directory.
 *
 * @throws Error when neither is known, which is a fault of the caller's set-up.
 */
export function connectionTo(place: {
  DATABASE_URL: string | null
  ARTICLE_THREE_SOCKET_DIR: string | null
}): ClientConfig {
  if (place.DATABASE_URL) return { connectionString: place.DATABASE_URL }
  if (place.ARTICLE_THREE_SOCKET_DIR) {
    return { host: place.ARTICLE_THREE_SOCKET_DIR, port: 5432, user: 'postgres', database: 'postgres' }
  }
  throw new Error('No database: neither DATABASE_URL nor ARTICLE_THREE_SOCKET_DIR is set.')
}
