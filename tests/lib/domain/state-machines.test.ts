import { describe, expect, it } from 'vitest'
import { approvalStates, approvalSteps, stateOfApproval } from '#lib/domain/approval'
import { invitationStates, invitationSteps, stateOfInvitation } from '#lib/domain/invitation'
import { afterStep } from '#lib/domain/steps'

describe('S19 an invitation', () => {
  const legal = [
    'invited accept accepted',
    'accepted confirm confirmed',
    'invited revoke revoked',
    'accepted revoke revoked',
    'invited lapse expired',
  ]

  it('takes these steps and no others', () => {
    const steps = Object.keys(invitationSteps) as (keyof typeof invitationSteps)[]
    const taken = invitationStates.flatMap((state) =>
      steps.flatMap((step) => {
        const next = afterStep(invitationSteps, state, step)
        return next === null ? [] : [`${state} ${step} ${next}`]
      }),
    )
    expect(taken.sort()).toEqual([...legal].sort())
  })

  const at = new Date('2026-11-25T12:00:00Z')
  const earlier = new Date('2026-11-25T11:00:00Z')
  const later = new Date('2026-11-25T12:00:01Z')
  const stored = { usedAt: null, revokedAt: null, confirmedAt: null, expiresAt: later }
  it.each([
    ['invited', {}],
    ['expired', { expiresAt: earlier }],
    ['expired', { expiresAt: at }],
    ['accepted', { usedAt: earlier }],
    ['accepted', { usedAt: earlier, expiresAt: earlier }],
    ['confirmed', { usedAt: earlier, confirmedAt: earlier, expiresAt: earlier }],
    ['revoked', { revokedAt: earlier }],
    ['revoked', { usedAt: earlier, revokedAt: earlier, expiresAt: earlier }],
  ] as const)('is %s with %j', (state, over) => {
    expect(stateOfInvitation({ ...stored, ...over }, at)).toBe(state)
  })
})

describe('S19 an approval', () => {
  const legal = [
    'asked approve approved',
    'approved use used',
    'asked withdraw withdrawn',
    'approved withdraw withdrawn',
    'asked lapse expired',
    'approved lapse expired',
  ]

  it('takes these steps and no others', () => {
    const steps = Object.keys(approvalSteps) as (keyof typeof approvalSteps)[]
    const taken = approvalStates.flatMap((state) =>
      steps.flatMap((step) => {
        const next = afterStep(approvalSteps, state, step)
        return next === null ? [] : [`${state} ${step} ${next}`]
      }),
    )
    expect(taken.sort()).toEqual([...legal].sort())
  })

  const at = new Date('2026-11-25T12:00:00Z')
  const earlier = new Date('2026-11-25T11:00:00Z')
  const later = new Date('2026-11-25T12:00:01Z')
  const stored = { approvedAt: null, withdrawnAt: null, usedAt: null, expiresAt: later }
  it.each([
    ['asked', {}],
    ['approved', { approvedAt: earlier }],
    ['expired', { expiresAt: at }],
    ['expired', { approvedAt: earlier, expiresAt: earlier }],
    ['withdrawn', { approvedAt: earlier, withdrawnAt: earlier }],
    ['used', { approvedAt: earlier, usedAt: earlier, expiresAt: earlier }],
  ] as const)('is %s with %j', (state, over) => {
    expect(stateOfApproval({ ...stored, ...over }, at)).toBe(state)
  })
})
