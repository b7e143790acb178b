// npm run -s lint:rules
import { runLintRules } from './lint-rules/run-lint-rules.ts'

process.exitCode = await runLintRules(process.argv.slice(2))
