// Writes what the sources need and git does not keep: the Prisma client.
import { generateClientWhenStale } from './start/generate-client.ts'
import { projectRoot } from './start/project.ts'
import { StartError } from './start/start-error.ts'

try {
  generateClientWhenStale(projectRoot)
} catch (error) {
  if (!(error instanceof StartError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
