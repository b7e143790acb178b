import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'

const { openCaseAction, issueReportAction } = vi.hoisted(() => ({
  openCaseAction: vi.fn(),
  issueReportAction: vi.fn(),
}))
vi.mock('../../../app/cases/new/actions.ts', () => ({ openCaseAction }))
vi.mock('../../../app/cases/[caseId]/report/actions.ts', () => ({ issueReportAction }))

import { IssueReport } from '../../../app/cases/[caseId]/report/issue-report.tsx'
import { NewCaseForm } from '../../../app/cases/new/new-case-form.tsx'

const lost = new TypeError('fetch failed')
const keysOf = (action: typeof openCaseAction) => action.mock.calls.map(([{ idempotencyKey }]) => idempotencyKey)
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }))

beforeEach(() => {
  openCaseAction.mockReset()
  issueReportAction.mockReset()
})

test('S57 a new case is sent again under its key, and what was typed stays', async () => {
  openCaseAction.mockRejectedValueOnce(lost).mockResolvedValueOnce({ message: 'refused', issues: [] })
  render(<NewCaseForm door="statement" codeName="ROWAN-1" states={[{ value: 'BE', label: 'Belgium' }]} />)
  await userEvent.type(screen.getByRole('combobox', { name: 'Requested state' }), 'Bel')
  await userEvent.keyboard('{ArrowDown}{Enter}')
  await press('Open the case')
  expect(await screen.findByText(/No answer came/)).toBeDefined()
  expect(screen.queryByText('The case was not opened.')).toBeNull()
  await press('Open the case')
  expect(await screen.findByText('The case was not opened.')).toBeDefined()
  expect(openCaseAction.mock.calls[1]).toEqual(openCaseAction.mock.calls[0])
  expect(new Set(keysOf(openCaseAction)).size).toBe(1)
})

test('S57 a report is asked for again under its key until an answer comes, and then under another', async () => {
  const issued = { ok: true, id: 'r', number: 1 }
  issueReportAction.mockRejectedValueOnce(lost).mockResolvedValue(issued)
  render(<IssueReport caseId="c" />)
  await press('Issue the report')
  await screen.findByText(/no second one is issued/)
  await press('Issue the report')
  await screen.findByText('Report 1 is issued.')
  await press('Issue the report')
  const [first, again, another] = keysOf(issueReportAction)
  expect(again).toBe(first)
  expect(another).not.toBe(first)
})
