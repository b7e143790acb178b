import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { NewAccountForm } from '#components/identity/new-account-form'
import type { EntryResult } from '#components/ui/entry-form'

const form = (result: EntryResult) => {
  const make = vi.fn(async () => result)
  const go = vi.fn()
  const words = { submit: 'Make the account', pending: 'Making …', refused: 'The account was not made' }
  render(<NewAccountForm make={make} token="t0ken" words={words} go={go} />)
  return { make, go, user: userEvent.setup() }
}

const fill = async (user: ReturnType<typeof userEvent.setup>) => {
  await user.type(screen.getByRole('textbox', { name: 'Your name' }), 'Mara Linden')
  await user.type(screen.getByRole('textbox', { name: 'E-mail address' }), 'mara@example.org')
  await user.type(screen.getByLabelText('Password'), 'short')
  await user.click(screen.getByRole('button', { name: 'Make the account' }))
}

it('makes the account with the token of the address, and goes on', async () => {
  const { make, go, user } = form({ ok: true, to: '/cases' })
  await fill(user)
  expect(make).toHaveBeenCalledWith({
    token: 't0ken',
    name: 'Mara Linden',
    email: 'mara@example.org',
    password: 'short',
  })
  expect(go).toHaveBeenCalledWith('/cases')
})

it('puts what is wrong with the password at the password and keeps the rest', async () => {
  const message = 'Use at least 12 characters.'
  const { user } = form({ ok: false, message, issues: [{ path: 'password', message }] })
  await fill(user)
  expect(await screen.findByText('Please check: Use at least 12 characters.')).toBeDefined()
  expect(screen.getByLabelText('Password').getAttribute('aria-invalid')).toBe('true')
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Your name' }).value).toBe('Mara Linden')
})

it('says before typing what a password needs', () => {
  form({ ok: true, to: '/' })
  const password = screen.getByLabelText('Password')
  const described = (password.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id))
  expect(described.map((element) => element?.textContent).join(' ')).toContain('At least 12 characters')
})
