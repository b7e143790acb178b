import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { LaterFold } from '#components/assessment/later-fold'

it('draws what it folds when it is first opened, and keeps it', async () => {
  const user = userEvent.setup()
  render(<LaterFold summary="Reasons">A reason</LaterFold>)
  expect(screen.queryByText('A reason')).toBeNull()
  await user.click(screen.getByText('Reasons'))
  await screen.findByText('A reason')
  await user.click(screen.getByText('Reasons'))
  expect(screen.getByText('A reason')).toBeDefined()
})

it('has its content from the start where it stands open', () => {
  render(
    <LaterFold summary="Reasons" open>
      A reason
    </LaterFold>,
  )
  expect(screen.getByText('A reason')).toBeDefined()
})

it('has it in print where the page prints it folded or not, and nowhere else', () => {
  render(
    <>
      <LaterFold summary="Records" inPrint>
        A record
      </LaterFold>
      <LaterFold summary="Depth">A depth</LaterFold>
    </>,
  )
  act(() => {
    window.dispatchEvent(new Event('beforeprint'))
  })
  expect(screen.getByText('A record')).toBeDefined()
  expect(screen.queryByText('A depth')).toBeNull()
})
