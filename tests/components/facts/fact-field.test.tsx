import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { FactField } from '#components/facts/fact-field'
import { type FactEntry, unknownReasonLabels } from '#lib/domain/assertion'
import { doesNotApply, type FactDeclaration } from '#lib/domain/facts/declare'
import { declarations } from '#tests/support/fact-declarations'

/** Holds the entry as the fact sheet does. */
function Sheet({
  declaration,
  initial,
  emit,
}: {
  declaration: FactDeclaration
  initial: FactEntry | undefined
  emit: (entry: FactEntry | null) => void
}) {
  const [entry, setEntry] = useState(initial)
  return (
    <FactField
      factKey="person.test"
      declaration={declaration}
      entry={entry}
      onChange={(next) => {
        emit(next)
        setEntry(next ?? undefined)
      }}
    />
  )
}

function sheet(declaration: FactDeclaration, initial?: FactEntry) {
  const emitted = vi.fn<(entry: FactEntry | null) => void>()
  render(<Sheet declaration={declaration} initial={initial} emit={emitted} />)
  return { emitted, user: userEvent.setup() }
}

describe('every type of question', () => {
  it.each(Object.entries(declarations))(
    '%s can be answered “don’t know”, with each of the reasons',
    async (_type, declaration) => {
      const { emitted, user } = sheet(declaration)
      await user.click(screen.getByRole('radio', { name: 'Don’t know' }))
      expect(emitted).toHaveBeenLastCalledWith({ kind: 'unknown', reason: 'not-known' })

      const list = screen.getByRole('combobox', { name: 'Why it is not known' })
      const reasons = within(list).getAllByRole('option')
      expect(reasons.map((option) => option.textContent)).toEqual(Object.values(unknownReasonLabels))
      await user.selectOptions(list, 'Unsafe to ask')
      expect(emitted).toHaveBeenLastCalledWith({ kind: 'unknown', reason: 'unsafe-to-ask' })
    },
  )

  it.each(Object.entries(declarations))(
    '%s is named by its question and has no preset answer',
    (_type, declaration) => {
      sheet(declaration)
      const [field] = screen.getAllByRole('group', { name: declaration.question }) as [HTMLElement]
      expect(within(field).queryAllByRole('radio', { checked: true })).toEqual([])
      expect(within(field).queryAllByRole('checkbox', { checked: true })).toEqual([])
    },
  )

  it.each(Object.entries(declarations))(
    '%s offers “does not apply” only where it is declared',
    (_type, declaration) => {
      sheet(declaration)
      expect(screen.queryAllByRole('radio', { name: 'Does not apply' })).toHaveLength(
        'mayNotApply' in declaration ? 1 : 0,
      )
    },
  )

  it('says why it is asked', () => {
    sheet(declarations.boolean)
    const summary = screen.getByText('It decides the point.').closest('details')?.querySelector('summary')
    expect(summary?.textContent).toBe('Why is this asked?')
    expect(screen.getByText('It decides the point.')).toBeDefined()
  })
})

