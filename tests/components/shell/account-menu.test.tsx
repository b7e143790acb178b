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
