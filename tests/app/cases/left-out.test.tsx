import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { LeftOut } from '../../../app/cases/[caseId]/documents/[documentId]/left-out.tsx'

const facts = [
  { key: 'a.one', question: 'Is there a claim to asylum?', why: 'It is confidential.', answered: true, putIn: false },
  { key: 'a.two', question: 'Who helped?', why: 'They can be found.', answered: true, putIn: false },
  { key: 'a.three', question: 'Is anybody ill?', why: 'It is medical.', answered: false, putIn: false },
]

it('names what is left out with why, and puts each in by one press that can be taken back', async () => {
  const change = vi.fn()
  const { rerender } = render(<LeftOut facts={facts} putIn={['a.two']} change={change} />)
  for (const { question, why } of facts) {
    expect(screen.getByText(question)).toBeTruthy()
    expect(screen.getByText(why)).toBeTruthy()
  }
  await userEvent.click(screen.getByRole('button', { name: 'Put in: Is there a claim to asylum?' }))
  expect(change).toHaveBeenLastCalledWith(['a.two', 'a.one'])
  rerender(<LeftOut facts={facts} putIn={['a.two', 'a.one']} change={change} />)
  await userEvent.click(screen.getByRole('button', { name: 'Leave out: Who helped?' }))
  expect(change).toHaveBeenLastCalledWith(['a.one'])
})

it('says nothing in a form that leaves nothing out', () => {
  const { container } = render(<LeftOut facts={[]} putIn={[]} change={() => {}} />)
  expect(container.textContent).toBe('')
})
