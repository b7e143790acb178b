'use server'

import { z } from 'zod'
import { secureAction } from '#lib/server/secure-action'
import { verifyFile } from '#lib/server/verification/verify-file'

/** Says whether a file is one that was issued or built here and the viewer may see, from its hash and the mark found in it. */
export const verifyFileAction = secureAction({
  action: 'file.verify',
  input: z.strictObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/), claimedId: z.uuid().optional() }),
  heavy: true,
  handler: async (_context, { sha256, claimedId }) => ({ ok: true as const, ...(await verifyFile(sha256, claimedId)) }),
})
