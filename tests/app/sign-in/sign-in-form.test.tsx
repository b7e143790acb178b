import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import type { EntryResult } from '#components/ui/entry-form'
import { SignInForm } from '../../../app/sign-in/sign-in-form.tsx'

const form = (result: () => Promise<EntryResult>, from: string | null = null) => {
  const signIn = vi.fn(result)
  const go = vi.fn()
  render(<SignInForm signIn={signIn} from={from} go={go} />)
  return { signIn, go, user: userEvent.setup() }
}

const fill = async (user: ReturnType<typeof userEvent.setup>) => {
  await user.type(screen.getByRole('textbox', { name: 'E-mail address' }), 'mara@example.org')
  await user.type(screen.getByLabelText('Password'), 'four unrelated words')
  await user.click(screen.getByRole('button', { name: 'Sign in' }))
}

describe('signing in', () => {
  it('sends what was typed and goes where the server says', async () => {
    const { signIn, go, user } = form(async () => ({ ok: true, to: '/cases/7' }), '/cases/7')
    await fill(user)
    expect(signIn).toHaveBeenCalledWith({
      email: 'mara@example.org',
      password: 'four unrelated words',
      from: '/cases/7',
    })
    expect(go).toHaveBeenCalledWith('/cases/7')
  })

  it('says why it was refused and keeps what was typed', async () => {
    const { go, user } = form(async () => ({ ok: false, message: 'They do not belong together.' }))
    await fill(user)
    expect((await screen.findByRole('alert')).textContent).toContain('They do not belong together.')
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'E-mail address' }).value).toBe('mara@example.org')
    expect(screen.getByLabelText<HTMLInputElement>('Password').value).toBe('four unrelated words')
    expect(go).not.toHaveBeenCalled()
  })

  it('puts a problem at its field', async () => {
    const issues = [{ path: 'email', message: 'Give an e-mail address.' }]
    const { user } = form(async () => ({ ok: false, message: 'Not as expected.', issues }))
    await fill(user)
    await screen.findByRole('alert')
    expect(screen.getByRole('textbox', { name: 'E-mail address' }).getAttribute('aria-invalid')).toBe('true')
    expect(screen.getByText('Please check: Give an e-mail address.')).toBeDefined()
  })

  it('says so when the application does not answer', async () => {
    const { user } = form(() => Promise.reject(new Error('connection lost')))
    await fill(user)
    expect((await screen.findByRole('alert')).textContent).toContain('did not answer')
  })

  it('lets a password manager fill it in, and the password be looked at', async () => {
    const { user } = form(async () => ({ ok: true, to: '/' }))
    expect(screen.getByRole('textbox', { name: 'E-mail address' }).getAttribute('autocomplete')).toBe('username')
    const password = screen.getByLabelText('Password')
    expect(password.getAttribute('autocomplete')).toBe('current-password')
    expect(password.getAttribute('type')).toBe('password')
    await user.click(screen.getByRole('button', { name: 'Show the password' }))
    expect(password.getAttribute('type')).toBe('text')
  })

  it('never puts the password into an address, even before the script runs', () => {
    form(async () => ({ ok: true, to: '/' }))
    expect(screen.getByLabelText('Password').closest('form')?.getAttribute('method')).toBe('post')
  })
})
