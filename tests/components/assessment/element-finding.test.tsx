import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ElementFinding, piecesOf } from '#components/assessment/element-finding'
import type { ElementFinding as Finding } from '#lib/domain/assessment'
import { declarationOf } from '#lib/domain/facts/catalogue'
import { supportDefinitions } from '#lib/domain/support'
import { anElement, aReason } from '#tests/support/an-assessment'
import { aSources } from './sources.ts'

const show = (changes: Partial<Finding> = {}) => {
  const { container } = render(<ElementFinding finding={anElement(changes)} sources={aSources()} />)
  return container.textContent ?? ''
}

describe('an element', () => {
  it('sets reasons for and reasons against side by side, each with its weight and what that means', () => {
    show()
    const pro = screen.getByRole('list', { name: 'Reasons for the risk' })
    const contra = screen.getByRole('list', { name: 'Reasons against the risk' })
    expect(pro.textContent).toContain('Custody on return is certain')
    expect(pro.textContent).not.toContain('A promise with monitoring')
    expect(contra.textContent).toContain('A promise with monitoring was accepted elsewhere')
    expect(contra.textContent).toContain('Persuasive: a decision or view of another forum')
  })

  it('prints the records of a reason together with those against it', () => {
    show()
    const pro = screen.getByRole('list', { name: 'Reasons for the risk' })
    const behind = within(pro).getByRole('list', { name: 'Records behind this reason', hidden: true })
    const against = within(pro).getByRole('list', { name: 'Records against it', hidden: true })
    expect(behind.textContent).toContain('Proposition of report-a')
    expect(against.textContent).toContain('Proposition of report-contrary')
    // The superseded one stands with its successor.
    expect(behind.textContent).toContain('Proposition of report-old')
    expect(behind.textContent).toContain('Proposition of report-new')
  })

  it('says in the line that is always visible how many records stand against', () => {
    show()
    expect(screen.getByText('2 records behind this reason, 1 record against it')).toBeDefined()
  })

  it('says of a reason without a record that this is a gap, and of one without contrary that none is stored', () => {
    const text = show({ reasons: [aReason({ evidence: [] })] })
    expect(text).toContain('No stored record carries this reason. That is a gap in the library.')
    expect(text).toContain('No contrary record is stored. That is not a sign that there is none.')
  })

  it('says why no set of answers leaves the word as it stands, where that is so', () => {
    const why = 'No set of answers leaves the word as it stands'
    expect(show({ support: 'not-raised', range: { reached: ['thin'], exact: true } })).toContain(why)
    expect(show({ support: 'thin', range: { reached: ['not-raised', 'thin'], exact: true } })).not.toContain(why)
    const finding = anElement({ support: 'not-raised', range: { reached: ['thin'], exact: true } })
    const answer = render(<ElementFinding finding={finding} sources={aSources()} answersRisk />)
    expect(answer.container.textContent).toContain(why)
  })

  it('shows what it waits for as the question it is, not as a key', () => {
    const text = show({
      undetermined: [{ rule: 'r', direction: 'for', statement: 'Someone is held', missing: ['proceedings.heldNow'] }],
    })
    expect(screen.getByRole('list', { name: 'Not settled yet' }).textContent).toContain(
      declarationOf('proceedings.heldNow').question,
    )
    expect(text).not.toContain('proceedings.heldNow')
  })

  it.each(Object.entries(supportDefinitions))('defines %s where it says it', (support, { word, definition }) => {
    const text = show({ support: support as Finding['support'] }).toLowerCase()
    expect(text).toContain(`${word}: ${definition}`.toLowerCase())
  })

  it('never lets “no reason” read as “no risk”', () => {
    expect(show({ reasons: [], support: 'not-raised' })).toContain('That is not a finding that there is no risk.')
  })

  it('marks a pinpoint that was not read as not verified', () => {
    expect(show()).toContain('para. 83 (from memory: not verified)')
  })

  it('gives the rules that were set aside with the reason', () => {
    const text = show()
    expect(text).toContain('The person will not be held on return')
    expect(text).toContain('Another treaty governs')
    expect(text).toContain('The treaty is not in force.')
  })

  it('speaks of an answer to the risk in words of its own', () => {
    render(<ElementFinding finding={anElement({ support: 'not-raised' })} sources={aSources()} answersRisk />)
    expect(screen.getByText(/As an answer it is “not made out”/)).toBeDefined()
    expect(screen.getByText('Reasons that make the answer good (against the risk)')).toBeDefined()
  })

  it('told piece by piece it grows from the top, and after the last piece it is whole', () => {
    const waiting = (rule: string): Finding['undetermined'][number] => ({
      rule,
      direction: 'for',
      statement: `Waiting ${rule}`,
      missing: ['proceedings.heldNow'],
    })
    const finding = anElement({ undetermined: ['a', 'b', 'c', 'd', 'e'].map(waiting) })
    const linesOf = (told?: number) => {
      const { container, unmount } = render(
        <ElementFinding finding={finding} sources={aSources()} {...(told === undefined ? {} : { told })} />,
      )
      const lines = [...container.querySelectorAll('p, summary, blockquote, dd')].map((line) => line.textContent ?? '')
      unmount()
      return lines
    }
    const whole = linesOf()
    const told = Array.from({ length: piecesOf(finding) + 1 }, (_, pieces) => linesOf(pieces))
    expect(told.at(-1)).toEqual(whole)
    for (const [pieces, lines] of told.slice(1).entries()) {
      expect(lines.length).toBeGreaterThan(told[pieces]?.length ?? 0)
      // Nothing stands that the whole does not say, and nothing changes its place.
      let at = -1
      for (const line of lines) {
        at = whole.indexOf(line, at + 1)
        expect(at, line).not.toBe(-1)
      }
    }
  })
})
