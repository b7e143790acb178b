import 'server-only'
import { beforeSignIn, recordEvent } from '../tenant.ts'
import { emailIndex } from './account-cells.ts'
import { lives } from './living-person.ts'
import { canonicalPassword, verifyPassword } from './password-hash.ts'
import { passwordLength } from './password-rules.ts'
import { requestSource } from './request-source.ts'
import { forgiveAttempts, mayAttempt } from './sign-in-throttle.ts'

/** Whose password was right. */
export interface KnownUser {
  id: string
  orgId: string
  /** What their attempts are counted under. */
  emailIndex: string
}

/**
 * Whose e-mail address and password these are. A wrong password, an unknown address and an account
 * that is disabled or not confirmed yet are one answer, after the same work.
 */
export async function checkCredentials(credentials: {
  email: string
  password: string
}): Promise<{ ok: true; user: KnownUser } | { ok: false; reason: 'wrong' | 'too-many' }> {
  const source = await requestSource()
  const account = await beforeSignIn((tx) => emailIndex(tx, credentials.email))
  if (!(await mayAttempt('password', account, source))) return refused('too-many')
  const user = await beforeSignIn(async (tx) =>
    tx.user.findUnique({
      where: { emailIndex: account },
      select: { id: true, orgId: true, emailIndex: true, passwordHash: true, disabledAt: true, confirmedAt: true },
    }),
  )
  // Longer than any password of ours: the same work, but not on a megabyte.
  const fits = [...canonicalPassword(credentials.password)].length <= passwordLength.max
  const password = fits ? credentials.password : ''
  const right = await verifyPassword(user && lives(user) && fits ? user.passwordHash : null, password)
  if (!user || !right) return refused('wrong', user)
  await forgiveAttempts('password', account, source)
  const { id, orgId, emailIndex: index } = user
  return { ok: true, user: { id, orgId, emailIndex: index } }
}

/** Failed attempts are in the trail: against which account, if there is one, and never what was typed. */
async function refused(reason: 'wrong' | 'too-many', user: { id: string; orgId: string } | null = null) {
  await recordEvent({
    orgId: user?.orgId ?? null,
    action: 'session.begin',
    actorId: null,
    sessionId: null,
    object: { type: 'user', id: user?.id ?? null },
    outcome: 'refused',
  })
  return { ok: false, reason } as const
}
