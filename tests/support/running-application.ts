import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { freePort, ownDatabase, startApplication, stopApplication } from './start-application.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the application under test listens. */
    origin: string
    /** The one-time address that it printed for the owner. */
    ownerAddress: string
  }
}

/** Vitest global set-up of the browser journeys: one application for all of them, ended by its process id. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(join(tmpdir(), 'article-three-journeys-'))
  const database = await ownDatabase('journeys')
  const application = await startApplication({
    dataDir,
    port: await freePort(),
    databaseUrl: database?.url,
    ownerless: true,
  })
  project.provide('origin', application.origin)
  project.provide('ownerAddress', application.ownerAddress ?? '')

  return async () => {
    await stopApplication(application)
    await database?.drop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}
