import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'

const router = vi.hoisted(() => ({ refresh: vi.fn() }))
vi.mock('next/navigation', () => ({ useRouter: () => router }))

import { RedactCopy } from '../../../app/library/copies/[copyId]/redact-copy.tsx'

const asked = vi.fn<(path: string, init: RequestInit) => Promise<Response>>()
beforeEach(() => {
  vi.stubGlobal('fetch', asked)
})
afterEach(() => {
  vi.unstubAllGlobals()
  asked.mockReset()
})
const type = (label: string, words: string) => userEvent.type(screen.getByLabelText(label, { exact: true }), words)
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const typedIn = (label: string) => (screen.getByLabelText(label, { exact: true }) as HTMLInputElement).value
const keys = () => asked.mock.calls.map(([, { headers }]) => (headers as Record<string, string>)['idempotency-key'])

it('asks nothing of the server until each term and each area has a reason', async () => {
  render(<RedactCopy copyId="c" />)
  await press('Store a redacted copy')
  await screen.findByText('Type a term or mark an area.')
  await type('Term 1', 'Quillfeather')
  await press('Add an area')
  await type('Page', '1')
  await press('Store a redacted copy')
  await screen.findByText('Some of it has to be looked at again.')
  expect(screen.getAllByText(/it is printed with the proof/)).toHaveLength(2)
  expect(screen.getAllByText(/expected millimetres/)).toHaveLength(4)
  expect(asked).not.toHaveBeenCalled()
})

it('S57 sends terms and areas again under one key until an answer comes, and keeps what was typed', async () => {
  const why = 'A term is still in it. Nothing was redacted.'
  asked
    .mockRejectedValueOnce(new TypeError('fetch failed'))
    .mockImplementation(async () => Response.json({ error: { code: 'NOT_TAKEN', message: why } }, { status: 422 }))
  render(<RedactCopy copyId="c" />)
  await type('Term 1', 'Quillfeather')
  await type('Reason for term 1', 'a witness at risk')
  await press('Store a redacted copy')
  await screen.findByText(/did not answer/)
  await press('Store a redacted copy')
  await screen.findByText(why)
  const [path, { body }] = asked.mock.calls[1] ?? ['', {}]
  expect([path, JSON.parse(String(body))]).toEqual([
    '/api/copies/c/redacted',
    { terms: [{ term: 'Quillfeather', reason: 'a witness at risk' }], areas: [] },
  ])
  expect(typedIn('Term 1')).toBe('Quillfeather')
  await press('Store a redacted copy')
  const [first, again, another] = keys()
  expect(again).toBe(first)
  expect(another).not.toBe(first)
})
