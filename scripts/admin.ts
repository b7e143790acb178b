// npm run -s admin -- COMMAND [--json]: what only the operator of an installation does.
import { runAdmin } from './admin/run-admin.ts'

process.exitCode = await runAdmin(process.argv.slice(2))
