import 'server-only'
import { beforeSignIn, recordEvent } from '../tenant.ts'
import { emailIndex } from './account-cells.ts'
import { accountName } from './account-name.ts'
import { lives } from './living-person.ts'
import { canonicalPassword, verifyPassword } from './password-hash.ts'
import { passwordLength } from './password-rules.ts'
import { forgiveAttempts, mayAttempt } from './sign-in-throttle.ts'

/**
 * Whose e-mail address and password these are. A wrong password, an unknown address and an account that
 * is disabled or not confirmed yet are one answer, after the same work.
 *
 * @param source where the attempt comes from, for the throttle
 */
export async function checkCredentials(
  credentials: { email: string; password: string },
  source: string,
): Promise<{ ok: true; userId: string } | { ok: false; reason: 'wrong' | 'too-many' }> {
  const account = accountName(credentials.email)
  if (!mayAttempt(account, source)) return refused('too-many')
  const user = await beforeSignIn(async (tx) =>
    tx.user.findUnique({
      where: { emailIndex: await emailIndex(tx, account) },
      select: { id: true, orgId: true, passwordHash: true, confirmedAt: true, disabledAt: true },
    }),
  )
  // Longer than any password of ours: the same work, but not on a megabyte.
  const fits = [...canonicalPassword(credentials.password)].length <= passwordLength.max
  const password = fits ? credentials.password : ''
  const right = await verifyPassword(user && lives(user) && fits ? user.passwordHash : null, password)
  if (!user || !right) return refused('wrong', user)
  forgiveAttempts(account, source)
  return { ok: true, userId: user.id }
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
