'use server'

import { z } from 'zod'
import { identityBlockSchema } from '#lib/domain/identity-block'
import { revealIdentity } from '#lib/server/identity-block/reveal-identity'
import { saveIdentity } from '#lib/server/identity-block/save-identity'
import { secureAction } from '#lib/server/secure-action'

/** Shows who the person is; each time is on record. */
export const revealIdentityAction = secureAction({
  action: 'identity.reveal',
  input: z.strictObject({ caseId: z.uuid() }),
  handler: (_context, { caseId }) => revealIdentity(caseId),
})

/** Writes it down in place of what was revealed. */
export const saveIdentityAction = secureAction({
  action: 'identity.save',
  input: z.strictObject({ caseId: z.uuid(), identity: identityBlockSchema, expectedVersion: z.int().min(0) }),
  handler: (_context, input) => saveIdentity(input),
})
