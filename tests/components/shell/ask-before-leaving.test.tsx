import { fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { useAskBeforeLeaving } from '#components/shell/use-ask-before-leaving'

const followed = vi.fn((event: Event) => event.preventDefault())

function Page({ hasUnsaved }: { hasUnsaved: boolean }) {
  useAskBeforeLeaving(hasUnsaved)
  return (
    <main>
      <a href="/cases">Cases</a>
      <a href="/file" download>
        A file
      </a>
      <a href="#words">Words</a>
      <a href="/help" target="_blank" rel="noreferrer">
        Help
      </a>
    </main>
  )
}

beforeEach(() => document.body.addEventListener('click', followed))
afterEach(() => {
  document.body.removeEventListener('click', followed)
  vi.restoreAllMocks()
  followed.mockClear()
  document.documentElement.hidden = false
})
const answer = (yes: boolean) => vi.spyOn(window, 'confirm').mockReturnValue(yes)
const press = (name: string, how = {}) => fireEvent.click(screen.getByRole('link', { name }), how)
const unload = () => {
  const event = new Event('beforeunload', { cancelable: true })
  window.dispatchEvent(event)
  return event.defaultPrevented
}

it('asks before a link of ours is followed, and stays where the answer is no', () => {
  const asked = answer(false)
  render(<Page hasUnsaved />)
  press('Cases')
  expect([asked.mock.calls.length, followed.mock.calls.length]).toEqual([1, 0])
  answer(true)
  press('Cases')
  expect(followed).toHaveBeenCalledOnce()
})

it('asks nothing where the page stays: a file, a place on it, another tab, or all is saved', () => {
  const asked = answer(false)
  const { rerender } = render(<Page hasUnsaved />)
  for (const name of ['A file', 'Words', 'Help']) press(name)
  press('Cases', { ctrlKey: true })
  rerender(<Page hasUnsaved={false} />)
  press('Cases')
  expect([asked.mock.calls.length, followed.mock.calls.length]).toEqual([0, 5])
})

it('has the browser ask when the page is closed, and never whoever leaves at once', () => {
  const { rerender } = render(<Page hasUnsaved />)
  expect(unload()).toBe(true)
  document.documentElement.hidden = true
  expect(unload()).toBe(false)
  document.documentElement.hidden = false
  rerender(<Page hasUnsaved={false} />)
  expect(unload()).toBe(false)
})
