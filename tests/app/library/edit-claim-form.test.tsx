import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Claim } from '#lib/domain/ledger/claim'
import { aClaim } from '#tests/support/a-ledger'
import {
  EditClaimForm,
  type EditClaimFormProps,
} from '../../../app/library/records/[recordId]/edit/edit-claim-form.tsx'

const quotation = {
  ...{ original: 'Ze werden ’s nachts verhoord.', language: 'nl' },
  translation: { text: 'They were questioned at night.', language: 'en', translator: 'M. Kowal' },
}
const figure = { value: 77.5, unit: '%', numerator: 31, denominator: 40, definition: 'Persons who were asked.' }
const full = { quotation, figure, eventDate: '2023-05', tags: ['night', 'north'], rules: ['a-rule'] }
const claim: Claim = { id: 'a-claim', ...aClaim('a-source', full) }
const choices = {
  sources: [
    { value: 'a-source', label: 'Detention in the north' },
    { value: 'other-source', label: 'Detention in the south' },
  ],
  areas: [{ value: 'torture', label: 'Torture' }],
  rules: [
    { value: 'a-rule', label: 'Torture is practised' },
    { value: 'other-rule', label: 'Torture is not prosecuted' },
  ],
  elements: [{ value: 'an-element', label: 'Is there a practice?' }],
}

const asked = vi.fn<(path: string, init: RequestInit) => Promise<Response>>()
const assign = vi.fn()
beforeEach(() => {
  vi.stubGlobal('fetch', asked)
  vi.stubGlobal('location', { ...window.location, assign })
})
afterEach(() => {
  vi.unstubAllGlobals()
  asked.mockReset()
  assign.mockReset()
})

const show = (over: Partial<EditClaimFormProps> = {}) =>
  render(
    <EditClaimForm
      {...choices}
      {...{ claim, version: 3, state: 'as-asserted', compared: false, graded: false }}
      {...over}
    />,
  )
const save = async () => userEvent.click(await screen.findByRole('button', { name: 'Save the claim' }))
const sent = (call: number) => {
  const [path, { method, headers, body }] = asked.mock.calls[call] ?? ['', {}]
  return { path, method, headers, body: JSON.parse(String(body)) }
}
const retype = async (label: string, text: string) => {
  await userEvent.clear(screen.getByLabelText(label))
  await userEvent.type(screen.getByLabelText(label), text)
}
const filledWith = (label: string) => (screen.getByLabelText(label) as HTMLInputElement).value
const refusal = (status: number, error: object) => Response.json({ error }, { status })
const stale = () => refusal(412, { code: 'STALE', message: 'Someone changed this since you read it.' })
const { id: _, ...words } = claim

describe('a claim that is edited', () => {
  it('is sent whole, each field as it was where nothing was typed, against the version that was read', async () => {
    asked.mockResolvedValue(Response.json({ id: 'a-claim', version: 4 }))
    show()
    await retype('Title', 'Questioned at night')
    await retype('Out of', '41')
    await save()
    expect(sent(0)).toMatchObject({ path: '/api/claims/a-claim', method: 'PUT', headers: { 'if-match': '"3"' } })
    expect(sent(0).body).toEqual({ ...words, title: 'Questioned at night', figure: { ...figure, denominator: 41 } })
    expect(assign).toHaveBeenCalledWith('/library/records/a-claim')
  })

  it('says before it is saved that the grade it came with falls away, where what was graded is changed and only there', async () => {
    const notice = () => screen.queryByText('The grade that it came with falls away')
    show({ graded: true })
    await retype('Title', 'Questioned at night')
    expect(notice()).toBeNull()
    await retype('Out of', '41')
    expect(notice()).not.toBeNull()
  })

  it('sends what is no number as it was typed, and shows what was expected at its field', async () => {
    const issues = [{ path: 'figure.value', message: 'expected a number' }]
    asked.mockResolvedValue(refusal(400, { code: 'INVALID', message: 'Not as expected.', issues }))
    show()
    await retype('Figure', '3,5')
    await save()
    expect(sent(0).body.figure.value).toBe('3,5')
    screen.getByText(/Please check: expected a number/)
    expect(filledWith('Figure')).toBe('3,5')
  })

  it('offers only where it is used once it was tested, says so, and leaves its words as they are', async () => {
    asked.mockResolvedValue(Response.json({ id: 'a-claim', version: 4 }))
    show({ state: 'checked' })
    screen.getByText(/checked against source: its words stay/)
    for (const label of ['Title', 'Proposition', 'Place in the source', 'Quotation', 'As of'])
      expect(screen.queryByLabelText(label)).toBeNull()
    await retype('Tags', 'night')
    await userEvent.click(screen.getByRole('button', { name: 'Take away: Torture is practised' }))
    await save()
    expect(sent(0).body).toEqual({ ...words, tags: ['night'], rules: [] })
  })

  it('says before it is saved that a comparison is of the quotation as it stood', async () => {
    show({ compared: true })
    expect(screen.queryByText(/comparison with a stored copy falls away/)).toBeNull()
    await userEvent.type(screen.getByLabelText('Quotation'), ' Altijd.')
    screen.getByText(/comparison with a stored copy falls away/)
  })
})

describe('a claim that somebody else changed meanwhile', () => {
  const theirs = { ...claim, title: 'Their title', pinpoint: 'p. 20' }
  const now = () => Response.json({ entry: { claim: theirs }, version: 5, state: 'as-asserted' })

  it('keeps what was typed, takes what they alone changed, and tells what both did', async () => {
    asked.mockResolvedValueOnce(stale()).mockResolvedValueOnce(now())
    show()
    await retype('Title', 'My title')
    await retype('Proposition', 'My proposition.')
    await save()
    expect(assign).not.toHaveBeenCalled()
    expect(filledWith('Title')).toBe('My title')
    expect(filledWith('Proposition')).toBe('My proposition.')
    expect(filledWith('Place in the source')).toBe('p. 20')
    const notice = screen.getByText('Somebody else changed this claim meanwhile').closest('[role=status]')
    const told = within(notice as HTMLElement)
    told.getByText('Place in the source')
    told.getByText('Title: Their title')
    expect(told.queryByText(/^Proposition/)).toBeNull()

    asked.mockResolvedValueOnce(Response.json({ id: 'a-claim', version: 6 }))
    await save()
    expect(sent(2).headers).toMatchObject({ 'if-match': '"5"' })
    const mine = { title: 'My title', proposition: 'My proposition.' }
    expect(sent(2).body).toEqual({ ...words, ...mine, pinpoint: 'p. 20' })
  })

  it('says that it was tested, where it was', async () => {
    const moved = Response.json({ entry: { claim }, version: 4, state: 'checked' })
    asked.mockResolvedValueOnce(stale()).mockResolvedValueOnce(moved)
    show()
    await retype('Title', 'My title')
    await save()
    screen.getByText(/it is now checked against source/)
    expect(filledWith('Title')).toBe('My title')
  })

  it('loses nothing where the server then does not answer', async () => {
    asked.mockResolvedValueOnce(stale()).mockRejectedValueOnce(new Error('gone'))
    show()
    await retype('Title', 'My title')
    await save()
    screen.getByText(/What you typed is still here/)
    expect(filledWith('Title')).toBe('My title')
  })
})
