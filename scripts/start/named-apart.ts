import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Paths by the names under which a process is told of them, such as DATA_DIR. */
type Places = Record<string, string>

/**
 * Node's list of what a process may read loses a folder (`/srv/app`) when another path on it begins with the same letters
 * without being inside (`/srv/app-data`). Such a path gets another name: a link, in a folder of this user alone.
 *
 * @returns all places, those by their other name where they need one; and what takes the links away again
 */
export function namedApart<Named extends Places>(root: string, places: Named): { places: Named; forget(): void } {
  const alike = Object.entries(places).filter(([, path]) => path.startsWith(root) && !`${path}/`.startsWith(`${root}/`))
  if (alike.length === 0) return { places, forget: () => {} }
  const folder = mkdtempSync(join(tmpdir(), 'article-three-'))
  const links = alike.map(([name, path]) => {
    symlinkSync(path, join(folder, name))
    return [name, join(folder, name)]
  })
  return {
    places: { ...places, ...Object.fromEntries(links) },
    forget: () => rmSync(folder, { recursive: true, force: true }),
  }
}
