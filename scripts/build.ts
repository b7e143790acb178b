// npm run build: the pages, when their sources have changed since they were built, or they themselves.
import { buildPages, isBuildStale } from './start/build-pages.ts'
import { generateClientWhenStale } from './start/generate-client.ts'
import { projectRoot } from './start/project.ts'
import { changesSinceBuilt, listOf, releaseHash, removeBuilt } from './start/release.ts'
import { StartError } from './start/start-error.ts'

try {
  generateClientWhenStale(projectRoot)
  const changes = isBuildStale(projectRoot) ? [] : changesSinceBuilt(projectRoot)
  if (changes.length > 0) {
    console.error(`What was built is not what is here now; all of it is built anew:\n${listOf(changes)}`)
    removeBuilt(projectRoot)
    generateClientWhenStale(projectRoot)
  }
  if (isBuildStale(projectRoot)) await buildPages(projectRoot)
  console.log(`Built; .next/release.json has the SHA-256 ${releaseHash(projectRoot)}`)
} catch (error) {
  if (!(error instanceof StartError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
