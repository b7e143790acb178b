import { beforeAll } from 'vitest'
import setUp from './test-database.ts'

/**
 * Gives a test file a data directory, a database and a key file of its own, gone when it has run. For tests that read all
 * there is again and again: in the ones that the files of a run share, what the others stored piles up.
 */
export const inAnInstallationOfItsOwn = (): void => beforeAll(setUp)
