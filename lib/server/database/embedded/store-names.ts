import 'server-only'
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** Where the embedded database lies in its data directory. */
export const storeDirectory = 'database'
/** What begins with it is unfinished work: the next start or restore removes it. */
export const draftPrefix = 'database.new-'

/** Removes what was left unfinished. The caller holds the owner lock. */
export function removeDrafts(dataDir: string): void {
  for (const name of readdirSync(dataDir)) {
    // Whoever made it may be dying only now, and still write.
    if (name.startsWith(draftPrefix)) rmSync(join(dataDir, name), { recursive: true, force: true, maxRetries: 5 })
  }
}
