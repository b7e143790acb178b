import type { Action } from './permissions.ts'
import type { Steps } from './steps.ts'

/** What takes two people, with the action whose door is passed when it is used. */
export const approvalKinds = {
  'case.erase': 'case.erase',
  'hold.release': 'retention.release',
  'case.hand-over': 'case.hand-over',
  'ownership.transfer': 'member.change',
  'export.bulk': 'export.bulk',
} as const satisfies Record<string, Action>
export type ApprovalKind = keyof typeof approvalKinds

/** Those about a case that its members alone may know of. */
const ofMembers: readonly ApprovalKind[] = ['case.erase', 'hold.release']
export const isOfMembers = (kind: ApprovalKind): boolean => ofMembers.includes(kind)

/** What each is, as it follows “asks”. */
export const approvalWords: Readonly<Record<ApprovalKind, string>> = {
  'case.erase': 'to erase a case for good',
  'hold.release': 'to lift the legal hold of a case',
  'case.hand-over': 'to hand over a case on which nobody is left',
  'ownership.transfer': 'to make somebody an admin',
  'export.bulk': 'to take all cases they see away in one file',
}

export const approvalStates = ['asked', 'approved', 'used', 'withdrawn', 'expired'] as const
export type ApprovalState = (typeof approvalStates)[number]

export const approvalSteps = {
  approve: { asked: 'approved' },
  use: { approved: 'used' },
  withdraw: { asked: 'withdrawn', approved: 'withdrawn' },
  lapse: { asked: 'expired', approved: 'expired' },
} as const satisfies Steps<ApprovalState, string>

/** From asking to using, in milliseconds: three days. */
export const approvalLifetime = 3 * 24 * 60 * 60_000

/** Somebody who was disabled less than this ago still counts as somebody who could be asked: seven days. */
export const stillToBeAsked = 7 * 24 * 60 * 60_000

/** Where a request stands, from the instants that are stored. */
export function stateOfApproval(
  stored: { approvedAt: Date | null; withdrawnAt: Date | null; usedAt: Date | null; expiresAt: Date },
  at: Date,
): ApprovalState {
  if (stored.usedAt) return 'used'
  if (stored.withdrawnAt) return 'withdrawn'
  if (stored.expiresAt <= at) return 'expired'
  return stored.approvedAt ? 'approved' : 'asked'
}
