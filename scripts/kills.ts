// npm run kills -- 50: the journey that is killed while four people write, so many times, and what came of it.
import { spawnSync } from 'node:child_process'

const [times = '50'] = process.argv.slice(2)
if (!/^[1-9]\d{0,3}$/.test(times)) {
  process.stderr.write('npm run kills -- TIMES: expected how often it is to be killed\n')
  process.exit(2)
}
const run = spawnSync('npm', ['test', '--', '--project', 'browser', 'tests/journeys/killed-while-saving.test.ts'], {
  stdio: 'inherit',
  env: { ...process.env, KILLS: times },
})
process.exit(run.status ?? 1)
