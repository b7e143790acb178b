import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * One hash over files and whole folders, by name and content; what does not exist counts as absent.
 *
 * @param skip names of folders that are left out wherever they are.
 */
export function hashOf(root: string, paths: readonly string[], skip: readonly string[] = []): string {
  const hash = createHash('sha256').update(process.version)
  const add = (path: string): void => {
    const full = join(root, path)
    if (!existsSync(full)) return
    if (statSync(full).isDirectory()) {
      for (const name of readdirSync(full).sort()) if (!skip.includes(name)) add(join(path, name))
      return
    }
    const content = readFileSync(full)
    hash.update(`${path}\0${content.length}\0`).update(content)
  }
  for (const path of paths) add(path)
  return hash.digest('hex')
}
