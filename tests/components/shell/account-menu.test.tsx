import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { AccountMenu } from '#components/shell/account-menu'

const ended = async () => ({ ok: true }) as const

it('offers the way in when nobody is signed in', () => {
  render(<AccountMenu name={null} />)
  expect(screen.getByRole('link', { name: 'Sign in' }).getAttribute('href')).toBe('/sign-in')
  expect(screen.queryByRole('button')).toBeNull()
})

it('says who is signed in, and leaves once the session has ended', async () => {
  const leave = vi.fn()
  render(<AccountMenu name="Mara Linden" end={ended} leave={leave} />)
  expect(screen.getByRole('link', { name: 'Mara Linden' })).toBeDefined()
  await userEvent.setup().click(screen.getByRole('button', { name: 'Sign out' }))
  expect(leave).toHaveBeenCalledOnce()
})

it('says so when signing out failed, because then the session goes on', async () => {
  const leave = vi.fn()
  const end = async () => ({ ok: false, message: 'You are still signed in.' }) as const
  render(<AccountMenu name="Mara Linden" end={end} leave={leave} />)
  await userEvent.setup().click(screen.getByRole('button', { name: 'Sign out' }))
  expect((await screen.findByRole('alert')).textContent).toContain('still signed in')
  expect(leave).not.toHaveBeenCalled()
})

it('says what would be lost before it ends anything', async () => {
  const leave = vi.fn()
  const end = vi.fn(ended)
  const user = userEvent.setup()
  render(<AccountMenu name="Mara Linden" unsent={() => 2} end={end} leave={leave} />)
  await user.click(screen.getByRole('button', { name: 'Sign out' }))
  expect(screen.getByRole('alert').textContent).toBe('2 answers in this tab are not saved yet.')
  expect(end).not.toHaveBeenCalled()
  await user.click(screen.getByRole('button', { name: 'Sign out and drop them' }))
  expect(leave).toHaveBeenCalledOnce()
})
