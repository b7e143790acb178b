import type { Role } from './case-access.ts'
import { type Action, may } from './permissions.ts'

/** A page that not every role has, with the action that opens it. */
export interface Place {
  href: string
  label: string
  action: Action
}

/** Where work begins, most wanted first: for who may open none of the first three, the library is always there. */
export const places = [
  { href: '/cases', label: 'Cases', action: 'case.list' },
  { href: '/people', label: 'People', action: 'member.list' },
  { href: '/organisation', label: 'Organisation', action: 'organisation.read' },
  { href: '/audit', label: 'Trail', action: 'audit.read' },
  { href: '/approvals', label: 'Approvals', action: 'approval.read' },
  { href: '/library', label: 'Library', action: 'library.read' },
] as const satisfies readonly Place[]

/** The places of somebody's roles. A hidden link is courtesy: the pages themselves refuse. */
export const placesOf = (somebody: { roles: readonly Role[] }) => places.filter(({ action }) => may(somebody, action))
