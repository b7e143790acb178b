import 'server-only'
import { now } from '../clock.ts'
import { SignedOutError } from '../refusal.ts'
import { sidOfRequest } from './session-cookie.ts'
import { type LiveSession, liveSession } from './session-row.ts'

/** The session of this request, whether or not its second step was taken. Nothing of a case may hang on it alone. */
export async function sessionOfRequest(): Promise<(LiveSession & { sid: string }) | null> {
  const sid = await sidOfRequest()
  const session = sid === null ? null : await liveSession(sid, { counts: true })
  return sid === null || session === null ? null : { ...session, sid }
}

/** @throws SignedOutError without one, which the door answers. */
export async function requireSession(): Promise<LiveSession & { sid: string }> {
  const session = await sessionOfRequest()
  if (!session) throw new SignedOutError()
  return session
}

/** How long a proof is fresh enough for what is dangerous, in milliseconds. */
const fresh = 10 * 60_000

/** Whether the person has proved with a second factor, ten minutes ago at most, who they are. */
export const isFresh = ({ mfaAt, stepUpAt }: LiveSession): boolean =>
  mfaAt !== null && stepUpAt !== null && now().getTime() - stepUpAt.getTime() <= fresh
