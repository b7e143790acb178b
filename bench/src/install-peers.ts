import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

const folder = new URL('../', import.meta.url)

/** Installs the peers beside this folder's package.json when one is missing. Returns those that are still missing. */
export function installPeers(): string[] {
  const { dependencies } = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8')) as {
    dependencies: Record<string, string>
  }
  const missing = () =>
    Object.keys(dependencies).filter((name) => !existsSync(new URL(`node_modules/${name}/package.json`, folder)))
  if (missing().length > 0) {
    console.error('installing the peers into bench/')
    spawnSync('npm', ['install', '--no-package-lock', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    })
  }
  return missing()
}
