import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { commandOf } from './project.ts'
import { hashOf } from './source-hash.ts'
import { StartError } from './start-error.ts'

const clientFolder = join('lib', 'server', 'database', 'generated')

/**
 * Writes the Prisma client when the schema or the installed packages have changed since it was written.
 *
 * @throws StartError when Prisma refuses the schema.
 */
export function generateClientWhenStale(root: string): void {
  const stamp = join(root, clientFolder, '.written-from')
  const hash = hashOf(root, ['prisma/schema.prisma', 'prisma.config.ts', 'node_modules/prisma/package.json'])
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return

  const { status, stdout, stderr } = spawnSync(process.execPath, [commandOf.prisma(), 'generate'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, CHECKPOINT_DISABLE: '1', PRISMA_HIDE_UPDATE_MESSAGE: '1' },
  })
  if (status !== 0) throw new StartError(`The database client could not be written:\n${stdout}${stderr}`)
  writeFileSync(stamp, hash)
}
