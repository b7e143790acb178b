import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'

function admin(args: string[], env: Record<string, string> = {}) {
  const dataDir = mkdtempSync(join(tmpdir(), 'article-three-admin-'))
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }))
  const run = spawnSync(process.execPath, ['--no-warnings', '--conditions=react-server', 'scripts/admin.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, DATA_DIR: dataDir, KEY_FILE: `${dataDir}.keys`, ...env },
  })
  return { status: run.status, out: run.stdout, err: run.stderr.split('\n').filter(Boolean), dataDir }
}

it.each([
  ['no command', [], /^COMMAND: expected one of those below, but none was given$/],
  ['an unknown command', ['case', 'burn'], /^COMMAND: expected .* found "case burn"$/],
  ['an option that is none', ['sessions', 'revoke', '--everyone'], /--everyone/],
  ['a word too few', ['user', 'disable'], /^user disable: expected E-MAIL, but found 0 words$/],
  ['neither of two options', ['sessions', 'revoke'], /^expected either --user E-MAIL or --all$/],
])('%s is a wrong call: code 2, a line for each problem, nothing written', (_what, args, line) => {
  const { status, out, err } = admin(args)
  expect([status, out]).toEqual([2, ''])
  expect(err[0]).toMatch(line)
})

it('S07 makes nobody to test with where the installation is for real cases', () => {
  const out = join(tmpdir(), `article-three-creds-${process.pid}.json`)
  const { status, err } = admin(['seed-test', '--out', out], { APP_ENV: 'production' })
  expect([status, err]).toEqual([2, ['seed-test: refused when APP_ENV is production']])
  expect(existsSync(out)).toBe(false)
})
