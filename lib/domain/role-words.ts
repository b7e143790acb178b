import type { Role } from './case-access.ts'

/** What a role is called, and what it is for, in the words of the screens. */
export const roleWords: Readonly<Record<Role, { name: string; does: string }>> = {
  admin: { name: 'Admin', does: 'looks after people and their roles; sees no case' },
  lawyer: { name: 'Lawyer', does: 'does all work on the cases shared with them' },
  caseworker: { name: 'Caseworker', does: 'opens cases and enters facts; issues no report' },
  expert: { name: 'Expert', does: 'reads the cases shared with them and takes drafts' },
  auditor: { name: 'Auditor', does: 'reads the trail of who did what; sees no case' },
}
