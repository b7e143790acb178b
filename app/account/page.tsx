import type { Metadata } from 'next'
import { signInEventWords } from '#lib/reporting/describe-sign-in'
import { formatInstant } from '#lib/reporting/format-date'
import { listSessions } from '#lib/server/identity/list-sessions'
import { listSignInEvents } from '#lib/server/identity/sign-in-events'
import { securePage } from '#lib/server/secure-page'
import { SessionList } from './session-list.tsx'

export const metadata: Metadata = { title: 'Your sessions' }

/** Where somebody is signed in, each to be ended, and what happened to their way of signing in. */
async function SessionsPage() {
  const sessions = await listSessions()
  const events = await listSignInEvents()
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
      <section aria-labelledby="happened" className="mt-10">
        <h2 id="happened" className="text-xl">
          What happened to your sign-in
        </h2>
        {events.length === 0 ? (
          <p className="note mt-1">Nothing was refused, and nothing about it was changed.</p>
        ) : (
          <ul className="mt-2 max-w-3xl border-t border-rule">
            {events.map(({ what, at, byYou }, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list is made anew with the page
              <li key={place} className="border-b border-rule py-2">
                {formatInstant(at)}: {signInEventWords[what].one}
                {byYou ? ', by you' : ''}
              </li>
            ))}
          </ul>
        )}
        <p className="note mt-2">The latest fifty, from the trail. It never has what was typed, nor from where.</p>
      </section>
    </>
  )
}

export default securePage('session.read', SessionsPage)
