import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { expect } from 'vitest'

/** A script of ours with what it is told. */
export interface Run {
  script: string
  args?: readonly string[]
  env?: Readonly<Record<string, string>>
}

/** How often something is killed: `npm run kills -- 20` says how often; among the other tests it is a few times. */
const kills = Number(process.env.KILLS ?? 3)

/**
 * Runs a script once to its end, and then again and again, each time killed at another point, spread from its beginning
 * to its very end: by turns alone and together with the processes that it started.
 *
 * @param look at what was left, after each run: what is whole is put away, what is not is in nobody's way
 */
export async function killedAllAlong(run: Run, look: (when: string) => Promise<void>): Promise<void> {
  const points = await countPoints(run)
  await look('run to its end')
  expect(points).toBeGreaterThan(kills)
  for (let kill = 1; kill <= kills; kill += 1) {
    const point = Math.round((points * kill) / kills)
    const child = begin(run, { DIE_AT: String(point), ...(kill % 2 === 0 ? {} : { DIE_TOGETHER: 'yes' }) })
    const [said] = await Promise.all([text(child.stderr), once(child, 'exit')])
    // Not each run does the same number of things: the last point may not come.
    if (kill < kills) expect([child.signalCode, said]).toEqual(['SIGKILL', ''])
    await look(`killed at ${point} of ${points}`)
  }
}

async function countPoints(run: Run): Promise<number> {
  const directory = mkdtempSync(join(tmpdir(), 'article-three-points-'))
  const file = join(directory, 'points')
  try {
    const child = begin(run, { POINTS_FILE: file })
    const [said, [status]] = await Promise.all([text(child.stderr), once(child, 'exit')])
    expect([status, said]).toEqual([0, ''])
    return Number(readFileSync(file, 'utf8'))
  } finally {
    rmSync(directory, { recursive: true })
  }
}

const begin = (
  { script, args = [], env = {} }: Run,
  told: Record<string, string>,
): ChildProcessByStdio<null, null, Readable> =>
  spawn(
    process.execPath,
    ['--no-warnings', '--conditions=react-server', '--import=./tests/support/die-at-point.ts', script, ...args],
    { env: { ...process.env, ...env, ...told }, stdio: ['ignore', 'ignore', 'pipe'] },
  )
