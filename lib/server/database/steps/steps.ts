import 'server-only'
import type { ClientBase } from 'pg'
import { sealPlainContent } from './seal-plain-content.ts'

/**
 * What a migration does beyond its SQL, by the name of the migration. It runs in the same transaction, right after the
 * SQL: what only the application can do, such as sealing.
 */
export const steps: Readonly<Record<string, (client: ClientBase) => Promise<void>>> = {
  '20261125170500_make_room_for_sealed_content': sealPlainContent,
}
