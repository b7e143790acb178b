import 'server-only'
import { createHash } from 'node:crypto'
import { IntegrityError } from '../keys/cell.ts'
import { recordingDamage } from '../tenant.ts'
import { readCopyFile } from './copy-files.ts'
import type { HeldCopy } from './held-copy.ts'

/**
 * A copy in memory, for who works on all of it.
 *
 * @throws IntegrityError where the file does not open, or opens to something else than what was hashed
 */
export const wholeCopy = ({ copy, key, orgId }: HeldCopy): Promise<Buffer> =>
  recordingDamage(orgId, async () => {
    const parts: Uint8Array[] = []
    for await (const part of readCopyFile(key, { id: copy.id, orgId })) parts.push(part)
    const whole = Buffer.concat(parts)
    if (createHash('sha256').update(whole).digest('hex') === copy.sha256) return whole
    throw new IntegrityError({ org: orgId, table: 'copies', column: 'file', row: copy.id, version: 1 })
  })
