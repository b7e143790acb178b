import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { hintCompilation } from './hint-compilation.ts'
import { endGroup, startNext } from './next-process.ts'
import { placePlainFailurePage } from './plain-failure-page.ts'
import { builtFrom, withdrawRelease, writeRelease } from './release.ts'
import { forgetWhereBuilt, fromTheSources } from './same-build.ts'
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
  'scripts/start',
  'prisma/schema.prisma',
  'prisma.config.ts',
  'next.config.js',
  'postcss.config.js',
  'tsconfig.json',
  'tsconfig.build.json',
  'package.json',
  'package-lock.json',
]

const hashOfSources = (root: string) => hashOf(root, sources, ['generated'])

export const isBuildStale = (root: string): boolean => builtFrom(root) !== hashOfSources(root)

/**
 * Builds the pages, the same from the same sources wherever that is. What was built is written down last, and what was
 * written before goes first, so that an interrupted build counts as none.
 *
 * @throws StartError with what Next said, when the build fails.
 */
export async function buildPages(root: string, signal?: AbortSignal): Promise<void> {
  const hash = hashOfSources(root)
  withdrawRelease(root)
  const child = startNext(root, ['build'], { ...process.env, NODE_ENV: 'production', ...fromTheSources(hash) })
  signal?.addEventListener('abort', () => void endGroup(child))
  const said = Promise.all([child.stdout, child.stderr].map((stream) => (stream ? text(stream) : '')))
  const [code] = await once(child, 'close')
  if (code !== 0) throw new StartError(`The pages could not be built:\n${(await said).join('')}`)
  placePlainFailurePage(root)
  hintCompilation(root)
  forgetWhereBuilt(root)
  writeRelease(root, hash)
}
