import Link from 'next/link'
import { Notice } from '#components/ui/notice'
import { listInWords, sentenceCase } from '#lib/domain/in-words'
import { describeSignInEvents, type SignInEventKind } from '#lib/reporting/describe-sign-in'
import { formatInstant } from '#lib/reporting/format-date'

/** What happened to somebody's way of signing in since the time before; nothing where nothing did. */
export function SinceLastHere({ since, kinds }: { since: string | null; kinds: readonly SignInEventKind[] }) {
  if (since === null || kinds.length === 0) return null
  return (
    <Notice title={`Since you were last here, on ${formatInstant(since)}`}>
      <p>{sentenceCase(listInWords(describeSignInEvents(kinds)))}.</p>
      <p>
        If it was not you,{' '}
        <Link className="link" href="/account" prefetch={false}>
          look at your sessions
        </Link>
        , change your password, and tell whoever looks after people here.
      </p>
    </Notice>
  )
}
