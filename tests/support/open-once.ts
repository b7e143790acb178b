// Opens the database of this installation as a start does, brought to this version and with its library, and closes it.
import { withDatabase } from '../../scripts/admin/with-database.ts'

await withDatabase(async () => {})
