import { render } from '@testing-library/react'
import { expect, it } from 'vitest'
import { FactsAdded } from '#components/library/facts-added'
import { readSeedLibrary } from '#lib/server/library/seed-library'

it('shows what was added to a record with how it is known, and nothing where nothing was added', () => {
  const { decidedCases } = readSeedLibrary()
  expect(decidedCases.some(({ facts }) => facts?.supplement !== undefined)).toBe(true)
  for (const { facts } of decidedCases) {
    const { container, unmount } = render(<FactsAdded facts={facts} />)
    const supplement = facts?.supplement
    if (supplement === undefined) expect(container.textContent).toBe('')
    else
      for (const told of [supplement.basis, supplement.country_reports, supplement.course])
        expect(container.textContent).toContain(told ?? '')
    unmount()
  }
})
