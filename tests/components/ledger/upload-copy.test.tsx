import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { UploadCopy } from '#components/ledger/upload-copy'

/** A request as the browser makes it, answered by hand. */
class FakeRequest {
  static last: FakeRequest
  readonly headers: Record<string, string> = {}
  readonly upload: Record<string, (event?: unknown) => void> = {}
  status = 0
  responseText = ''
  sent: unknown = null
  onload = () => {}
  onerror = () => {}
  onabort = () => {}
  constructor() {
    FakeRequest.last = this
  }
  open = vi.fn()
  setRequestHeader = (name: string, value: string) => {
    this.headers[name] = value
  }
  send = (body: unknown) => {
    this.sent = body
  }
  abort = () => this.onabort()
  answer(status: number, body: unknown) {
    this.status = status
    this.responseText = JSON.stringify(body)
    this.onload()
  }
}

const said = { source: 'a-source', tier: 'public', address: 'https://example.org', tool: null } as const
const file = new File(['He was taken.'], '柳樹.txt', { type: 'text/html' })

beforeEach(() => {
  // Of the test before: to wait for it would be to wait for nothing.
  FakeRequest.last = undefined as never
  vi.stubGlobal('XMLHttpRequest', FakeRequest)
})
afterEach(() => vi.unstubAllGlobals())

async function sending() {
  render(<UploadCopy said={said} />)
  await userEvent.upload(screen.getByLabelText('File'), file)
  await userEvent.click(screen.getByRole('button', { name: 'Store the file' }))
  await vi.waitFor(() => expect(FakeRequest.last?.sent).toBe(file))
  return FakeRequest.last
}
const copy = (over = {}) => ({
  ...{ sha256: 'a'.repeat(64), verdict: { kind: 'clean' }, text: { kind: 'extracted', counted: 'page', pages: 2 } },
  ...over,
})

describe('a file that is stored from a page', () => {
  it('is sent with the hash that this browser computed, and what was said of it in headers', async () => {
    const request = await sending()
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode('He was taken.'))
    expect(request.headers).toMatchObject({
      'x-copy-source': 'a-source',
      'x-copy-name': encodeURIComponent('柳樹.txt'),
      'x-copy-sha256': Buffer.from(digest).toString('hex'),
      'x-copy-address': encodeURIComponent('https://example.org'),
      'x-copy-tool': '',
      'content-type': 'application/octet-stream',
    })
    expect(request.headers['idempotency-key']).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('tells how far it is, and what came of it: stored, with what a hash is worth', async () => {
    const request = await sending()
    request.upload.onprogress?.({ loaded: 1024 * 1024, total: 4 * 1024 * 1024 })
    expect(await screen.findByText('Sending it: 1.0 of 4.0 MB')).toBeDefined()
    request.upload.onload?.()
    expect(await screen.findByText(/being looked at/)).toBeDefined()
    request.answer(201, { copy: copy(), sameFileAs: [] })
    expect(await screen.findByText('Stored')).toBeDefined()
    expect(screen.getByText('Its text was read: 2 pages.')).toBeDefined()
    expect(screen.getAllByText(/It does not show that what it says is true\./).length).toBeGreaterThan(0)
  })

  it('says plainly what was refused and why, and what is in quarantine', async () => {
    const request = await sending()
    request.answer(422, { error: { message: 'It is a GIF picture. Nothing was kept.' } })
    expect(await screen.findByText('It is a GIF picture. Nothing was kept.')).toBeDefined()
    await userEvent.click(screen.getByRole('button', { name: 'Store the file' }))
    await vi.waitFor(() => expect(FakeRequest.last).not.toBe(request))
    expect(FakeRequest.last.headers['idempotency-key']).toBe(request.headers['idempotency-key'])
    FakeRequest.last.answer(201, {
      copy: copy({ verdict: { kind: 'quarantined', why: 'It holds a script.' } }),
      sameFileAs: [],
    })
    expect(await screen.findByText(/It holds a script\. Nobody but you/)).toBeDefined()
  })

  it('can be stopped, and says that it is not known where no answer came', async () => {
    const request = await sending()
    await userEvent.click(screen.getByRole('button', { name: 'Stop' }))
    expect(await screen.findByText('You stopped it. Nothing was kept.')).toBeDefined()
    request.onerror()
    await userEvent.click(screen.getByRole('button', { name: 'Store the file' }))
    await vi.waitFor(() => expect(FakeRequest.last).not.toBe(request))
    FakeRequest.last.onerror()
    expect(await screen.findByText(/not known whether the file was stored/)).toBeDefined()
  })
})