describe('an answer', () => {
  it('carries who says so', async () => {
    const { emitted, user } = sheet(declarations.boolean)
    await user.click(screen.getByRole('radio', { name: 'Yes' }))
    expect(emitted).toHaveBeenLastCalledWith({ kind: 'asserted', assertions: [{ value: true, says: 'client' }] })
    await user.selectOptions(screen.getByRole('combobox', { name: 'Who says so' }), 'The request papers')
    expect(emitted).toHaveBeenLastCalledWith({ kind: 'asserted', assertions: [{ value: true, says: 'request' }] })
  })

  it('“no” is an answer and not the absence of one', async () => {
    const { emitted, user } = sheet(declarations.boolean)
    await user.click(screen.getByRole('radio', { name: 'No' }))
    expect(emitted).toHaveBeenLastCalledWith({ kind: 'asserted', assertions: [{ value: false, says: 'client' }] })
  })

  it('“does not apply” is an answer and not a gap', async () => {
    const { emitted, user } = sheet(declarations.choice)
    await user.click(screen.getByRole('radio', { name: 'Does not apply' }))
    expect(emitted).toHaveBeenLastCalledWith({
      kind: 'asserted',
      assertions: [{ value: doesNotApply, says: 'client' }],
    })
  })

  it('of several choices is a list, “none of these” an empty one, and the last taken back is no answer', async () => {
    const { emitted, user } = sheet(declarations.choices)
    await user.click(screen.getByRole('checkbox', { name: 'In the press' }))
    await user.click(screen.getByRole('checkbox', { name: 'Online' }))
    expect(emitted).toHaveBeenLastCalledWith({
      kind: 'asserted',
      assertions: [{ value: ['press', 'online'], says: 'client' }],
    })
    await user.click(screen.getByRole('radio', { name: 'None of these' }))
    expect(emitted).toHaveBeenLastCalledWith({ kind: 'asserted', assertions: [{ value: [], says: 'client' }] })
    await user.click(screen.getByRole('checkbox', { name: 'Online' }))
    await user.click(screen.getByRole('checkbox', { name: 'Online' }))
    expect(emitted).toHaveBeenLastCalledWith(null)
  })

  it('chosen from a long list is the value of its label', async () => {
    const { emitted, user } = sheet(declarations['long choice'])
    await user.selectOptions(screen.getByRole('combobox', { name: /Which court decides next/ }), 'Court C')
    expect(emitted).toHaveBeenLastCalledWith({ kind: 'asserted', assertions: [{ value: 'c', says: 'client' }] })
  })

  it('is kept with when it was said and where it stands in the material', async () => {
    const { emitted, user } = sheet(declarations.boolean, {
      kind: 'asserted',
      assertions: [{ value: true, says: 'document' }],
    })
    await user.type(screen.getByRole('textbox', { name: 'Said on' }), '2026-10-02{Enter}')
    await user.type(screen.getByRole('textbox', { name: 'Where in the material' }), 'note verbale, p. 2')
    await user.tab()
    expect(emitted).toHaveBeenLastCalledWith({
      kind: 'asserted',
      assertions: [{ value: true, says: 'document', on: '2026-10-02', where: 'note verbale, p. 2' }],
    })
    expect(screen.getByText('Friday 2 October 2026')).toBeDefined()
  })

  it('marked “don’t know” by mistake gets its source back when it is given again', async () => {
    const { emitted, user } = sheet(declarations.boolean, {
      kind: 'asserted',
      assertions: [{ value: true, says: 'request', where: 'p. 4' }],
    })
    await user.click(screen.getByRole('radio', { name: 'Don’t know' }))
    await user.click(screen.getByRole('radio', { name: 'Yes' }))
    expect(emitted).toHaveBeenLastCalledWith({
      kind: 'asserted',
      assertions: [{ value: true, says: 'request', where: 'p. 4' }],
    })
  })

  it('can be cleared, which is not “no”', async () => {
    const { emitted, user } = sheet(declarations.boolean, {
      kind: 'asserted',
      assertions: [{ value: true, says: 'client' }],
    })
    await user.click(screen.getByRole('button', { name: 'Clear the answer: Is the person held?' }))
    expect(emitted).toHaveBeenLastCalledWith(null)
    expect(screen.queryAllByRole('radio', { checked: true })).toEqual([])
  })

  it('is reached and changed with the keyboard alone', async () => {
    const { emitted, user } = sheet(declarations.boolean)
    screen.getByRole('radio', { name: 'Yes' }).focus()
    await user.keyboard(' ')
    await user.keyboard('{ArrowRight}')
    expect(emitted).toHaveBeenLastCalledWith({ kind: 'asserted', assertions: [{ value: false, says: 'client' }] })
    await user.keyboard('{ArrowRight}')
    expect(emitted).toHaveBeenLastCalledWith({ kind: 'unknown', reason: 'not-known' })
  })
})

