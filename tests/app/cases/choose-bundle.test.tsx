import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { ChooseBundle } from '../../../app/cases/[caseId]/documents/[documentId]/bundle-choice.tsx'

const bundles = [
  { id: '0b6d3c0e-0d3f-4a53-9d21-5d4b0f6f7a01', title: 'Hearing of 3 May' },
  { id: '0b6d3c0e-0d3f-4a53-9d21-5d4b0f6f7a02', title: 'Appeal' },
]
const field = () => screen.getByRole('combobox', { name: 'Bundle that footnotes cite' })

describe('the choice of a bundle to cite', () => {
  it('offers each of the case, none, and what is cited where nobody chose', async () => {
    const change = vi.fn()
    render(<ChooseBundle bundles={bundles} value={null} change={change} />)
    const [unchosen = ''] = screen.getAllByRole('option').map(({ textContent }) => textContent)
    for (const label of ['Appeal', 'None', unchosen]) await userEvent.selectOptions(field(), label)
    expect(change.mock.calls.map(([next]) => next)).toEqual([bundles[1]?.id, 'none', null])
  })

  it('is not asked where there is no bundle, and says when the chosen one is gone', () => {
    const { rerender } = render(<ChooseBundle bundles={[]} value={null} change={vi.fn()} />)
    expect(screen.queryByRole('combobox')).toBeNull()
    rerender(<ChooseBundle bundles={[]} value={bundles[0]?.id ?? null} change={vi.fn()} />)
    expect(screen.getByText(/no longer there, so none is cited/)).toBeDefined()
  })
})
