import type { Metadata } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { currentViewer } from '#lib/server/identity/viewer'
import { signInAction } from './actions.ts'
import { SignInForm } from './sign-in-form.tsx'

export const metadata: Metadata = { title: 'Sign in' }

export default async function SignInPage({ searchParams }: { searchParams: Promise<{ from?: string | string[] }> }) {
  if ((await currentViewer()) !== null) redirect('/cases')
  const { from } = await searchParams
  return (
    <div className="page-width pt-12">
      <h1 className="text-2xl">Sign in</h1>
      <p className="law mt-3">
        Cases are seen by the person who opened them and by nobody else. There is no open registration: the owner’s
        account is made through the one-time address that the terminal prints at the first start.
      </p>
      <SignInForm signIn={signInAction} from={typeof from === 'string' ? from : null} />
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
