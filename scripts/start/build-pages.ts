import { once } from 'node:events'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { hintCompilation } from './hint-compilation.ts'
import { endGroup, startNext } from './next-process.ts'
import { placePlainFailurePage } from './plain-failure-page.ts'
import { hashOf } from './source-hash.ts'
import { StartError } from './start-error.ts'

// Everything that the built pages are made from.
const sources = [
  'app',
  'components',
  'lib',
  'library',
  'examples',
  'public',
  'prisma/schema.prisma',
  'next.config.js',
  'postcss.config.js',
  'tsconfig.json',
  'tsconfig.build.json',
  'package.json',
  'package-lock.json',
]

const stampOf = (root: string) => join(root, '.next', 'built-from')
const hashOfSources = (root: string) => hashOf(root, sources, ['generated'])

export function isBuildStale(root: string): boolean {
  const stamp = stampOf(root)
  return !existsSync(stamp) || readFileSync(stamp, 'utf8') !== hashOfSources(root)
}

/**
 * Builds the pages. The stamp goes first and comes last, so that an interrupted build counts as none.
 *
 * @throws StartError with what Next said, when the build fails.
 */
export async function buildPages(root: string, signal?: AbortSignal): Promise<void> {
  const hash = hashOfSources(root)
  rmSync(stampOf(root), { force: true })
  const child = startNext(root, ['build'], { ...process.env, NODE_ENV: 'production' })
  signal?.addEventListener('abort', () => void endGroup(child))
  const said = Promise.all([child.stdout, child.stderr].map((stream) => (stream ? text(stream) : '')))
  const [code] = await once(child, 'close')
  if (code !== 0) throw new StartError(`The pages could not be built:\n${(await said).join('')}`)
  placePlainFailurePage(root)
  hintCompilation(root)
  writeFileSync(stampOf(root), hash)
}
