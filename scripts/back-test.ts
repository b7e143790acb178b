// npm run -s backtest [-- --format json|markdown]
import { runBackTest } from './back-test/run-back-test.ts'

process.exitCode = await runBackTest(process.argv.slice(2))
