import { describe, expect, it } from 'vitest'
import { buildReport } from '#lib/reporting/report-content'
import type { ReportSnapshot } from '#lib/reporting/snapshot'
import { exampleCase, issued, seedLibrary } from '#tests/support/example-reports'
import { units } from '#tests/support/report-text'

const library = seedLibrary()
const liu = issued(exampleCase('liu-v-poland', library), library)
const standsFor = 'that stands for every other between the same limits of the rules'
const textOf = (snapshot: ReportSnapshot, id: string): string | undefined =>
  units(buildReport(snapshot)).find((unit) => unit.id === id)?.text

describe('the words of a table of changes', () => {
  it.each(['changes', 'annex-e'])('stand right before it in %s, each with what it means', (id) => {
    const { blocks } = buildReport(liu)
    const at = blocks.findIndex((block) => block.id === `${id}/words`)
    expect(blocks[at - 1]?.id).toBe(`${id}/about`)
    expect(blocks[at + 1]?.id).toBe(`${id}/table`)
    expect(textOf(liu, `${id}/words`)).toContain('“not raised” (no test of this risk is met in full')
  })

  it('say that a number named stands for others, so that nobody reads 59 months as that month alone', () => {
    expect(
      units(buildReport(liu))
        .map(({ text }) => text)
        .join('\n'),
    ).toContain('held for 0, 1 or 59 months in all')
    expect(textOf(liu, 'annex-e/words')).toContain(standsFor)
  })

  it('say nothing of numbers where none is named', () => {
    const isMeasured = (fact: string) => ['integer', 'date'].includes(liu.questions[fact]?.type ?? '')
    const whatWouldChange = liu.assessment.whatWouldChange.filter(
      ({ changes }) => !changes.some(({ fact }) => isMeasured(fact)),
    )
    const without = { ...liu, assessment: { ...liu.assessment, whatWouldChange } }
    expect(textOf(without, 'changes/words')).toContain('The words are')
    expect(textOf(without, 'changes/words')).not.toContain(standsFor)
  })
})
