import { expect, test } from 'vitest'
import type { FactEntry } from '#lib/domain/assertion'
import type { FactKey } from '#lib/domain/facts/catalogue'
import { assess } from '#lib/rules/engine/assess'
import { aCaseFile, aLibrary, aState, says } from '#tests/support/invented-case'
import { aRuleSet } from '#tests/support/invented-law'

const fora = (facts: Partial<Record<FactKey, FactEntry>>, library = aLibrary()) =>
  assess({ caseFile: aCaseFile(facts), ruleSet: aRuleSet([]), library }).fora
const courts = { id: 'national', why: 'The courts of the requested state decide first, whatever treaty binds it.' }
const bound = 'The requested state is bound by the European Convention on Human Rights'

test('an open forum says why it is open, and of what day the profile knows it', () => {
  expect(fora({})).toEqual([
    { id: 'ecthr', why: `${bound} (state profile: Elmland, ratified on 1 January 1990).` },
    courts,
  ])
})

test('everyone who says so is named with the place where it is said, each place once', () => {
  const entry: FactEntry = {
    kind: 'asserted',
    assertions: [
      { value: true, says: 'expert', where: 'note 3' },
      { value: true, says: 'client', where: 'note 3' },
      { value: true, says: 'request' },
    ],
  }
  expect(fora({ 'requestedState.isPartyToEchr': entry })[0]?.why).toBe(
    `${bound} (note 3; state profile: Elmland, ratified on 1 January 1990).`,
  )
})

test('without a place to point at, the sentence simply ends', () => {
  expect(fora({ 'requestedState.isPartyToEchr': says(true) }, aLibrary([], []))[0]?.why).toBe(`${bound}.`)
})

test('a forum that is shut, or that may be open, is not listed', () => {
  expect(fora({}, aLibrary([], [aState({ echr: false, echrRatified: null })]))).toEqual([courts])
  expect(fora({}, aLibrary([], []))).toEqual([courts])
})
