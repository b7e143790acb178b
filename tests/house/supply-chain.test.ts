import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

interface Locked {
  version?: string
  integrity?: string
  resolved?: string
  link?: boolean
  inBundle?: boolean
  hasInstallScript?: boolean
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
}

const json = <Content>(path: string): Content => JSON.parse(readFileSync(path, 'utf8')) as Content
const locked = json<{ packages: Record<string, Locked> }>('package-lock.json').packages
const entries = Object.entries(locked).filter(([path]) => path !== '')
const manifest = json<{
  dependencies: Record<string, string>
  devDependencies: Record<string, string>
  allowScripts: Record<string, boolean>
}>('package.json')
const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)

describe('S62 what is installed', () => {
  it('is locked to its content, and to no address', () => {
    expect(entries.filter(([, entry]) => entry.resolved !== undefined || entry.link).map(([path]) => path)).toEqual([])
    // Binaries for other systems whose content could not be had where the lock was written.
    const unseen = /^node_modules\/@myriaddreamin\/typst-ts-node-compiler-(android|darwin|win32|linux-arm)/
    expect(
      entries
        .filter(([path, entry]) => !entry.integrity && !entry.inBundle && !unseen.test(path))
        .map(([path]) => path),
    ).toEqual([])
    const weak = entries.filter(([, { integrity }]) => integrity !== undefined && !integrity.startsWith('sha512-'))
    expect(weak.map(([path]) => path)).toEqual([])
  })

  it('comes from a registry by its version, never from a repository, an address or a folder', () => {
    const elsewhere = /[:/]/
    // `npm:` gives a package of the registry another name.
    const asked = Object.entries(locked).flatMap(([path, entry]) =>
      Object.entries({ ...entry.dependencies, ...entry.devDependencies, ...entry.optionalDependencies })
        .filter(([, range]) => elsewhere.test(range.replace(/^npm:(@[\w.-]+\/)?/, '')))
        .map(([name, range]) => `${path} asks for ${name} ${range}`),
    )
    expect(asked).toEqual([])
    expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/registry|\.tgz|git\+|file:/)
  })

  it('has the binaries of every system, without which a clean install refuses', () => {
    const missing = entries.flatMap(([, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => locked[`node_modules/${name}`] === undefined),
    )
    expect(missing).toEqual([])
  })

  it('runs a script of the one package that needs it, and each that has one is named', () => {
    const { allowScripts } = manifest
    expect(Object.keys(allowScripts).filter((name) => allowScripts[name])).toEqual(['node'])
    const withScript = new Set(entries.filter(([, entry]) => entry.hasInstallScript).map(([path]) => nameOf(path)))
    expect([...withScript].sort()).toEqual(Object.keys(allowScripts).sort())
    expect(readFileSync('.npmrc', 'utf8')).toMatch(/^strict-allow-scripts=true$/m)
  })

  it('has a bill of materials, `npm run -s sbom`, that names each package of the lock with its content', () => {
    const printed = execFileSync('npm', ['run', '-s', 'sbom'], { encoding: 'utf8', maxBuffer: 2 ** 26 })
    const { bomFormat, components } = JSON.parse(printed) as {
      bomFormat: string
      components: { name: string; version: string; hashes?: { alg: string; content: string }[] }[]
    }
    expect(bomFormat).toBe('CycloneDX')
    const named = new Set(
      components.map(({ name, version, hashes = [] }) => {
        const [content] = hashes.filter(({ alg }) => alg === 'SHA-512')
        return `${name}@${version} ${content && `sha512-${Buffer.from(content.content, 'hex').toString('base64')}`}`
      }),
    )
    const wanted = entries.map(([path, { version, integrity }]) => `${nameOf(path)}@${version} ${integrity}`)
    expect(wanted.filter((line) => !named.has(line))).toEqual([])
  })

  it('needs no more than twenty-five packages of its own choice to run', () => {
    expect(Object.keys(manifest.dependencies).length).toBeLessThanOrEqual(25)
  })
})

/** Whether a version is the other or a later one; one that is only on the way to a release is not yet it. */
function isAtLeast(version: string, floor: string): boolean {
  const numbers = (text: string) =>
    text
      .replace(/[-+].*/, '')
      .split('.')
      .map(Number)
  const [one, other] = [numbers(version), numbers(floor)]
  const differs = one.findIndex((number, place) => number !== other[place])
  return differs < 0 ? !version.includes('-') : (one[differs] ?? 0) > (other[differs] ?? 0)
}

describe('S63 no package is older than the version that closed its last known hole', () => {
  const floors = json<Record<string, { atLeast: string; because: string }>>('docs/security/version-floors.json')

  it.each(Object.entries(floors))('%s', (name, { atLeast }) => {
    const versions = entries.filter(([path]) => nameOf(path) === name).map(([, { version = '' }]) => version)
    expect(versions.length).toBeGreaterThan(0)
    expect(versions.filter((version) => !isAtLeast(version, atLeast))).toEqual([])
  })

  it('names at least those through which everything from outside comes', () => {
    expect(Object.keys(floors)).toEqual(expect.arrayContaining(['next', 'react', 'react-dom', 'next-auth', 'node']))
  })

  it.each([
    ['16.3.2', '16.3.3', false],
    ['16.3.3', '16.3.3', true],
    ['16.10.0', '16.3.3', true],
    ['15.9.9', '16.3.3', false],
    ['16.3.3-canary.1', '16.3.3', false],
    ['17.0.0', '16.3.3', true],
  ])('%s is at least %s: %s', (version, floor, expected) => {
    expect(isAtLeast(version, floor)).toBe(expected)
  })

  it('knows none of those that nobody should parse a hostile file with', () => {
    const names = new Set(entries.map(([path]) => nameOf(path)))
    expect(['adm-zip', 'unzipper', 'nodemailer', 'argon2'].filter((name) => names.has(name))).toEqual([])
  })
})
