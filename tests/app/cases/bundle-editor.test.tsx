import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

const router = vi.hoisted(() => ({ push: vi.fn(), refresh: vi.fn() }))
vi.mock('next/navigation', () => ({ useRouter: () => router }))

import type { BuildState } from '#lib/server/bundles/build-job'
import type { ExhibitCopy } from '#lib/server/bundles/list-exhibit-copies'
import type { ShownBundle } from '#lib/server/bundles/read-bundle'
import { aDraft, anExhibit } from '#tests/support/random-bundles'
import { BundleEditor, type BundleEditorProps } from '../../../app/cases/[caseId]/bundle/[bundleId]/bundle-editor.tsx'
import { NewBundle } from '../../../app/cases/[caseId]/bundle/new-bundle.tsx'

const asked = vi.fn<(path: string, init: RequestInit) => Promise<Response>>()
/** What the doors answer, by method and end of path; later entries of a list as it is asked again. */
let answers: Record<string, (() => Response)[]> = {}
beforeEach(() => {
  answers = {}
  vi.stubGlobal('fetch', asked)
  asked.mockImplementation(async (path, { method }) => {
    const list = answers[`${method} ${path.replace('/bundle', '')}`] ?? []
    const answer = list.length > 1 ? list.shift() : list[0]
    if (!answer) throw new TypeError('fetch failed')
    return answer()
  })
})
afterEach(() => {
  vi.unstubAllGlobals()
  asked.mockReset()
  router.refresh.mockReset()
})

const one = anExhibit(1)
const copy = (number: number): ExhibitCopy => ({
  ...{ id: anExhibit(number).copyId, title: `Source ${number}`, fileName: `paper ${number}.pdf`, redacted: false },
  ...{ type: 'application/pdf', pages: { counted: 'page', count: 2 }, sha256: 'a'.repeat(64), tier: 'public' },
})
const bundle: ShownBundle = {
  ...{ id: 'b', version: 1, updatedAt: '2026-03-03T10:00:00.000Z', givenOut: null, built: null },
  draft: aDraft([one], []),
}
const show = (over: Partial<BundleEditorProps> = {}) =>
  render(
    <BundleEditor
      {...{ address: '/bundle', list: '/bundles', bundle, building: { state: 'none' }, left: 0, mayWrite: true }}
      copies={[copy(1), copy(2)]}
      {...over}
    />,
  )
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }))
const calls = (method: string) =>
  asked.mock.calls
    .filter(([, init]) => init.method === method)
    .map(([path, { headers, body }]) => ({ path, headers, body: body === undefined ? null : JSON.parse(String(body)) }))
const says =
  (body: object, status = 200) =>
  () =>
    Response.json(body, { status })
const building: BuildState = { state: 'building', step: 'writing', done: 1, of: 2 }
const slow = { timeout: 5_000 }

