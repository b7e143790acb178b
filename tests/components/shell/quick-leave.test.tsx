import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { QuickLeave } from '#components/shell/quick-leave'

/** Keys at the given moments in milliseconds. */
function press(...keys: [key: string, at: number][]) {
  for (const [key, at] of keys) {
    const event = new KeyboardEvent('keydown', { key, bubbles: true })
    Object.defineProperty(event, 'timeStamp', { value: at })
    fireEvent(document.body, event)
  }
}

it('leaves at a press of its button', async () => {
  const leave = vi.fn()
  render(<QuickLeave leave={leave} />)
  await userEvent.setup().click(screen.getByRole('button', { name: 'Leave at once' }))
  expect(leave).toHaveBeenCalledOnce()
})

it.each([
  [
    'three times in a row',
    [
      ['Escape', 1_000],
      ['Escape', 1_400],
      ['Escape', 1_900],
    ],
    1,
  ],
  [
    'twice',
    [
      ['Escape', 1_000],
      ['Escape', 1_400],
    ],
    0,
  ],
  [
    'three times over a minute',
    [
      ['Escape', 1_000],
      ['Escape', 20_000],
      ['Escape', 40_000],
    ],
    0,
  ],
  [
    'with something typed in between',
    [
      ['Escape', 1_000],
      ['a', 1_100],
      ['Escape', 1_200],
      ['Escape', 1_300],
    ],
    0,
  ],
] as const)('Escape %s', (_how, keys, times) => {
  const leave = vi.fn()
  render(<QuickLeave leave={leave} />)
  press(...keys.map(([key, at]): [string, number] => [key, at]))
  expect(leave).toHaveBeenCalledTimes(times)
})

it('leaves too when what is open on the page keeps the key for itself', () => {
  const leave = vi.fn()
  render(
    <div onKeyDown={(event) => event.stopPropagation()} role="none">
      <input aria-label="A field" />
      <QuickLeave leave={leave} />
    </div>,
  )
  const field = screen.getByRole('textbox')
  for (let n = 0; n < 3; n++) fireEvent.keyDown(field, { key: 'Escape' })
  expect(leave).toHaveBeenCalledOnce()
})
