// npm run build: the pages, when their sources have changed since they were built.
import { buildPages, isBuildStale } from './start/build-pages.ts'
import { generateClientWhenStale } from './start/generate-client.ts'
import { projectRoot } from './start/project.ts'
import { StartError } from './start/start-error.ts'

try {
  generateClientWhenStale(projectRoot)
  if (isBuildStale(projectRoot)) await buildPages(projectRoot)
} catch (error) {
  if (!(error instanceof StartError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
