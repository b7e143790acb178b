import { cleanup, render, screen, within } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'

const { listCases, listMovedCases, signInEventsSince } = vi.hoisted(() => ({
  listCases: vi.fn(),
  listMovedCases: vi.fn(),
  signInEventsSince: vi.fn(),
}))
vi.mock('#lib/server/secure-page', () => ({ securePage: (_action: string, render: unknown) => render }))
vi.mock('#lib/server/cases/list-cases', () => ({ listCases }))
vi.mock('#lib/server/portfolio/list-moved-cases', () => ({ listMovedCases }))
vi.mock('#lib/server/portfolio/list-moved-material', () => ({ listMovedMaterial: async () => new Map() }))
vi.mock('#lib/server/clock', () => ({ today: () => '2026-11-25' }))
vi.mock('#lib/server/identity/sign-in-events', () => ({ signInEventsSince }))

import CasesPage from '../../../app/cases/page.tsx'

beforeEach(() => signInEventsSince.mockResolvedValue({ since: null, events: [] }))

test('whoever comes back is told what happened to their sign-in meanwhile', async () => {
  listCases.mockResolvedValue([])
  listMovedCases.mockResolvedValue({ moved: [], notShown: [], unreadable: [], cases: 0 })
  const refused = { what: 'attempt-refused', at: '2026-11-24T08:00:00.000Z', byYou: false }
  const since = '2026-11-23T17:30:00.000Z'
  signInEventsSince.mockResolvedValue({ since, events: [refused, refused] })
  render(await CasesPage({}))
  const told = screen.getByRole('status')
  expect(told.textContent).toContain('Since you were last here, on 23 November 2026, 17:30 UTC')
  expect(told.textContent).toContain('2 attempts to sign in as you were refused.')
  signInEventsSince.mockResolvedValue({ since, events: [] })
  cleanup()
  render(await CasesPage({}))
  expect(screen.queryByRole('status')).toBeNull()
})

const names = ['ELM-7', 'OAK-1', 'PINE-3', 'YEW-9']

test('each case says in words what moved since its assessment was opened, or that this is not known', async () => {
  listCases.mockResolvedValue(
    names.map((reference) => ({
      id: reference,
      reference,
      requestingState: 'CN',
      requestedState: 'BE',
      version: 1,
      updatedAt: '2026-11-25T00:00:00.000Z',
      facts: {},
      retention: { until: '2031-11-25', state: 'kept' },
      unreadable: 0,
    })),
  )
  listMovedCases.mockResolvedValue({
    moved: [
      {
        id: 'ELM-7',
        moves: [
          { ground: 'torture', from: 'thin', to: 'contested' },
          { ground: 'death-penalty', from: 'well-supported', to: 'not-raised' },
        ],
      },
    ],
    notShown: ['PINE-3'],
    unreadable: ['YEW-9'],
    cases: 4,
  })
  render(await CasesPage({}))
  const rows = screen.getAllByRole('rowgroup').slice(1)
  const said = new Map(rows.map((row, at) => [names[at], row]))
  expect(rows.map((row) => within(row).getAllByRole('link')[0]?.textContent)).toEqual(names)

  const elm = within(said.get('ELM-7') as HTMLElement)
  expect(elm.getByText('Moved since you last opened its assessment:')).toBeDefined()
  expect(elm.getAllByRole('listitem').map(({ textContent }) => textContent?.replace(/\s\([^)]*\)/g, ''))).toEqual([
    'Torture and ill-treatment: “raised, thinly supported” → “raised, supported but contested”',
    'Death penalty: “raised, well supported” → “not raised”',
  ])
  // A word is met with its meaning, never without: not raised is no finding that there is no risk.
  expect(elm.getAllByRole('listitem')[1]?.textContent).toContain('that is not a finding that there is no risk')

  expect(elm.getByRole('link', { name: 'Open the assessment' }).getAttribute('href')).toBe('/cases/ELM-7/assessment')

  const sentence = (name: string) => said.get(name)?.textContent ?? ''
  expect(sentence('OAK-1')).toContain('No word moved since you last opened its assessment.')
  expect(sentence('PINE-3')).toContain('Not known what moved: you have not opened its assessment yet.')
  expect(sentence('YEW-9')).toContain('Not known what moved: an answer on file can no longer be read.')
})
