import { describe, expect, it } from 'vitest'
import type { FactEntry, FactScalar } from '#lib/domain/assertion'
import { caseClock } from '#lib/reporting/case-clock'

const today = '2026-11-23'
const says = (...values: FactScalar[]): FactEntry => ({
  kind: 'asserted',
  assertions: values.map((value) => ({ value, says: 'client' })),
})
const hearingOn = (...days: string[]) => ({ 'proceedings.nextHearing': says(...days) })

describe('the clock of a case', () => {
  it.each([
    ['no date', {}, 'No date recorded'],
    [
      'a hearing in three days',
      { ...hearingOn('2026-11-26'), 'proceedings.nextEvent': says('hearing') },
      'Hearing on Thursday 26 November 2026, in 3 days',
    ],
    [
      'a date whose kind is not known',
      hearingOn('2026-11-24'),
      'Hearing or decision on Tuesday 24 November 2026, tomorrow',
    ],
    [
      'removal before the hearing',
      { ...hearingOn('2026-12-01'), 'proceedings.removalDate': says('2026-11-25') },
      'Removal on Wednesday 25 November 2026, in 2 days',
    ],
    [
      'a hearing gone by',
      hearingOn('2026-11-20'),
      'Overdue: hearing or decision was on Friday 20 November 2026, 3 days ago; nothing later is recorded',
    ],
    [
      'a hearing gone by and another ahead',
      { ...hearingOn('2026-11-20'), 'proceedings.appealDeadline': says('2026-12-20') },
      'Time limit for appeal on Sunday 20 December 2026, in 27 days',
    ],
    [
      'a date in dispute',
      hearingOn('2026-12-01', '2026-11-27'),
      'Hearing or decision on Friday 27 November 2026, in 4 days (the date is disputed)',
    ],
    ['a date that does not apply', { 'proceedings.nextHearing': says('does-not-apply') }, 'No date recorded'],
  ])('%s', (_situation, facts, words) => expect(caseClock(facts, today).date).toBe(words))

  it.each([
    ['unknown', {}, 'Not known whether in detention', 'Not known whether there is a lawyer'],
    [
      'refused',
      { 'proceedings.heldNow': { kind: 'unknown', reason: 'refused' } as const },
      'Not known whether in detention',
      'Not known whether there is a lawyer',
    ],
    ['known', { 'proceedings.heldNow': says(true), 'proceedings.hasLawyer': says(false) }, 'In detention', 'No lawyer'],
    [
      'the other way',
      { 'proceedings.heldNow': says(false), 'proceedings.hasLawyer': says(true) },
      'Not in detention',
      'Lawyer',
    ],
    [
      'in dispute',
      { 'proceedings.heldNow': says(true, false) },
      'Disputed whether in detention',
      'Not known whether there is a lawyer',
    ],
  ])('held and lawyer: %s', (_situation, facts, held, lawyer) =>
    expect(caseClock(facts, today)).toMatchObject({ held, lawyer }),
  )

  it('puts the queue in the order of the clock', () => {
    const none = {}
    const noneButFree = { 'proceedings.heldNow': says(false), 'proceedings.hasLawyer': says(true) }
    const queue = [
      hearingOn('2026-11-22'),
      hearingOn('2025-01-01'),
      hearingOn('2026-11-23'),
      hearingOn('2026-11-30'),
      none,
      noneButFree,
    ]
    const sorted = queue.map((facts) => caseClock(facts, today).sortKey)
    expect(sorted.toSorted()).toEqual(sorted)
    expect(new Set(sorted).size).toBe(sorted.length)
  })

  it('puts the held before the free on the same day', () => {
    const on = (held: boolean) =>
      caseClock({ ...hearingOn('2026-11-30'), 'proceedings.heldNow': says(held) }, today).sortKey
    expect(on(true) < on(false)).toBe(true)
  })
})
