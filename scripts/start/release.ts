import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { StartError } from './start-error.ts'

/** What was built, and from which sources. */
interface Release {
  builtFrom: string
  /** SHA-256 of each file that is run or sent, by its path. */
  files: Readonly<Record<string, string>>
}

const built = ['.next', 'lib/server/database/generated']

// Not run and not sent, or not the same in two builds. Everything else is part of the release, whatever it is.
const leftOut = new Set([
  // The manifest itself.
  '.next/release.json',
  // The keys of draft mode, which each build draws by lot: they are nobody else's, and nothing that is asked can use them.
  '.next/server/preview-props.json',
  // What the compiler keeps for its next run, and what it says of its last.
  '.next/build',
  '.next/cache',
  '.next/diagnostics',
  '.next/trace',
  '.next/trace-build',
  '.next/turbopack',
  // Of `npm run dev`, and of the check of types.
  '.next/dev',
  '.next/types',
  // Which Node wrote the client; see generate-client.ts.
  'lib/server/database/generated/.written-from',
])
/** For whoever looks for a fault, and for whoever packs the files for another machine. */
const leftOutEverywhere = /\.(map|nft\.json)$/

const manifestOf = (root: string): string => join(root, '.next', 'release.json')
const sha256 = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex')

/** Writes down what has just been built. */
export function writeRelease(root: string, builtFrom: string): void {
  const release: Release = { builtFrom, files: hashesOf(root) }
  writeFileSync(manifestOf(root), `${JSON.stringify(release, null, 2)}\n`)
}

/** Makes the build count as none. */
export function withdrawRelease(root: string): void {
  rmSync(manifestOf(root), { force: true })
}

/** Takes away everything that was built. */
export function removeBuilt(root: string): void {
  for (const folder of built) rmSync(join(root, folder), { recursive: true, force: true })
}

/** The hash over the sources that the build was made from; null when there is no build, or none that was finished. */
export const builtFrom = (root: string): string | null => readRelease(root)?.builtFrom ?? null

/** What two builds of the same sources have in common, for comparing them in one look; null without a build. */
export const releaseHash = (root: string): string | null =>
  existsSync(manifestOf(root)) ? sha256(readFileSync(manifestOf(root))) : null

/** What is no longer as it was built, each file in a line of its own. */
export function changesSinceBuilt(root: string): string[] {
  const before = readRelease(root)?.files ?? {}
  const now = hashesOf(root)
  return [...new Set([...Object.keys(before), ...Object.keys(now)])]
    .filter((path) => before[path] !== now[path])
    .sort()
    .map((path) => `${path} ${!now[path] ? 'is missing' : before[path] ? 'was changed' : 'was added'}`)
}

const namedAtOnce = 20

/** Changes as they are told to a person. */
export function listOf(changes: readonly string[]): string {
  const rest = changes.length - namedAtOnce
  return [...changes.slice(0, namedAtOnce), ...(rest > 0 ? [`and ${rest} more`] : [])].map((it) => `  ${it}`).join('\n')
}

/** @throws StartError naming the files that are no longer as they were built. */
export function requireAsBuilt(root: string): void {
  const changes = changesSinceBuilt(root)
  if (changes.length === 0) return
  throw new StartError(
    `What was built is not what is here now:\n${listOf(changes)}\nNothing was started. If you did not change this yourself, keep a copy and find out who did. Then \`npm run build\` makes all of it anew from the sources.`,
  )
}

function readRelease(root: string): Release | null {
  try {
    const { builtFrom, files } = JSON.parse(readFileSync(manifestOf(root), 'utf8'))
    return typeof builtFrom === 'string' && typeof files === 'object' && files !== null ? { builtFrom, files } : null
  } catch {
    return null
  }
}

function hashesOf(root: string): Record<string, string> {
  const hashes: Record<string, string> = {}
  const add = (folder: string): void => {
    if (!existsSync(join(root, folder))) return
    const entries = readdirSync(join(root, folder), { withFileTypes: true })
    for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
      const path = `${folder}/${entry.name}`
      if (leftOut.has(path) || leftOutEverywhere.test(path)) continue
      if (entry.isDirectory()) add(path)
      else if (entry.isSymbolicLink()) hashes[path] = `link to ${readlinkSync(join(root, path))}`
      else hashes[path] = sha256(readFileSync(join(root, path)))
    }
  }
  for (const folder of built) add(folder)
  return hashes
}
