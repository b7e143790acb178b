import { createHash } from 'node:crypto'
import { z } from 'zod'
import { markInFile } from '#lib/reporting/verification/file-mark'
import { secureRoute } from '#lib/server/secure-route'
import { verifyFile } from '#lib/server/verification/verify-file'

/** Larger than any report or document; of a larger file, a bundle for one, the hash can be asked after. */
const limit = 8 * 1024 * 1024

/** Takes the file itself as the body, of any type, and says whether it is one that was issued or built here. */
export const POST = secureRoute({
  action: 'file.verify',
  file: { limit },
  body: z.instanceof(Uint8Array),
  heavy: true,
  handler: async ({ body }) => {
    const sha256 = createHash('sha256').update(body).digest('hex')
    const mark = await markInFile(body)
    return { sha256, ...(await verifyFile(sha256, mark !== null && 'id' in mark ? mark.id : undefined)) }
  },
})

/** The same for someone who has worked out the hash: `?sha256=`, and `&id=` for the id in the mark of the file. */
export const GET = secureRoute({
  action: 'file.verify',
  query: z.strictObject({
    sha256: z.string().regex(/^[0-9a-fA-F]{64}$/, { error: 'expected 64 hexadecimal digits' }),
    id: z.uuid({ error: 'expected the id in the mark of the file, a UUID' }).optional(),
  }),
  heavy: true,
  handler: async ({ query: { sha256, id } }) => ({ sha256: sha256.toLowerCase(), ...(await verifyFile(sha256, id)) }),
})
