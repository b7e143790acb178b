import { type Role, roles } from './case-access.ts'

const everybody = roles
const onCases = ['lawyer', 'caseworker', 'expert'] as const
const onEntries = ['lawyer', 'caseworker'] as const

/**
 * Who may do what: every action of the application, with the roles it is open to. Somebody with several roles may do
 * what any of them may. The roles say what kind of work a person does; which cases they do it on, need to know says
 * (membership of the case), and no role passes over that.
 *
 * The admin looks after people and sees no case. The auditor reads the trail and sees no case. The expert reads the
 * cases shared with them, takes drafts away and signs statements. The caseworker opens cases, enters facts and signs
 * notes, and issues no report. All three write documents and keep the ledger of claims; what in it is for counsel,
 * lawyers alone see.
 */
export const permissions = {
  'case.list': onCases,
  'case.open': onEntries,
  'case.read': onCases,
  'case.update': onEntries,
  'case.erase': ['lawyer'],
  'case.assess': onCases,
  'case.export': onCases,
  'case.share': onEntries,
  'case.orphaned': ['admin'],
  'case.hand-over': ['admin'],
  'retention.save': ['lawyer'],
  'retention.release': ['lawyer'],
  'facts.save': onEntries,
  'subject.export': ['lawyer'],
  'identity.reveal': onEntries,
  'identity.save': onEntries,
  'note.read': onEntries,
  'note.write': onEntries,
  'bundle.read': onCases,
  'bundle.write': onEntries,
  'document.read': onCases,
  'document.draft': onCases,
  'document.issue': onCases,
  'brief.sign': ['lawyer'],
  'statement.sign': ['expert'],
  'desk-note.sign': ['lawyer', 'caseworker'],
  'report.list': onCases,
  'report.read': onCases,
  'report.issue': ['lawyer'],
  'file.verify': onCases,
  'export.bulk': ['lawyer'],
  'copy.store': onCases,
  'copy.read': onCases,
  'copy.remove': onCases,
  'library.read': everybody,
  'ledger.read': onCases,
  'ledger.counsel': ['lawyer'],
  'ledger.write': onCases,
  'organisation.read': ['admin'],
  'organisation.change': ['admin'],
  'member.list': ['admin'],
  'member.change': ['admin'],
  'member.confirm': ['admin'],
  'member.invite': ['admin'],
  'approval.read': everybody,
  'approval.ask': ['admin', 'lawyer'],
  'approval.give': everybody,
  'audit.read': ['auditor'],
  'audit.export': ['auditor'],
  'account.change': everybody,
  'account.export': everybody,
  'session.read': everybody,
  'session.end': everybody,
} as const satisfies Record<string, readonly Role[]>

export type Action = keyof typeof permissions

/**
 * What can shut somebody out, let somebody in, or carry many cases away: it wants a second factor that was given ten
 * minutes ago at most, so that a browser left open is not enough.
 */
const dangerous: ReadonlySet<Action> = new Set<Action>([
  'account.change',
  'member.change',
  'member.confirm',
  'member.invite',
  'approval.ask',
  'approval.give',
  'export.bulk',
  'case.erase',
  'copy.remove',
  'subject.export',
  'account.export',
  'case.hand-over',
  'retention.release',
  'organisation.change',
])
export const needsFreshProof = (action: Action): boolean => dangerous.has(action)

/** What adds to what is stored. Where the disk is full it is refused, so that all else can go on: reading, which is recorded, signing in, erasing. */
const storing: ReadonlySet<Action> = new Set<Action>([
  'case.open',
  'case.update',
  'facts.save',
  'identity.save',
  'note.write',
  'bundle.write',
  'document.issue',
  'brief.sign',
  'statement.sign',
  'desk-note.sign',
  'report.issue',
  'copy.store',
  'ledger.write',
  'organisation.change',
  'member.invite',
])
export const needsRoom = (action: Action): boolean => storing.has(action)

export const actions = Object.keys(permissions) as Action[]

/** The one place where roles decide. */
export const may = ({ roles: held }: { roles: readonly Role[] }, action: Action): boolean =>
  permissions[action].some((role: Role) => held.includes(role))

/** The table as it is published: every role with every action. */
export const permissionTable = () => ({
  roles,
  actions,
  allowed: Object.fromEntries(
    roles.map((role) => [role, Object.fromEntries(actions.map((action) => [action, may({ roles: [role] }, action)]))]),
  ),
})
