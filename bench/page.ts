// npm run bench:page [-- --rounds 20] [-- --loads 5] [-- --origin http://127.0.0.1:3000] [-- --verbose]
// How long the worked example holds the main thread of a browser, on load and on whatever a reader can press. Prints
// a JSON object a line, then a table. Measures `npm run build`'s pages; --origin takes an application that runs.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { launchBrowser } from '../tests/support/browser.ts'
import { freePort, startApplication, stopApplication } from '../tests/support/start-application.ts'
import { measurePage } from './src/page/measure-page.ts'

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '20' },
    loads: { type: 'string', default: '5' },
    origin: { type: 'string' },
    verbose: { type: 'boolean', default: false },
  },
})

const dataDir = mkdtempSync(join(tmpdir(), 'article-three-bench-'))
const application =
  values.origin === undefined ? await startApplication({ dataDir, port: await freePort(), ownerless: true }) : undefined
const browser = await launchBrowser()
try {
  await measurePage({
    browser,
    address: `${application?.origin ?? values.origin}/example`,
    loads: Number(values.loads),
    rounds: Number(values.rounds),
    verbose: values.verbose,
  })
} finally {
  await browser.close()
  if (application !== undefined) await stopApplication(application)
  rmSync(dataDir, { recursive: true, force: true })
}
