import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { exchangeFileLimit } from '#lib/domain/ledger/exchange-limits'
import { BringIn } from '../../../app/library/in-and-out/bring-in.tsx'

const asked = vi.fn<(path: string, init: RequestInit) => Promise<Response>>()
beforeEach(() => vi.stubGlobal('fetch', asked))
afterEach(() => {
  vi.unstubAllGlobals()
  asked.mockReset()
})

const answer = (done: boolean) => ({
  added: [{ id: done ? 's' : null, title: 'Detention in the north', publisher: 'Elm', tier: 'public' }],
  there: [],
  claims: {
    added: [
      {
        ...{ id: done ? 'c' : null, title: 'Night-time questioning', source: 'Detention in the north' },
        ...{ tier: 'counsel-only', state: 'checked', standing: 'filled' },
      },
    ],
    there: [{ id: 'old', title: 'Visits', differs: ['asOf', 'tags'] }],
  },
  skipped: [{ where: 'row 3, column “as of”', reason: 'expected a date' }],
  leftOut: [],
})

/** Chooses a file, and waits until it is read. */
async function choose(file: File): Promise<void> {
  await userEvent.upload(screen.getByLabelText('File'), file)
  await waitFor(() => expect(screen.queryByLabelText('Or its text')).toBeNull())
}

it.each([
  ['claims.json', '{"format":"article-three/claims@1"}', 'json'],
  ['library.json', '[]', 'csl-json'],
  ['claims.csv', 'claim,title', 'csv'],
])('a file %s is known by its name and what it says, and shown before it is taken', async (name, text, format) => {
  asked.mockImplementation(async (path) => Response.json(answer(!path.includes('preview'))))
  render(<BringIn />)
  await choose(new File([text], name))
  await userEvent.click(await screen.findByRole('button', { name: 'Show what would come in' }))
  await screen.findByText('Claims that would be added (1)')
  screen.getByText(/In the file: checked against source; what stands against it is on record/)
  screen.getByText(/They would begin here as asserted/)
  screen.getByText(/The file has it otherwise in the day it speaks of and the tags/)
  screen.getByText('row 3, column “as of”: expected a date')
  expect(screen.queryByRole('link', { name: 'Night-time questioning' })).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Add 1 claim and 1 source' }))
  await screen.findByRole('link', { name: 'Night-time questioning' })
  const sent = asked.mock.calls.map(([path, { body }]) => [path, new TextDecoder().decode(body as Uint8Array)])
  const said = `format=${format}&kind=ngo-report&tier=public&claims=true`
  expect(sent).toEqual([
    [`/api/exchange/sources/preview?${said}`, text],
    [`/api/exchange/sources?${said}`, text],
  ])
})

it('asks nothing of a file before it is read', async () => {
  asked.mockImplementation(async () => Response.json(answer(false)))
  const file = new File(['claim,title'], 'claims.csv')
  let read: (bytes: ArrayBuffer) => void = () => {}
  file.arrayBuffer = () => new Promise((resolve) => (read = resolve))
  render(<BringIn />)
  await userEvent.type(screen.getByLabelText('Or its text'), 'what was there before')
  await userEvent.upload(screen.getByLabelText('File'), file)
  await userEvent.click(screen.getByRole('button', { name: /Show what would come in/ }))
  expect(asked).not.toHaveBeenCalled()
  read(new TextEncoder().encode('claim,title').buffer as ArrayBuffer)
  await waitFor(() => expect(screen.queryByLabelText('Or its text')).toBeNull())
  await userEvent.click(screen.getByRole('button', { name: 'Show what would come in' }))
  await screen.findByText('Claims that would be added (1)')
  expect(asked.mock.calls.map(([, { body }]) => new TextDecoder().decode(body as Uint8Array))).toEqual(['claim,title'])
})

it('says the limits beside the field, and sends nothing that is larger', async () => {
  render(<BringIn />)
  const limits = screen.getByText('At most 8 MB, and 2,000 sources and claims.')
  expect(screen.getByLabelText('File').getAttribute('aria-describedby')).toBe(limits.id)
  await userEvent.upload(screen.getByLabelText('File'), new File([new Uint8Array(exchangeFileLimit + 1)], 'all.csv'))
  await screen.findByText(/It has 8\.1 MB and was not sent: at most 8 MB come in at once/)
  expect(asked).not.toHaveBeenCalled()
})

it('shows the problems of a large file before what would come in, and that in pages', async () => {
  const [claim] = answer(false).claims.added
  const added = Array.from({ length: 120 }, (_one, place) => ({ ...claim, title: `Claim ${place + 1}` }))
  asked.mockResolvedValue(Response.json({ ...answer(false), claims: { added, there: [] } }))
  render(<BringIn />)
  await choose(new File(['claim,title'], 'claims.csv'))
  await userEvent.click(await screen.findByRole('button', { name: 'Show what would come in' }))
  await screen.findByText('120 claims and 1 source would be added.')
  const parts = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)
  expect(parts.slice(0, 2)).toEqual(['Not read (1)', 'Claims that would be added (120)'])
  expect(screen.queryByText('Claim 51')).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Next' }))
  screen.getByText('Claim 51')
  screen.getByText('51 to 100 of 120')
  screen.getByRole('button', { name: 'Add 120 claims and 1 source' })
})
