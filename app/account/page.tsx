import type { Metadata } from 'next'
import { listSessions } from '#lib/server/identity/list-sessions'
import { securePage } from '#lib/server/secure-page'
import { SessionList } from './session-list.tsx'

export const metadata: Metadata = { title: 'Your sessions' }

/** Where somebody is signed in, each to be ended. */
async function SessionsPage() {
  const sessions = await listSessions()
  return (
    <>
      <p className="law mt-4">
        Every browser in which you are signed in. End any that you do not know, and change your password then.
      </p>
      <SessionList
        sessions={sessions.map(({ id, createdAt, lastSeenAt, expiresAt, current }) => ({
          id,
          current,
          began: createdAt.toISOString(),
          seen: lastSeenAt.toISOString(),
          ends: expiresAt.toISOString(),
        }))}
      />
    </>
  )
}

export default securePage('session.read', SessionsPage)