describe('a bundle that is built', () => {
  it('is saved before, and built from the version that saving gave', async () => {
    Object.assign(answers, { 'PUT ': [says({ version: 2 })], 'POST /build': [says({ state: 'cancelled' }, 202)] })
    show()
    await press('Add paper 2.pdf: Source 2')
    await press('Save and build')
    await screen.findByText('Cancelled. Nothing was built.')
    const [saved] = calls('PUT')
    expect(saved?.headers).toMatchObject({ 'if-match': '"1"' })
    expect(saved?.body.sections[1].exhibits).toMatchObject([{ copyId: copy(2).id, title: 'Source 2' }])
    expect(calls('POST')).toMatchObject([
      { path: '/bundle/build', headers: { 'if-match': '"2"' }, body: { giveOut: false } },
    ])
  })

  it('shows how far it is, and is cancelled', async () => {
    answers = {
      'GET /build': [says(building), says({ state: 'cancelled' })],
      'DELETE /build': [() => new Response(null, { status: 204 })],
    }
    show({ building })
    screen.getByText('Writing the exhibits: 1 of 2')
    expect(screen.getByRole('progressbar').getAttribute('value')).toBe('3')
    expect(screen.getByRole('button', { name: 'Build' }).hasAttribute('disabled')).toBe(true)
    await press('Cancel')
    expect(calls('DELETE')).toMatchObject([{ path: '/bundle/build' }])
    await screen.findByText('Cancelled. Nothing was built.', {}, slow)
  })

  it('is asked after again when no answer comes, and says so when the application was started again', async () => {
    answers = {
      'GET /build': [
        () => {
          throw new TypeError('fetch failed')
        },
        says({ state: 'none' }),
      ],
    }
    show({ building })
    await screen.findByText(/does not answer at present/, {}, slow)
    await screen.findByText(/was started again while it was being built/, {}, slow)
  })

  it('names the exhibit that is in the way, with what can be done', async () => {
    const problems = [{ kind: 'pages-changed', id: one.id, before: 2, now: 3 } as const]
    show({ building: { state: 'failed', why: 'Numbers would change.', exhibit: null, problems } })
    const notice = within(screen.getByRole('alert'))
    notice.getByText(`Exhibit 1, ${one.title}: It had 2 pages`, { exact: false })
  })
})

describe('a bundle that somebody else changed', () => {
  it('is not overwritten: what was done stays on the page, and theirs is read where that is wanted', async () => {
    answers = { 'PUT ': [says({ error: { code: 'STALE', message: 'Someone changed this.' } }, 412)] }
    show()
    await press('Add paper 2.pdf: Source 2')
    await press('Save')
    await screen.findByText('Someone changed this.')
    screen.getByText('Exhibit 2', { selector: 'strong' })
    await press('Read it again, without your changes')
    expect(router.refresh).toHaveBeenCalledOnce()
  })
})

describe('exhibits', () => {
  it('of a copy that is not seen say so, and the copy cannot be told', () => {
    show({ copies: [] })
    screen.getByText(/You do not see this copy/)
    screen.getByText(/There is no stored copy that you see/)
  })

  it('whose numbers are fixed are withdrawn and put back, and never taken out', async () => {
    const placed = { id: one.id, copyId: one.copyId, number: '1', labels: ['3'], starts: null, withdrawn: false }
    show({ bundle: { ...bundle, givenOut: { front: ['1', '2'], exhibits: [placed] } } })
    expect(screen.queryByRole('button', { name: /^Take out/ })).toBeNull()
    await press('Withdraw: Exhibit 1')
    screen.getByText('Withdrawn.')
    await press('Put back: Exhibit 1')
    expect(screen.queryByText('Withdrawn.')).toBeNull()
  })

  it('are read and not changed by whoever may not', () => {
    show({ mayWrite: false })
    expect(screen.queryAllByRole('button')).toEqual([])
    expect(screen.getByLabelText('Title in the index').hasAttribute('readonly')).toBe(true)
  })
})

describe('S57 a new bundle', () => {
  it('is begun again under its key after an answer that was lost, and then opened', async () => {
    const begun = says({ id: 'x', version: 1 }, 201)
    answers = {
      'POST /api/cases/c/bundles': [
        () => {
          throw new TypeError('fetch failed')
        },
        begun,
      ],
    }
    asked.mockImplementation(async (path, { method }) => answers[`${method} ${path}`]?.shift()?.() ?? Response.error())
    render(<NewBundle caseId="c" />)
    await userEvent.type(screen.getByLabelText('Title of the bundle'), 'Hearing')
    await userEvent.type(screen.getByLabelText(/^Title of its first section/), 'The request')
    await press('Begin it')
    await screen.findByText(/did not answer/)
    await press('Begin it')
    await vi.waitFor(() => expect(router.push).toHaveBeenCalledWith('/cases/c/bundle/x'))
    const keys = calls('POST').map(({ headers }) => (headers as Record<string, string>)['idempotency-key'])
    expect(keys).toHaveLength(2)
    expect(new Set(keys).size).toBe(1)
  })
})
