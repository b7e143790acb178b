import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * What Next draws by lot at each build, and here follows from the sources instead: the name of the build, and the key
 * from which it makes the names of actions. That key could also open values that a page hands to the browser sealed:
 * the web process is given another for that, see web-process.ts.
 *
 * @param hash over the sources of the build
 * @returns variables of the environment that `next build` runs in
 */
export const fromTheSources = (hash: string): Record<string, string> => ({
  // Read by next.config.js.
  ARTICLE_THREE_BUILD_ID: hash.slice(0, 20),
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: createHash('sha256').update(`names of actions ${hash}`).digest('base64'),
})

const filesWithPlaces = ['.next/required-server-files.json', '.next/required-server-files.js']
const fileWithDraftKeys = '.next/prerender-manifest.json'

/**
 * Takes out of the built files where they were built, and the second copy of the keys of draft mode. Next reads
 * neither from there when it starts.
 */
export function forgetWhereBuilt(root: string): void {
  for (const path of filesWithPlaces.map((name) => join(root, name))) {
    // The second file holds the first as a string of a script: its quotes are quoted.
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(JSON.stringify(root).slice(1, -1), '.'))
  }
  const path = join(root, fileWithDraftKeys)
  const { preview: _, ...manifest } = JSON.parse(readFileSync(path, 'utf8'))
  writeFileSync(path, JSON.stringify(manifest))
}
