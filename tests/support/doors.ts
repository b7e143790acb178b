import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Secured, securedAs } from '#lib/server/secured'

const folders = ['app', 'components', 'lib']
const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

const sourcesOf = (root: string): string[] =>
  folders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
    )
    .filter((path) => /\.[cm]?[jt]sx?$/.test(path) && !path.includes(join('database', 'generated')))
    .sort()

/** The text without comments, so that a directive in prose is none. */
const codeOf = (root: string, path: string): string =>
  readFileSync(join(root, path), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')

const isActionFile = (code: string): boolean => /^\s*(['"]use strict['"];?\s*)?['"]use server['"]/.test(code)
const directives = (code: string): number =>
  [...code.matchAll(/^[ \t]*['"]use server['"];?[ \t]*$|[{;]\s*['"]use server['"]/gm)].length

/** An endpoint: a method of a route, or a server action. */
export interface Door {
  /** File and export, such as `app/api/cases/route.ts POST`. */
  name: string
  /** What it was marked as; null for one that did not come through our wrappers. */
  secured: Secured | null
  /** The function itself; null for an action inside another file. */
  door: unknown
}

/** Every endpoint below a root: exports of route files, exports of action files, and actions inside other files. */
export async function doorsOf(root: string): Promise<Door[]> {
  const doors: Door[] = []
  for (const path of sourcesOf(root)) {
    const code = codeOf(root, path)
    const isRoute = /(^|\/)route\.[cm]?[jt]sx?$/.test(path) && path.startsWith('app')
    const isAction = isActionFile(code)
    if (isRoute || isAction) {
      const exports = Object.entries((await import(resolve(root, path))) as Record<string, unknown>)
      for (const [name, door] of exports.sort(([a], [b]) => (a < b ? -1 : 1))) {
        if (typeof door !== 'function' && !methods.includes(name)) continue
        const secured = securedAs(door)
        doors.push({
          name: `${path} ${name}`,
          secured: secured?.kind === (isAction ? 'action' : 'route') ? secured : null,
          door,
        })
      }
    }
    // An action inside a component is an endpoint like any other, and none of ours can stand there.
    if (directives(code) > (isAction ? 1 : 0)) doors.push({ name: `${path} (inside)`, secured: null, door: null })
  }
  return doors
}

/** A page, with what it was marked as; what it says in the tab is a door of its own where it is computed. */
export interface PageDoor {
  /** The file. */
  name: string
  page: Secured | null
  /** Undefined where the tab says the same to everybody. */
  tab: Secured | null | undefined
  render: (props: object) => Promise<unknown>
}

export const pageFilesOf = (root: string): string[] =>
  sourcesOf(root).filter((path) => path.startsWith('app') && /(^|\/)page\.[cm]?[jt]sx?$/.test(path))

export async function pagesOf(root: string, files = pageFilesOf(root)): Promise<PageDoor[]> {
  return Promise.all(
    files.map(async (name) => {
      const exports = (await import(resolve(root, name))) as Record<string, unknown>
      return {
        name,
        page: securedAs(exports.default) ?? null,
        tab: exports.generateMetadata === undefined ? undefined : (securedAs(exports.generateMetadata) ?? null),
        render: exports.default as PageDoor['render'],
      }
    }),
  )
}
