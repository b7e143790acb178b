import 'server-only'
import type { Transaction } from '../database/client.ts'
import { indexOf } from '../keys/data-keys.ts'

/** By what an organisation's report is found from the SHA-256 of its PDF, in hexadecimal. */
export const pdfIndex = (tx: Transaction, orgId: string, sha256: string): Promise<string> =>
  indexOf(tx, `reports.pdf of ${orgId}`, sha256.toLowerCase())
