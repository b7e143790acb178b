// npm run -s assess -- CASE.json [--as-of DATE] [--against BEFORE.json] [--format json|markdown|pdf|docx] [--citations STYLE] [--out FILE]
import { runAssess } from './assess/run-assess.ts'

process.exitCode = await runAssess(process.argv.slice(2))
