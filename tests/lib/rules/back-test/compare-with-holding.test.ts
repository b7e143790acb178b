import { describe, expect, it } from 'vitest'
import type { EngineReading } from '#lib/domain/back-test'
import type { Support } from '#lib/domain/support'
import { compareWithHolding } from '#lib/rules/back-test/compare-with-holding'

const reading = (support: Support, reached: Support[] = [support], couldBeRaised = true): EngineReading => ({
  support,
  range: { reached, exact: true },
  couldBeRaised,
  heldBack: false,
  reasons: [],
  missing: [],
  moves: [],
})

describe('engine and court', () => {
  it.each([
    ['well-supported', 'risk found', 'agrees'],
    ['well-supported', 'no risk found', 'differs'],
    ['contested', 'risk found', 'left-open'],
    ['contested', 'no risk found', 'left-open'],
    ['thin', 'risk found', 'left-open'],
    ['thin', 'no risk found', 'left-open'],
    ['not-raised', 'risk found', 'differs'],
    ['not-raised', 'no risk found', 'agrees'],
  ] as const)('%s beside “%s”, settled: %s', (support, held, agreement) => {
    expect(compareWithHolding(reading(support), held, false).agreement).toBe(agreement)
  })

  it.each(['risk found', 'no risk found'] as const)('nothing raised for want of facts is no answer to “%s”', (held) => {
    expect(compareWithHolding(reading('not-raised', ['not-raised', 'thin']), held, false)).toEqual({
      agreement: 'not-comparable',
      cause: 'want-of-facts',
    })
  })

  it('a reason of law against, met by the case, agrees with “no risk found” although facts are missing', () => {
    const open = reading('not-raised', ['not-raised', 'thin'])
    expect(compareWithHolding(open, 'no risk found', true).agreement).toBe('agrees')
    expect(compareWithHolding(open, 'risk found', true).agreement).toBe('not-comparable')
  })

  it('tells an answer that holds a risk back from reasons on both sides of it', () => {
    const causeOf = (heldBack: boolean) =>
      compareWithHolding({ ...reading('contested'), heldBack }, 'no risk found', false).cause
    expect([causeOf(true), causeOf(false)]).toEqual(['answer-holds-back', 'reasons-on-both-sides'])
  })

  it('never agrees or differs with what the court did not decide, or where no rule could raise the point', () => {
    expect(compareWithHolding(reading('well-supported'), 'not decided', true).agreement).toBe('not-comparable')
    expect(compareWithHolding(reading('well-supported'), null, true).agreement).toBe('not-comparable')
    expect(compareWithHolding(reading('not-raised', ['not-raised'], false), 'no risk found', true)).toEqual({
      agreement: 'not-comparable',
      cause: 'no-law-in-forum',
    })
  })
})
