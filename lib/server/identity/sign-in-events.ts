import 'server-only'
import type { Viewer } from '#lib/domain/case-access'
import type { SignInEventKind } from '#lib/reporting/describe-sign-in'
import { type TenantTransaction, withTenant } from '../tenant.ts'
import { requireViewer } from './viewer.ts'

/** Something that happened to the viewer's way of signing in. */
export interface SignInEvent {
  what: SignInEventKind
  /** ISO instant, UTC. */
  at: string
  /** Whether it was done in a session of theirs; of what was refused nobody knows who it was. */
  byYou: boolean
}

/** What is told of, by what the trail calls it. What was done rightly in signing in is in the list of sessions. */
const kinds: Readonly<Record<string, SignInEventKind>> = {
  'session.begin refused': 'attempt-refused',
  'user.prove refused': 'second-step-refused',
  'passkey.fall-behind refused': 'passkey-fell-behind',
  'user.change-password done': 'password-changed',
  'user.add-factor done': 'factor-added',
  'user.remove-factor done': 'factor-removed',
  'user.renew-codes done': 'codes-renewed',
  'user.reset-factors done': 'factors-reset',
  'user.revoke-sessions done': 'sessions-ended',
  'member.change done': 'roles-changed',
  'user.disable done': 'disabled',
  'member.disable done': 'disabled',
  'member.enable done': 'enabled',
}

const most = 50

/** The latest of what happened to the viewer's way of signing in, as the trail has it, the newest first. OWASP ASVS 5.0, 6.3.7. */
export async function listSignInEvents(): Promise<SignInEvent[]> {
  const viewer = await requireViewer()
  return withTenant(viewer, (tx) => eventsOf(tx, viewer))
}

/**
 * What happened since the viewer was last here, but for what they did in this session: told at the first page that they
 * see. Nothing where they never were here before. OWASP ASVS 5.0, 6.3.5 and 6.3.7.
 *
 * @returns the instant of the last that they did in another session, with them
 */
export async function signInEventsSince(): Promise<{ since: string | null; events: SignInEvent[] }> {
  const viewer = await requireViewer()
  const { orgId, userId: actorId, sessionId } = viewer
  return withTenant(viewer, async (tx) => {
    // Whoever knows only the password begins a session, and may fail at its second step: neither shows that it was they.
    const last = await tx.auditEvent.findFirst({
      where: {
        orgId,
        actorId,
        sessionId: { not: sessionId },
        action: { notIn: ['session.begin', 'user.prove', 'session.end'] },
      },
      orderBy: { seq: 'desc' },
      select: { at: true },
    })
    return last === null
      ? { since: null, events: [] }
      : { since: last.at.toISOString(), events: await eventsOf(tx, viewer, last.at) }
  })
}

async function eventsOf(tx: TenantTransaction, { orgId, userId, sessionId }: Viewer, after?: Date) {
  const passkeys = await tx.passkey.findMany({ where: { userId }, select: { id: true } })
  const objects = [
    { objectType: 'user', objectId: userId },
    { objectType: 'passkey', objectId: { in: passkeys.map(({ id }) => id) } },
  ]
  const told = Object.keys(kinds).map((kind) => {
    const [action = '', outcome = ''] = kind.split(' ')
    return { action, outcome }
  })
  // Of what was refused the trail has no session.
  const elsewhere = [{ sessionId: null }, { sessionId: { not: sessionId } }]
  const since = after === undefined ? [] : [{ at: { gt: after } }, { OR: elsewhere }]
  const rows = await tx.auditEvent.findMany({
    where: { orgId, AND: [{ OR: objects }, { OR: told }, ...since] },
    orderBy: { seq: 'desc' },
    take: most,
  })
  const halfway = await tx.session.findMany({
    where: {
      userId,
      mfaAt: null,
      id: { not: sessionId },
      ...(after === undefined ? {} : { createdAt: { gt: after } }),
    },
    orderBy: { createdAt: 'desc' },
    take: most,
    select: { createdAt: true },
  })
  const events = rows.flatMap(({ action, outcome, at, actorId, sessionId: session }): SignInEvent[] => {
    const what = kinds[`${action} ${outcome}`]
    return what
      ? [{ what, at: at.toISOString(), byYou: actorId === userId && session !== null && outcome === 'done' }]
      : []
  })
  const known = halfway.map(
    ({ createdAt }) => ({ what: 'password-known', at: createdAt.toISOString(), byYou: false }) as const,
  )
  return [...events, ...known].sort((one, other) => (one.at < other.at ? 1 : -1)).slice(0, most)
}
