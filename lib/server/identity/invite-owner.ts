import 'server-only'
import { now } from '../clock.ts'
import { inTransaction } from '../database/client.ts'
import { randomToken, tokenHash } from './random-token.ts'

/** How long the address works, in milliseconds. */
const lifetime = 60 * 60_000

/**
 * While there is no user, makes a fresh one-time address for the owner and voids the earlier ones.
 *
 * @returns the path to open, such as `/setup?token=…`, or null when somebody owns the application already
 */
export async function ensureOwnerInvitation(): Promise<string | null> {
  const token = randomToken()
  const at = now()
  const made = await inTransaction(async (tx) => {
    if ((await tx.user.count()) > 0) return false
    await tx.invitation.deleteMany({ where: { orgId: null, usedAt: null } })
    await tx.invitation.create({
      data: { tokenHash: tokenHash(token), createdAt: at, expiresAt: new Date(at.getTime() + lifetime) },
    })
    return true
  })
  return made ? `/setup?token=${token}` : null
}
