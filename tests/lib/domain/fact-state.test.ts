import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Assertion } from '#lib/domain/assertion'
import { factState } from '#lib/domain/fact-state'
import { anyEnteredKey, anyEntry } from '#tests/support/facts'

const on = (...assertions: Assertion[]) => factState({ kind: 'asserted', assertions })

describe('the state of a fact', () => {
  it('is unknown because nobody asked when nothing is on file', () => {
    expect(factState(undefined)).toEqual({ kind: 'unknown', reason: 'not-asked' })
    expect(on()).toEqual({ kind: 'unknown', reason: 'not-asked' })
  })

  it('keeps the reason and never turns into a value', () => {
    fc.assert(
      fc.property(anyEnteredKey.chain(anyEntry), (entry) => {
        const state = factState(entry)
        expect(state.kind === 'unknown').toBe(entry.kind === 'unknown')
        if (entry.kind === 'unknown') expect(state).toEqual(entry)
        if (state.kind === 'unknown') expect(state).not.toHaveProperty('value')
      }),
    )
  })

  it('is established when several speakers agree', () => {
    const says = [
      { value: true, says: 'client' },
      { value: true, says: 'request' },
    ] as const
    expect(on(...says)).toEqual({ kind: 'established', value: true, assertions: says })
  })

  it('takes lists with the same items for the same value', () => {
    const state = on({ value: ['a', 'b'], says: 'client' }, { value: ['b', 'a'], says: 'expert' })
    expect(state).toMatchObject({ kind: 'established', value: ['a', 'b'] })
  })

  it('conflicts when they differ, with just the values asserted', () => {
    const state = on({ value: 1, says: 'client' }, { value: 2, says: 'request' }, { value: 1, says: 'expert' })
    expect(state).toMatchObject({ kind: 'conflicting', values: [1, 2] })
  })

  it('takes "does not apply" for an answer', () => {
    expect(on({ value: 'does-not-apply', says: 'client' })).toMatchObject({ kind: 'established' })
    expect(on({ value: 'does-not-apply', says: 'client' }, { value: true, says: 'request' }).kind).toBe('conflicting')
  })

  it('does not depend on the order in which people spoke', () => {
    fc.assert(
      fc.property(anyEnteredKey.chain(anyEntry), (entry) => {
        if (entry.kind === 'unknown') return
        const turned = factState({ kind: 'asserted', assertions: entry.assertions.toReversed() })
        expect(turned.kind).toBe(factState(entry).kind)
      }),
    )
  })
})
