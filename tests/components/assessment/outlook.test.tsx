import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { NextEnquiries, WhatWouldChange } from '#components/assessment/outlook'
import type { Change, NextEnquiry } from '#lib/domain/assessment'
import { anAssessment } from '#tests/support/an-assessment'
import { aSources } from './sources.ts'

const [given] = anAssessment().nextEnquiries
if (given === undefined) throw new Error('the invented assessment has no open question')
const enquiry = (fact: string, different: Partial<NextEnquiry> = {}): NextEnquiry => ({
  ...given,
  fact,
  question: `Question on ${fact}?`,
  safety: 'safe',
  ...different,
})
const part = () => screen.getByRole('region', { name: 'What to ask next' })

describe('what to ask next', () => {
  it('puts questions that are unsafe, by nature or in this case, below all others and says so', () => {
    const enquiries = [
      enquiry('one'),
      enquiry('two', { safety: 'unsafe' }),
      enquiry('three', { unknown: 'unsafe-to-ask' }),
      enquiry('four'),
    ]
    render(<NextEnquiries enquiries={enquiries} settled={false} />)
    const heading = within(part()).getByRole('heading', { name: /Not to be asked without protection/ })
    const follows = (text: string) =>
      (heading.compareDocumentPosition(within(part()).getByText(text)) & Node.DOCUMENT_POSITION_FOLLOWING) > 0
    expect(['one', 'two', 'three', 'four'].map((fact) => follows(`Question on ${fact}?`))).toEqual([
      false,
      true,
      true,
      false,
    ])
    expect(part().textContent).toContain('found unsafe to ask in this case')
  })

  it('says that nothing else can move when only unsafe questions are left', () => {
    render(<NextEnquiries enquiries={[enquiry('one', { safety: 'unsafe' })]} settled={false} />)
    expect(part().textContent).toContain('Nothing else can move a word.')
  })

  it('says plainly that nothing can move any more, and when only a conflict on file still can', () => {
    const { unmount } = render(<NextEnquiries enquiries={[]} settled />)
    expect(part().textContent).toContain('Nothing can move any more')
    unmount()
    render(<NextEnquiries enquiries={[]} settled={false} />)
    expect(part().textContent).not.toContain('Nothing can move any more')
    expect(part().textContent).toContain('the file gives different answers')
  })
})

describe('what would change this', () => {
  const change = (kind: Change['kind'], to: boolean): Change => ({
    area: 'torture',
    kind,
    from: 'thin',
    to: 'contested',
    changes: [{ fact: 'proceedings.heldNow', to }],
  })
  const changes = () => screen.getByRole('region', { name: 'What would change this' })

  it('keeps what a person can learn apart from what only the world can change', () => {
    render(<WhatWouldChange changes={[change('change', false), change('answer', true)]} sources={aSources()} />)
    const [learn, world] = within(changes()).getAllByRole('heading', { level: 3 })
    expect(learn?.textContent).toBe('Someone can find out')
    expect(learn?.parentElement?.textContent).toContain('if it were learned')
    expect(world?.textContent).toContain('Only the world')
    expect(world?.parentElement?.textContent).toContain('if it were so')
  })

  it('says where the search ended at its limit', () => {
    render(<WhatWouldChange changes={[change('answer', true)]} notExhausted={['fair-trial']} sources={aSources()} />)
    expect(changes().textContent).toContain('The search ended at its limit for Fair trial: further sets may exist.')
  })

  it('does not say that nothing would change when the search was cut short', () => {
    render(<WhatWouldChange changes={[]} notExhausted={['torture']} sources={aSources()} />)
    expect(changes().textContent).toContain('the search ended at its limit')
  })
})
