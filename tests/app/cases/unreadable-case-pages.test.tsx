import { render, screen } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'

const { listCases, listMovedCases, assessCase, readCase } = vi.hoisted(() => ({
  listCases: vi.fn(),
  listMovedCases: vi.fn(async () => ({ moved: [], notShown: [], unreadable: ['case-1'], cases: 2 })),
  assessCase: vi.fn(),
  readCase: vi.fn(),
}))
vi.mock('#lib/server/secure-page', () => ({ securePage: (_action: string, render: unknown) => render }))
vi.mock('#lib/server/cases/list-cases', () => ({ listCases }))
vi.mock('#lib/server/portfolio/list-moved-cases', () => ({ listMovedCases }))
vi.mock('#lib/server/assessments/assess-case', () => ({ assessCase }))
vi.mock('#lib/server/cases/read-case', () => ({ readCase }))
vi.mock('#lib/server/portfolio/list-moved-material', () => ({ listMovedMaterial: async () => new Map() }))
vi.mock('#lib/server/clock', () => ({ today: () => '2026-11-25' }))
vi.mock('#lib/server/identity/sign-in-events', () => ({ signInEventsSince: async () => ({ since: null, events: [] }) }))
vi.mock('../../../app/cases/[caseId]/facts/actions.ts', () => ({ takeOffFileAction: vi.fn(), saveFactAction: vi.fn() }))
vi.mock('../../../app/cases/[caseId]/case-page.tsx', () => ({
  CasePage: ({ children }: { children: React.ReactNode }) => children,
}))
vi.mock('../../../app/cases/[caseId]/facts/fact-sheet.tsx', () => ({ FactSheet: () => <p>The fact sheet</p> }))

import AssessmentPage from '../../../app/cases/[caseId]/assessment/page.tsx'
import FactsPage from '../../../app/cases/[caseId]/facts/page.tsx'
import CasesPage from '../../../app/cases/page.tsx'

const params = Promise.resolve({ caseId: 'case-1' })
const item = {
  requestingState: 'CN',
  requestedState: 'BE',
  version: 1,
  updatedAt: '2026-11-25T00:00:00.000Z',
  facts: {},
  retention: { until: '2031-11-25', state: 'kept' },
}

beforeEach(() => vi.clearAllMocks())

test('the list stands, and says of the one case that it has an answer to mend', async () => {
  listCases.mockResolvedValue([
    { ...item, id: 'case-1', reference: 'ELM-7', unreadable: 1 },
    { ...item, id: 'case-2', reference: 'OAK-1', unreadable: 0 },
  ])
  render(await CasesPage({}))
  const [, elm, oak] = screen.getAllByRole('rowgroup')
  expect([elm, oak].map((rows) => /can no longer be read/.test(rows?.textContent ?? ''))).toEqual(
    [elm, oak].map((rows) => /ELM-7/.test(rows?.textContent ?? '')),
  )
})

test('the page of its facts shows what is wrong above the questions', async () => {
  const unreadable = [
    { factKey: 'a.b', question: null, stored: '{}', problems: ['this question is no longer asked'], version: 1 },
  ]
  readCase.mockResolvedValue({ ok: true, case: { facts: {}, unreadable } })
  render(await FactsPage({ params }))
  expect(screen.getByText('What is wrong: this question is no longer asked.')).toBeDefined()
  expect(screen.getByText('The fact sheet')).toBeDefined()
})

test('its assessment leads to the facts, and not to an empty page', async () => {
  assessCase.mockResolvedValue({ ok: false, reason: 'unreadable', facts: [] })
  const page = AssessmentPage({ params, searchParams: Promise.resolve({}) })
  await expect(page).rejects.toMatchObject({ digest: expect.stringContaining('/cases/case-1/facts') })
})
