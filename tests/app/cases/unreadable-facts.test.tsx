import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'

const { takeOffFileAction } = vi.hoisted(() => ({ takeOffFileAction: vi.fn() }))
vi.mock('../../../app/cases/[caseId]/facts/actions.ts', () => ({ takeOffFileAction }))

import { UnreadableFacts } from '../../../app/cases/[caseId]/facts/unreadable-facts.tsx'

const fact = {
  factKey: 'proceedings.heldNow',
  question: 'Is the person held now?',
  stored: '{"value":"perhaps"}',
  problems: ['expected true or false'],
  version: 3,
}

test('says what was stored and what is wrong, and takes it off the file', async () => {
  takeOffFileAction.mockResolvedValue({ ok: true, caseVersion: 4 })
  render(<UnreadableFacts caseId="case-1" facts={[fact]} />)
  expect(screen.getByText('{"value":"perhaps"}')).toBeTruthy()
  expect(screen.getByText('What is wrong: expected true or false.')).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Take off the file: Is the person held now?' }))
  expect(takeOffFileAction).toHaveBeenCalledWith({ caseId: 'case-1', factKey: fact.factKey, expectedVersion: 3 })
  expect(screen.queryByRole('alert')).toBeNull()
})

test.each([
  [{ ok: false, reason: 'stale' }, /changed meanwhile/],
  [{ ok: false, reason: 'signed-out', message: 'You are signed out.' }, /signed out/],
])('says why it was not taken off', async (result, words) => {
  takeOffFileAction.mockResolvedValue(result)
  render(<UnreadableFacts caseId="case-1" facts={[{ ...fact, question: null }]} />)
  await userEvent.click(screen.getByRole('button', { name: 'Take off the file: proceedings.heldNow' }))
  expect((await screen.findByRole('alert')).textContent).toMatch(words)
})

test('shows nothing where every answer can be read', () => {
  const { container } = render(<UnreadableFacts caseId="case-1" facts={[]} />)
  expect(container.textContent).toBe('')
})
