import type { Steps } from './steps.ts'

export const invitationStates = ['invited', 'accepted', 'confirmed', 'revoked', 'expired'] as const
export type InvitationState = (typeof invitationStates)[number]

export const invitationSteps = {
  accept: { invited: 'accepted' },
  confirm: { accepted: 'confirmed' },
  revoke: { invited: 'revoked', accepted: 'revoked' },
  lapse: { invited: 'expired' },
} as const satisfies Steps<InvitationState, string>

/** How long the address works: one hour, in milliseconds. */
export const invitationLifetime = 60 * 60_000

/** Where an invitation stands, from the instants that are stored. */
export function stateOfInvitation(
  stored: {
    usedAt: Date | null
    revokedAt: Date | null
    expiresAt: Date
    /** Of the account that accepting it made. */
    confirmedAt: Date | null
  },
  at: Date,
): InvitationState {
  if (stored.revokedAt) return 'revoked'
  if (stored.usedAt) return stored.confirmedAt ? 'confirmed' : 'accepted'
  return stored.expiresAt > at ? 'invited' : 'expired'
}
