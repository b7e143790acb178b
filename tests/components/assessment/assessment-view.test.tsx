import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { AssessmentView } from '#components/assessment/assessment-view'
import { groundQuestions, grounds } from '#lib/domain/risk-area'
import { anAssessment } from '#tests/support/an-assessment'
import { aSources } from './sources.ts'

const view = () => render(<AssessmentView assessment={anAssessment()} sources={aSources()} />).container

describe('the assessment view', () => {
  it('names every area and every further ground with its question', () => {
    view()
    for (const ground of grounds) {
      expect(screen.getByRole('heading', { name: groundQuestions[ground].name })).toBeDefined()
      expect(screen.getAllByText(groundQuestions[ground].question).length).toBeGreaterThan(0)
    }
  })

  it('gives no score, no percentage and no colour', () => {
    const container = view()
    expect(container.textContent).not.toMatch(
      /\d\s?%|\bscore\b|probab(le|ility) of|\b(red|amber|green) (flag|light|risk)\b/i,
    )
    expect(container.innerHTML).not.toMatch(/(?:text|bg|border)-(?:red|amber|green|yellow|orange)/)
    expect(container.querySelector('meter, progress, [role="meter"], [role="progressbar"]')).toBeNull()
  })

  it('says what would change it as clauses, with both words defined', () => {
    view()
    const part = screen.getByRole('region', { name: 'What would change this' })
    expect(part.textContent).toContain('from “raised, well supported” (a binding authority')
    expect(part.textContent).toContain('“raised, supported but contested” (there are reasons for this')
    expect(part.textContent).not.toContain('proceedings.heldNow')
  })

  it('says what asking costs and whether it is safe', () => {
    view()
    const part = screen.getByRole('region', { name: 'What to ask next' })
    expect(part.textContent).toContain('ask with care')
    expect(part.textContent).toContain('Could move: Torture and ill-treatment.')
  })

  it('gives the other side’s point with the question to expect', () => {
    view()
    const part = screen.getByRole('region', { name: 'The other side’s case' })
    expect(part.textContent).toContain('Likely question: Do you accept that the promise was kept?')
    expect(part.textContent).toContain('Title of report-contrary')
  })

  it('keeps the three kinds of gap apart', () => {
    view()
    expect(screen.getByRole('region', { name: 'Gaps' }).textContent).toContain('No rule speaks (1 gap)')
  })

  it('prints the fora with why, and the versions by which it can be repeated', () => {
    view()
    const part = screen.getByRole('region', { name: 'Fora, date and versions' })
    expect(part.textContent).toContain('The requested state is a party to the Convention.')
    expect(part.textContent).toContain('Monday 23 November 2026')
    expect(part.textContent).toContain(anAssessment().hash)
  })

  it('uses every id once, so that labels point at what they name', () => {
    const ids = [...view().querySelectorAll('[id]')].map((element) => element.id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})
