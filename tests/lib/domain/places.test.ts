import { describe, expect, it } from 'vitest'
import type { Role } from '#lib/domain/case-access'
import { placesOf } from '#lib/domain/places'

const labelsOf = (...held: Role[]) => placesOf({ roles: held }).map(({ label }) => label)

describe('where work begins', () => {
  it.each<[Role, string]>([
    ['lawyer', 'Cases'],
    ['caseworker', 'Cases'],
    ['expert', 'Cases'],
    ['admin', 'People'],
    ['auditor', 'Trail'],
  ])('for a person who is nothing but %s: %s', (role, label) => {
    expect(labelsOf(role)[0]).toBe(label)
  })

  it('for an admin who takes cases too: Cases', () => {
    expect(labelsOf('admin', 'lawyer')).toEqual(['Cases', 'People', 'Organisation', 'Approvals', 'Library'])
  })

  it('for somebody without any role: nowhere', () => {
    expect(labelsOf()).toEqual([])
  })
})
