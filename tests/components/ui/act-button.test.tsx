import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { ActButton } from '#components/ui/act-button'
import { proveFirst } from '#components/ui/prove-first'

test('a button does its one thing, and says beside it why it was not done', async () => {
  const act = vi.fn(async (_input: { id: string }) => ({ ok: false as const, message: 'It was settled meanwhile.' }))
  render(
    <ActButton act={act} input={{ id: 'a' }}>
      Approve
    </ActButton>,
  )
  await userEvent.click(screen.getByRole('button', { name: 'Approve' }))
  expect(act).toHaveBeenCalledWith({ id: 'a' })
  expect((await screen.findByRole('alert')).textContent).toBe('It was settled meanwhile.')
})

test('what wants fresh proof leaves for the page where it is given, and nothing else does', () => {
  const go = vi.fn()
  proveFirst({ ok: true }, go)
  proveFirst({ ok: false, reason: 'forbidden' }, go)
  expect(go).not.toHaveBeenCalled()
  proveFirst({ ok: false, reason: 'step-up' }, go)
  expect(go).toHaveBeenCalledWith(`/account/prove?from=${encodeURIComponent(window.location.pathname)}`)
})
