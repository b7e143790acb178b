import type { Metadata } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { placesOf } from '#lib/domain/places'
import { arePasskeysPossible } from '#lib/server/identity/passkeys'
import { sessionState } from '#lib/server/identity/session-state'
import { ownPath } from '#lib/server/request-origin'
import { signInAction } from './actions.ts'
import { PasskeySignIn } from './passkey-sign-in.tsx'
import { SignInForm } from './sign-in-form.tsx'

export const metadata: Metadata = { title: 'Sign in' }

/** The way in, and for who is in already the way to where their work begins. */
export default async function SignInPage({ searchParams }: { searchParams: Promise<{ from?: string | string[] }> }) {
  const { from } = await searchParams
  const back = ownPath(from)
  const session = await sessionState()
  if (session.state === 'signed-in') redirect(back ?? placesOf(session.user)[0]?.href ?? '/')
  if (session.state === 'second-step')
    redirect(`/sign-in/second-step${back ? `?from=${encodeURIComponent(back)}` : ''}`)
  return (
    <div className="page-width pt-12">
      <h1 className="text-2xl">Sign in</h1>
      <p className="law mt-3">
        Cases are seen by the people they are shared with and by nobody else. There is no open registration: the owner’s
        account is made through the one-time address that the terminal prints at the first start.
      </p>
      <SignInForm signIn={signInAction} from={typeof from === 'string' ? from : null} />
      {arePasskeysPossible() ? <PasskeySignIn to={back ?? '/sign-in'} /> : null}
      <p className="note mt-8">
        No account is needed for the{' '}
        <Link href="/example" prefetch={false} className="link">
          worked example
        </Link>
        .
      </p>
    </div>
  )
}
