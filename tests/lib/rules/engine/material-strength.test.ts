import { describe, expect, test } from 'vitest'
import type { EvidenceRecord } from '#lib/domain/evidence-record'
import { materialStrength } from '#lib/rules/engine/material-strength'
import { aRecord } from '#tests/support/invented-case'

const on = '2026-06-01'
const three = (kind: EvidenceRecord['kind']) => [aRecord('a'), aRecord('b'), aRecord('c', { kind })]

describe('what makes material robust is one origin that answers for what it says', () => {
  test.each<EvidenceRecord['kind']>([
    'court-decision',
    'treaty-body',
    'un-expert',
    'government-report',
    'treaty',
    'legislation',
  ])('%s', (kind) => {
    expect(materialStrength(three(kind), on).strength).toBe('robust')
  })

  test.each<EvidenceRecord['kind']>(['ngo-report', 'academic', 'statistic', 'case-example', 'news'])(
    'and not %s',
    (kind) => {
      expect(materialStrength(three(kind), on).strength).toBe('medium')
    },
  )
})

test('records of mere context neither strengthen the material nor speak to its agreement', () => {
  const context = (id: string) => aRecord(id, { direction: 'context', kind: 'treaty-body' })
  expect(materialStrength([context('c'), context('d')], on)).toEqual({
    strength: 'none',
    agreement: 'none',
    origins: 0,
  })
  expect(materialStrength([aRecord('a'), context('c'), context('d')], on)).toEqual({
    strength: 'limited',
    agreement: 'high',
    origins: 1,
  })
})

test('material that is all stale is limited, however much of it there is', () => {
  const old = ['a', 'b', 'c'].map((id) => aRecord(id, { kind: 'treaty-body', asOf: '2010-01-01' }))
  expect(materialStrength(old, on)).toEqual({ strength: 'limited', agreement: 'high', origins: 3 })
})

test('an official origin adds to the number of origins only once', () => {
  const two = [aRecord('a', { kind: 'treaty-body' }), aRecord('b', { kind: 'un-expert' })]
  expect(materialStrength(two, on).strength).toBe('medium')
})
