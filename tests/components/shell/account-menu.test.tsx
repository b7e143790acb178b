import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { AccountMenu } from '#components/shell/account-menu'

it('offers the way in when nobody is signed in', () => {
  render(<AccountMenu name={null} signOut={vi.fn()} />)
  expect(screen.getByRole('link', { name: 'Sign in' }).getAttribute('href')).toBe('/sign-in')
  expect(screen.queryByRole('button')).toBeNull()
})

it('says who is signed in and leaves for where the server says', async () => {
  const go = vi.fn()
  render(<AccountMenu name="Mara Linden" signOut={async () => ({ ok: true, to: '/sign-in' })} go={go} />)
  expect(screen.getByText('Signed in as Mara Linden')).toBeDefined()
  await userEvent.setup().click(screen.getByRole('button', { name: 'Sign out' }))
  expect(go).toHaveBeenCalledWith('/sign-in')
})

it('says so when signing out failed, because then the session goes on', async () => {
  const go = vi.fn()
  render(<AccountMenu name="Mara Linden" signOut={() => Promise.reject(new Error('lost'))} go={go} />)
  await userEvent.setup().click(screen.getByRole('button', { name: 'Sign out' }))
  expect((await screen.findByRole('alert')).textContent).toContain('still signed in')
  expect(go).not.toHaveBeenCalled()
})

it('says what would be lost before it leaves, and forgets it only once signed out', async () => {
  const forget = vi.fn()
  const signOut = vi.fn(async () => ({ ok: true, to: '/sign-in' }) as const)
  const user = userEvent.setup()
  render(<AccountMenu name="Mara Linden" signOut={signOut} unsent={() => 2} forget={forget} go={vi.fn()} />)
  await user.click(screen.getByRole('button', { name: 'Sign out' }))
  expect(screen.getByRole('alert').textContent).toBe('2 answers in this tab are not saved yet.')
  expect(signOut).not.toHaveBeenCalled()
  expect(forget).not.toHaveBeenCalled()
  await user.click(screen.getByRole('button', { name: 'Sign out and drop them' }))
  expect(forget).toHaveBeenCalledOnce()
})
