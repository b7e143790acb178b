import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** The Node that npm brought, for the processes that a test starts. */
export const projectNode = join(dirname(createRequire(import.meta.url).resolve('node/package.json')), 'bin', 'node')
