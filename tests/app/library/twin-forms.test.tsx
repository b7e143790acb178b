import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { nothingTyped } from '../../../app/library/new/typed-claim.ts'
import { NameTwin } from '../../../app/library/records/[recordId]/name-twin.tsx'
import { TwinForm } from '../../../app/library/records/[recordId]/twin/twin-form.tsx'

const refresh = vi.fn()
vi.mock('next/navigation', () => ({ useRouter: () => ({ refresh }) }))
const asked = vi.fn<(path: string, init: RequestInit) => Promise<Response>>()
const assign = vi.fn()
beforeEach(() => {
  vi.stubGlobal('fetch', asked)
  vi.stubGlobal('location', { ...window.location, assign })
})
afterEach(() => {
  vi.unstubAllGlobals()
  for (const fake of [asked, assign, refresh]) fake.mockReset()
})
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }))
const sent = (call: number) => {
  const [path, { method, headers, body }] = asked.mock.calls[call] ?? ['', {}]
  return { path, method, headers, body: JSON.parse(String(body)) }
}
const refusal = (status: number, code: string, message: string) =>
  Response.json({ error: { code, message } }, { status })

describe('a twin that is chosen', () => {
  const choices = [
    { value: 'told', label: 'Told openly' },
    { value: 'other', label: 'Told elsewhere' },
  ]
  const show = (named: string | null) => {
    render(<NameTwin id="kept" version={4} named={named} choices={choices} />)
    return userEvent.click(screen.getByText('Name the publishable twin'))
  }

  it('is named at the claim that is not public, against the version that was read', async () => {
    asked.mockResolvedValue(Response.json({ id: 'kept', version: 5 }))
    await show(null)
    await userEvent.click(screen.getByRole('combobox', { name: 'The public claim' }))
    await userEvent.click(await screen.findByRole('option', { name: 'Told openly' }))
    await press('Name it')
    expect(sent(0)).toMatchObject({ path: '/api/claims/kept/twin', method: 'PUT', headers: { 'if-match': '"4"' } })
    expect(sent(0).body).toEqual({ twin: 'told' })
    await vi.waitFor(() => expect(refresh).toHaveBeenCalled())
  })

  it('is taken away, and what was refused is said', async () => {
    asked.mockResolvedValue(refusal(412, 'STALE', 'Someone changed this.'))
    await show('told')
    await press('Nothing stands for it')
    expect(sent(0).body).toEqual({ twin: null })
    await screen.findByText('Someone changed this.')
    expect(refresh).not.toHaveBeenCalled()
  })
})

describe('a twin whose words are written to be published', () => {
  const choices = {
    sources: [{ value: 'open-source', label: 'Detention in the north' }],
    areas: [{ value: 'torture', label: 'Torture' }],
    ...{ rules: [], elements: [] },
  }
  const begun = { ...nothingTyped, asOf: '2024-12-31', direction: 'supports-risk', areas: ['torture'], tier: 'sealed' }
  const fill = async () => {
    render(<TwinForm id="kept" version={4} choices={choices} begun={begun} />)
    await userEvent.click(screen.getByRole('combobox', { name: 'Source' }))
    await userEvent.click(await screen.findByRole('option', { name: 'Detention in the north' }))
    await userEvent.type(screen.getByLabelText('Title'), 'Told openly')
    await userEvent.type(screen.getByLabelText('Proposition'), 'A witness told it.')
  }
  const send = () => press('Enter it, and let it stand for the claim')

  it('is public whatever was typed, and then named', async () => {
    asked.mockResolvedValueOnce(Response.json({ id: 'told', version: 1 }, { status: 201 }))
    asked.mockResolvedValueOnce(Response.json({ id: 'kept', version: 5 }))
    await fill()
    expect(screen.queryByLabelText('Tier')).toBeNull()
    await send()
    expect(sent(0)).toMatchObject({ path: '/api/claims', method: 'POST' })
    expect(sent(0).body).toMatchObject({ tier: 'public', source: 'open-source', twinOf: null })
    expect(JSON.stringify(sent(0))).not.toContain('kept')
    expect(sent(1)).toMatchObject({ path: '/api/claims/kept/twin', body: { twin: 'told' } })
    expect(assign).toHaveBeenCalledWith('/library/records/kept')
  })

  it('is not entered again where it could not be named at first', async () => {
    asked.mockResolvedValueOnce(Response.json({ id: 'told', version: 1 }, { status: 201 }))
    asked.mockResolvedValueOnce(refusal(412, 'STALE', 'Someone changed this.'))
    asked.mockResolvedValueOnce(Response.json({ version: 9 }))
    await fill()
    await send()
    await screen.findByText(/was entered, but it was not named as the twin/)
    asked.mockResolvedValueOnce(Response.json({ id: 'kept', version: 10 }))
    await send()
    expect(asked.mock.calls.map(([path]) => path)).toEqual([
      '/api/claims',
      '/api/claims/kept/twin',
      '/api/claims/kept',
      '/api/claims/kept/twin',
    ])
    expect(sent(3)).toMatchObject({ headers: { 'if-match': '"9"' }, body: { twin: 'told' } })
  })
})
