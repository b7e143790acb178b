import type { Metadata } from 'next'
import { securePage } from '#lib/server/secure-page'
import { PasswordForm } from './password-form.tsx'

export const metadata: Metadata = { title: 'Password' }

async function PasswordPage() {
  return (
    <>
      <p className="law mt-4">Changing your password ends your sessions in every other browser.</p>
      <PasswordForm />
    </>
  )
}

export default securePage('account.change', PasswordPage)
