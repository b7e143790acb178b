import 'server-only'
import { isToken, tokenHash } from '../identity/random-token.ts'

/** Where an invitation is accepted. The token stands in the address and nowhere else. */
export const invitationPath = (token: string): string => `/invitation?token=${token}`

/** The invitations of organisations that a token opens at an instant: one, or none. */
export const openInvitation = (token: string, at: Date) => ({
  orgId: { not: null },
  tokenHash: isToken(token) ? tokenHash(token) : '',
  usedAt: null,
  revokedAt: null,
  expiresAt: { gt: at },
})
