// npm run kills -- 50 [saving|restoring|migrating]: what is killed, so many times, and what came of it.
import { spawnSync } from 'node:child_process'

/** The tests that kill, each as it is run: they do it a few times among the others. */
const tests: Readonly<Record<string, readonly (readonly string[])[]>> = {
  saving: [['browser', 'tests/journeys/killed-while-saving.test.ts']],
  restoring: [
    ['installations', 'tests/lib/server/backup/killed-restore.test.ts'],
    ['processes', 'tests/scripts/operator.test.ts', '-t', 'S59|S52'],
  ],
  migrating: [['server', 'tests/prisma/sealing-what-was-plain.test.ts']],
}

const [times = '50', what = 'saving'] = process.argv.slice(2)
const runs = Object.hasOwn(tests, what) ? tests[what] : undefined
if (!/^[1-9]\d{0,3}$/.test(times) || runs === undefined) {
  process.stderr.write(
    `npm run kills -- TIMES [WHAT]: expected how often, and one of ${Object.keys(tests).join(', ')}\n`,
  )
  process.exit(2)
}
const ended = runs.map((run) =>
  spawnSync('npm', ['test', '--', '--project', ...run], { stdio: 'inherit', env: { ...process.env, KILLS: times } }),
)
process.exit(ended.every(({ status }) => status === 0) ? 0 : 1)
