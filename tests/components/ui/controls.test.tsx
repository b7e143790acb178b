import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { ComboField } from '#components/ui/combo-field'
import { SelectField } from '#components/ui/select-field'

const states = [
  { value: 'BE', label: 'Belgium' },
  { value: 'PL', label: 'Poland' },
  { value: 'PT', label: 'Portugal' },
]

describe('a list that narrows while typing', () => {
  it('is named by its label and gives the value of the entry chosen with the keyboard', async () => {
    const chosen = vi.fn()
    const user = userEvent.setup()
    render(<ComboField label="Requested state" options={states} value={null} onChange={chosen} />)
    await user.type(screen.getByRole('combobox', { name: 'Requested state' }), 'port')
    expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual(['Portugal'])
    await user.keyboard('{ArrowDown}{Enter}')
    expect(chosen).toHaveBeenLastCalledWith('PT')
  })

  it('accepts nothing that is not in the list', async () => {
    const chosen = vi.fn()
    const user = userEvent.setup()
    render(<ComboField label="Requested state" options={states} value={null} onChange={chosen} />)
    await user.type(screen.getByRole('combobox', { name: 'Requested state' }), 'Atlantis')
    await user.tab()
    expect(chosen).not.toHaveBeenCalledWith(expect.stringMatching(/./))
  })

  it('shows its error at the field', () => {
    render(
      <ComboField label="Requested state" options={states} value={null} onChange={() => {}} error="choose a state" />,
    )
    const box = screen.getByRole('combobox', { name: 'Requested state' })
    expect(box.getAttribute('aria-invalid')).toBe('true')
    expect(screen.getByText('Please check: choose a state')).toBeDefined()
  })
})

describe('a choice from a list', () => {
  it('shows that nothing is chosen, and gives what is chosen', async () => {
    const chosen = vi.fn()
    const user = userEvent.setup()
    render(<SelectField label="Who says so" options={states} value={null} onChange={chosen} />)
    const list = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Who says so' })
    expect(list.selectedOptions[0]?.textContent).toBe('Choose')
    await user.selectOptions(list, 'Poland')
    expect(chosen).toHaveBeenCalledWith('PL')
  })
})
