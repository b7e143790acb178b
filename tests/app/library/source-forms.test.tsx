import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Source } from '#lib/domain/ledger/source'
import { aSource } from '#tests/support/a-ledger'
import { EditSourceForm } from '../../../app/library/sources/[sourceId]/edit/edit-source-form.tsx'
import { NewSourceForm } from '../../../app/library/sources/new/new-source-form.tsx'

const about: Source['about'] = {
  ...{ standing: 'organisation', methodStated: 'yes', interest: 'stated', whoTheyAre: 'An invented institute.' },
  ...{ method: 'Forty conversations.', interestNote: 'Paid by an invented fund.' },
}
const full = aSource({
  ...{ author: 'M. Kowal', language: 'nl', url: 'https://example.org/forty', accessedOn: '2025-04-02', about },
  origin: { kind: 'repeats', sources: ['first-source', 'unseen-source'] },
})
const source: Source = { id: 'a-source', ...full }
const sources = [
  { value: 'a-source', label: 'Detention in the north' },
  { value: 'first-source', label: 'The first report' },
  { value: 'second-source', label: 'The second report' },
]

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
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }))
const filledWith = (label: string) => (screen.getByLabelText(label) as HTMLInputElement).value
const retype = async (label: string, text: string) => {
  await userEvent.clear(screen.getByLabelText(label))
  await userEvent.type(screen.getByLabelText(label), text)
}
const sent = (call: number) => {
  const [path, { method, headers, body }] = asked.mock.calls[call] ?? ['', {}]
  return { path, method, headers, body: JSON.parse(String(body)) }
}
const refusal = (status: number, error: object) => Response.json({ error }, { status })

describe('a source that is entered by itself', () => {
  it('leaves what nobody knows not known, and never says no in its place', async () => {
    asked.mockResolvedValue(Response.json({ id: 'made', version: 1 }, { status: 201 }))
    render(<NewSourceForm sources={sources} />)
    await retype('Title of the document or page', 'Detention in the north')
    await retype('Publisher', 'Institute for Custody Studies')
    await press('Enter the source')
    const { path, method, body, headers } = sent(0)
    expect([path, method]).toEqual(['/api/sources', 'POST'])
    expect(headers).toHaveProperty('idempotency-key')
    expect(body).toMatchObject({ author: null, date: null, language: null, url: null, accessedOn: null })
    expect(body.about).toEqual({
      ...{ standing: 'not-known', methodStated: 'not-known', interest: 'not-known' },
      ...{ whoTheyAre: null, method: null, interestNote: null },
    })
    expect(body.origin).toEqual({ kind: 'not-stated' })
    expect(assign).toHaveBeenCalledWith('/library/sources/made')
  })

  it('names the sources that it repeats, and under the same key when it is sent again', async () => {
    asked.mockRejectedValueOnce(new Error('lost'))
    asked.mockResolvedValueOnce(Response.json({ id: 'made', version: 1 }, { status: 201 }))
    render(<NewSourceForm sources={sources} />)
    await userEvent.selectOptions(screen.getByLabelText('Origin'), 'repeats')
    await userEvent.click(screen.getByRole('combobox', { name: 'The sources that it repeats' }))
    await userEvent.click(await screen.findByRole('option', { name: 'The second report' }))
    await press('Enter the source')
    await screen.findByText(/did not answer/)
    await press('Enter the source')
    expect(sent(1).body.origin).toEqual({ kind: 'repeats', sources: ['second-source'] })
    expect(sent(1).headers).toEqual(sent(0).headers)
  })
})

const edit = (ships = false) => render(<EditSourceForm source={source} version={2} ships={ships} sources={sources} />)

describe('a source whose facts are edited', () => {
  it('is sent whole, each field as it was where nothing was typed, sources that are not open to the editor too', async () => {
    asked.mockResolvedValue(Response.json({ id: 'a-source', version: 3 }))
    edit()
    screen.getByText('A source that is not open to you')
    await retype('Method, in words', 'Forty-one conversations.')
    await press('Save the source')
    expect(sent(0)).toMatchObject({ path: '/api/sources/a-source', method: 'PATCH', headers: { 'if-match': '"2"' } })
    expect(sent(0).body).toEqual({ source: { ...full, about: { ...about, method: 'Forty-one conversations.' } } })
  })

  it('that ships offers only what is known about it', async () => {
    asked.mockResolvedValue(Response.json({ id: 'a-source', version: 3 }))
    edit(true)
    for (const label of ['Title of the document or page', 'Publisher', 'Date', 'Kind', 'Address', 'Tier'])
      expect(screen.queryByLabelText(label)).toBeNull()
    await userEvent.selectOptions(screen.getByLabelText('Origin'), 'primary')
    await press('Save the source')
    expect(sent(0).body).toEqual({ about: { about, origin: { kind: 'primary' }, language: 'nl' } })
  })

  it('shows at each field what was expected there', async () => {
    const issues = [
      { path: 'source.date', message: 'expected a date' },
      { path: 'source.about.whoTheyAre', message: 'expected fewer words' },
      { path: 'origin.sources.0', message: 'expected no circle' },
    ]
    asked.mockResolvedValue(refusal(400, { code: 'INVALID', message: 'Not as expected.', issues }))
    edit()
    await press('Save the source')
    for (const { message } of issues) await screen.findByText(`Please check: ${message}`)
  })

  it('keeps what was typed where somebody else changed it meanwhile, and tells what both did', async () => {
    const theirs = { ...source, publisher: 'Another institute', author: 'Their author' }
    asked.mockResolvedValueOnce(refusal(412, { code: 'STALE', message: 'Someone changed this.' }))
    asked.mockResolvedValueOnce(Response.json({ source: theirs, version: 4 }))
    edit()
    await retype('Publisher', 'My institute')
    await press('Save the source')
    const notice = (await screen.findByText('Somebody else changed this source meanwhile')).closest('[role=status]')
    within(notice as HTMLElement).getByText('Publisher: Another institute')
    within(notice as HTMLElement).getByText('Author')
    expect(filledWith('Publisher')).toBe('My institute')
    expect(filledWith('Author')).toBe('Their author')
    asked.mockResolvedValueOnce(Response.json({ id: 'a-source', version: 5 }))
    await press('Save the source')
    expect(sent(2).headers).toMatchObject({ 'if-match': '"4"' })
    expect(sent(2).body.source).toMatchObject({ publisher: 'My institute', author: 'Their author' })
  })
})
