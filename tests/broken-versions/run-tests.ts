import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** How tests ended: a test that was never begun, because its file or its preparation failed, is in neither list. */
export interface Outcome {
  passed: string[]
  failed: { title: string; said: string }[]
  /** What the run printed, for when neither happened. */
  output: string
}

interface Report {
  testResults: { assertionResults: { fullName: string; status: string; failureMessages: string[] }[] }[]
}

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')

/** Runs those tests of one file whose titles hold one of these, in a folder that holds the project. */
export function runTests(folder: string, file: string, titles: readonly string[]): Outcome {
  const report = join(folder, 'broken-versions-report.json')
  rmSync(report, { force: true })
  const words = ['run', file, '-t', titles.map(literal).join('|'), '--reporter=json', `--outputFile=${report}`]
  const ran = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', ...words], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', CI: 'true' },
    maxBuffer: 1 << 28,
  })
  const { testResults } = existsSync(report)
    ? (JSON.parse(readFileSync(report, 'utf8')) as Report)
    : { testResults: [] }
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults)
  return {
    passed: tests.filter(({ status }) => status === 'passed').map(({ fullName }) => fullName),
    failed: tests
      .filter(({ status, failureMessages }) => status === 'failed' && failureMessages.length > 0)
      .map(({ fullName, failureMessages: [said = ''] }) => ({ title: fullName, said: firstLine(said) })),
    output: `${ran.stdout}${ran.stderr}`,
  }
}

/** The first line of a failure, short: enough to see that it is the failure that was meant. */
const firstLine = (said: string) => (said.split('\n', 1)[0] ?? '').replace(/\s+/g, ' ').slice(0, 160)
