import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { securedAs } from '#lib/server/secured'

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

interface Door {
  name: string
  access: 'public' | 'viewer' | null
}

/** Every endpoint below a root: exports of route files, exports of action files, and actions inside other files. */
async function doorsOf(root: string): Promise<Door[]> {
  const doors: Door[] = []
  for (const path of sourcesOf(root)) {
    const code = codeOf(root, path)
    const isRoute = /(^|\/)route\.[cm]?[jt]sx?$/.test(path) && path.startsWith('app')
    const isAction = isActionFile(code)
    if (isRoute || isAction) {
      const exports = Object.entries((await import(resolve(root, path))) as Record<string, unknown>)
      for (const [name, value] of exports.sort(([a], [b]) => (a < b ? -1 : 1))) {
        if (typeof value !== 'function' && !methods.includes(name)) continue
        const secured = securedAs(value)
        doors.push({
          name: `${path} ${name}`,
          access: secured?.kind === (isAction ? 'action' : 'route') ? secured.access : null,
        })
      }
    }
    // An action inside a component is an endpoint like any other, and none of ours can stand there.
    if (directives(code) > (isAction ? 1 : 0)) doors.push({ name: `${path} (inside)`, access: null })
  }
  return doors
}

const unwrapped = (doors: Door[]) => doors.filter(({ access }) => access === null).map(({ name }) => name)

describe('every endpoint goes through a door of ours', async () => {
  const doors = await doorsOf('.')

  it('is wrapped', () => {
    expect(doors.length).toBeGreaterThan(20)
    expect(unwrapped(doors)).toEqual([])
  })

  it('is open to the public only where it is meant to be', () => {
    expect(doors.filter(({ access }) => access === 'public').map(({ name }) => name)).toEqual([
      'app/api/auth/[...nextauth]/route.ts GET',
      'app/api/auth/[...nextauth]/route.ts POST',
      'app/api/health/route.ts GET',
      'app/example/library/route.ts GET',
      'app/schema/case-1.json/route.ts GET',
      'app/setup/actions.ts createOwnerAction',
      'app/sign-in/actions.ts signInAction',
      'app/sign-in/actions.ts signOutAction',
    ])
  })

  it('would be found if it were not wrapped', async () => {
    expect(unwrapped(await doorsOf('tests/house/unwrapped-doors'))).toEqual([
      'app/open/actions.ts default',
      'app/open/actions.ts unsafe',
      'app/open/inline/page.tsx (inside)',
      'app/open/route.ts DELETE',
      'app/open/route.ts POST',
    ])
  })
})
