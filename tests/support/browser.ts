import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

const systemBrowsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

interface Launchable {
  executablePath: string
  env: Record<string, string>
}

/**
 * A Chromium to drive: the one named in CHROMIUM_PATH, one that the system has, or the one that
 * comes inside the npm package, unpacked once below node_modules with the libraries it needs.
 */
function findBrowser(): Launchable {
  const own = process.env.CHROMIUM_PATH
  const found = own === 'bundled' ? undefined : [own, ...systemBrowsers].find((path) => path && existsSync(path))
  return found ? { executablePath: found, env: {} } : unpackBundledBrowser()
}

function unpackBundledBrowser(): Launchable {
  const packageRoot = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..', '..')
  const { version } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as { version: string }
  const cache = join(process.cwd(), 'node_modules', '.cache')
  const home = join(cache, `chromium-${version}`)
  if (!existsSync(home)) {
    mkdirSync(cache, { recursive: true })
    const unfinished = mkdtempSync(join(cache, 'chromium-unpacking-'))
    // The package unpacks into the temporary directory, and its libraries only where it believes to
    // be in the cloud it was made for: both are told in a process of its own.
    execFileSync(process.execPath, ['-e', "import('@sparticuz/chromium').then((m) => m.default.executablePath())"], {
      env: { ...process.env, TMPDIR: unfinished, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    try {
      renameSync(unfinished, home)
    } catch (error) {
      rmSync(unfinished, { recursive: true, force: true })
      if (!existsSync(home)) throw error
    }
  }
  return { executablePath: join(home, 'chromium'), env: { LD_LIBRARY_PATH: join(home, 'al2023', 'lib') } }
}

/** Starts a headless browser without sandbox privileges and without any connection of its own. */
export async function launchBrowser(): Promise<Browser> {
  const { executablePath, env } = findBrowser()
  return chromium.launch({
    executablePath,
    env: { ...(process.env as Record<string, string>), ...env },
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--font-render-hinting=none',
    ],
  })
}
