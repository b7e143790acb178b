import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { BenchCase } from '#components/bench/bench-case'
import { BenchView } from '#components/bench/bench-view'
import { type BackTest, type CaseComparison, groundOfIssue, type IssueComparison, issues } from '#lib/domain/back-test'
import { supportDefinitions } from '#lib/domain/support'

const anIssue = (changes: Partial<IssueComparison> = {}): IssueComparison => ({
  issue: 'torture',
  ground: groundOfIssue[changes.issue ?? 'torture'],
  court: { raised: true, held: 'no risk found', reason: 'No personal risk was shown.' },
  engine: {
    support: 'contested',
    range: { reached: ['contested'], exact: true },
    couldBeRaised: true,
    heldBack: false,
    moves: [{ fact: 'profile.knownToAuthorities', answer: true, to: 'well-supported' }],
    reasons: [
      { rule: 'torture/a', direction: 'for', weight: 'binding', statement: 'Custody is certain.' },
      { rule: 'torture/b', direction: 'against', weight: 'persuasive', statement: 'Another court saw no risk.' },
    ],
    missing: ['assurances.visitsPrivate'],
  },
  agreement: 'left-open',
  cause: 'reasons-on-both-sides',
  withItself: null,
  ...changes,
})

const notRecorded = issues
  .filter((issue) => issue !== 'torture')
  .map((issue) => anIssue({ issue, court: { raised: null, held: null, reason: null }, agreement: 'not-comparable' }))

const aCase = (changes: Partial<CaseComparison> = {}): CaseComparison => ({
  id: 'invented-2020',
  name: 'Invented v. State',
  court: 'Supreme Court of an invented state',
  forum: 'national',
  requestingState: { code: 'XA', name: 'Xanadu' },
  requestedState: 'QZ',
  ruleSet: 'general',
  date: '2020-10-01',
  factsCoded: 15,
  supplement: null,
  leftOut: { rules: ['torture/own-holding'], evidence: [] },
  laterHistory: 'Rejected by a higher court.',
  overturned: { day: '2022-10-05', by: 'another judgment' },
  issues: [anIssue(), ...notRecorded],
  ...changes,
})

describe('a case on the bench', () => {
  it('sets engine and court side by side, the word with its definition, and says how they stand', () => {
    render(<BenchCase compared={aCase()} />)
    const row = screen.getByRole('row', { name: /Torture and ill-treatment/ })
    const [engine, court, together] = within(row).getAllByRole('cell')
    expect(engine?.textContent).toContain(supportDefinitions.contested.definition)
    expect(court?.textContent).toContain('No risk found.')
    expect(court?.textContent).toContain('No personal risk was shown.')
    expect(together?.textContent).toContain('Left open by the engine')
  })

  it('says how many facts rest on what was added to the record, and how that is known', () => {
    const { rerender } = render(<BenchCase compared={aCase()} />)
    expect(screen.getByText(/15 facts coded\.$/)).toBeDefined()
    rerender(<BenchCase compared={aCase({ supplement: { facts: 4, basis: 'from recollection, to be checked' } })} />)
    expect(screen.getByText(/15 facts coded, of which 4 .*\(from recollection, to be checked\)\./)).toBeDefined()
  })

  it('gives the why: reasons on both sides, and the question that was not answered', () => {
    render(<BenchCase compared={aCase()} />)
    expect(screen.getByRole('list', { name: 'Reasons for', hidden: true }).textContent).toContain('Custody is certain.')
    expect(screen.getByRole('list', { name: 'Reasons against', hidden: true }).textContent).toContain(
      'Another court saw no risk. (persuasive)',
    )
    expect(screen.getByText(/see the person alone/).textContent).toMatch(/\?$/)
  })

  it('shows what became of the decision, and what was left out of its own run', () => {
    const { container } = render(<BenchCase compared={aCase()} />)
    expect(container.textContent).toContain('Rejected by a higher court.')
    expect(container.textContent).toContain('ended by another judgment')
    expect(container.textContent).toContain('torture/own-holding')
  })

  it('has a row for what was before the court, and for nothing else', () => {
    render(<BenchCase compared={aCase()} />)
    expect(screen.getAllByRole('row')).toHaveLength(2)
  })

  it('calls a finding on assurances by what it means', () => {
    const held = anIssue({ issue: 'assurances', court: { raised: true, held: 'risk found', reason: null } })
    render(<BenchCase compared={aCase({ issues: [held] })} />)
    expect(screen.getByRole('row', { name: /Assurances/ }).textContent).toContain('Assurances not relied on.')
  })
})

it('the bench lists what was not run with the reason, and gives no percentage', () => {
  const bench: BackTest = {
    format: 'article-three/backtest@1',
    versions: {
      ruleSet: { id: 'invented', version: '1', hash: 'sha256:0' },
      general: { id: 'general', version: '1', hash: 'sha256:2' },
      library: { version: '1', hash: 'sha256:1' },
    },
    cases: [aCase()],
    notRun: [{ id: 'other', name: 'Another decision', why: 'Its day is not established.' }],
  }
  const { container } = render(<BenchView bench={bench} />)
  expect(screen.getByText('Its day is not established.')).toBeDefined()
  expect(container.textContent).not.toMatch(/%|per ?cent|\d+ (of|out of) \d+/i)
})