describe('what cannot be read', () => {
  it.each([
    ['a number out of its limits', declarations.integer, '601', /601 is not a whole number from 0 to 600/],
    ['a number in words', declarations.integer, 'five', /“five” was not read as a whole number/],
    ['a day that does not exist', declarations.date, '2026-02-30', /2026-02-30 is not a day that exists/],
    ['a date another way round', declarations.date, '23/11/2026', /Write year, month and day/],
  ])(
    '%s stays in the field with the error beside it, and nothing is emitted',
    async (_what, declaration, typed, error) => {
      const { emitted, user } = sheet(declaration)
      const box = screen.getByRole<HTMLInputElement>('textbox', { name: declaration.question })
      await user.type(box, typed)
      await user.tab()
      expect(emitted).not.toHaveBeenCalled()
      expect(box.value).toBe(typed)
      expect(box.getAttribute('aria-invalid')).toBe('true')
      const described = (box.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id))
      expect(described.map((element) => element?.textContent).join(' ')).toMatch(error)

      await user.clear(box)
      await user.type(box, declaration.type === 'integer' ? '6' : '2026-11-23')
      await user.tab()
      expect(box.getAttribute('aria-invalid')).toBeNull()
      expect(emitted).toHaveBeenLastCalledWith({
        kind: 'asserted',
        assertions: [{ value: declaration.type === 'integer' ? 6 : '2026-11-23', says: 'client' }],
      })
    },
  )

  it('an emptied field changes nothing on file', async () => {
    const { emitted, user } = sheet(declarations.integer, {
      kind: 'asserted',
      assertions: [{ value: 6, says: 'client' }],
    })
    await user.clear(screen.getByRole('textbox', { name: declarations.integer.question }))
    await user.tab()
    expect(emitted).not.toHaveBeenCalled()
  })
})

describe('several sources', () => {
  const disputed: FactEntry = {
    kind: 'asserted',
    assertions: [
      { value: true, says: 'client' },
      { value: false, says: 'request' },
    ],
  }

  it('stand side by side, and the field says that they disagree', async () => {
    const { emitted, user } = sheet(declarations.boolean, {
      kind: 'asserted',
      assertions: [{ value: true, says: 'client' }],
    })
    expect(screen.queryByText('The sources disagree.')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Add what another source says' }))
    const second = screen.getByRole('radiogroup', { name: 'Source 2: Is the person held?' })
    await user.click(within(second).getByRole('radio', { name: 'No' }))
    expect(emitted).toHaveBeenLastCalledWith({
      kind: 'asserted',
      assertions: [
        { value: true, says: 'client' },
        { value: false, says: 'document' },
      ],
    })
    expect(screen.getByText('The sources disagree.')).toBeDefined()
  })

  it('that agree are not called a conflict', () => {
    sheet(declarations.boolean, {
      kind: 'asserted',
      assertions: [
        { value: true, says: 'client' },
        { value: true, says: 'request' },
      ],
    })
    expect(screen.queryByText('The sources disagree.')).toBeNull()
  })

  it('are never thrown away by “don’t know”: it is offered again when one source is left', async () => {
    const { emitted, user } = sheet(declarations.boolean, disputed)
    expect(screen.queryByRole('radio', { name: 'Don’t know' })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Remove source 2: Is the person held?' }))
    expect(emitted).toHaveBeenLastCalledWith({ kind: 'asserted', assertions: [{ value: true, says: 'client' }] })
    expect(screen.getByRole('radio', { name: 'Don’t know' })).toBeDefined()
  })
})

it('an error from the server stands at the field and the answer is kept', () => {
  render(
    <FactField
      factKey="person.test"
      declaration={declarations.boolean}
      entry={{ kind: 'asserted', assertions: [{ value: true, says: 'client' }] }}
      onChange={() => {}}
      error="expected true or false"
    />,
  )
  expect(screen.getByRole('alert').textContent).toBe('Please check: expected true or false')
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Yes' }).checked).toBe(true)
})
