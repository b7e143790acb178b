import 'server-only'
import type { Transaction } from '../database/client.ts'
import { indexOf } from '../keys/data-keys.ts'

/** By what a file of an edition is found from its SHA-256, in hexadecimal, in one organisation. */
export const fileIndex = (tx: Transaction, orgId: string, sha256: string): Promise<string> =>
  indexOf(tx, `document_editions.file of ${orgId}`, sha256.toLowerCase())
