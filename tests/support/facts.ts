import fc from 'fast-check'
import { type Assertion, type FactEntry, type FactScalar, speakers, unknownReasons } from '#lib/domain/assertion'
import type { CaseFile } from '#lib/domain/case-file'
import { declarationOf, type EnteredFactKey, enteredFactKeys, type FactKey } from '#lib/domain/facts/catalogue'
import { doesNotApply, type FactDeclaration } from '#lib/domain/facts/declare'

export const anyDay = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2100-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

function declaredValue(declaration: FactDeclaration): fc.Arbitrary<FactScalar> {
  switch (declaration.type) {
    case 'boolean':
      return fc.boolean()
    case 'choice':
      return fc.constantFrom(...Object.keys(declaration.options))
    case 'choices':
      return fc.subarray(Object.keys(declaration.options))
    case 'integer':
      return fc.integer({ min: declaration.min, max: declaration.max })
    case 'date':
      return anyDay
  }
}

/** Any value that the declaration of the fact allows. */
export function anyValue(key: FactKey): fc.Arbitrary<FactScalar> {
  const declaration = declarationOf(key)
  return declaration.mayNotApply
    ? fc.oneof(declaredValue(declaration), fc.constant(doesNotApply))
    : declaredValue(declaration)
}

export const anyAssertion = (key: FactKey): fc.Arbitrary<Assertion> =>
  fc.record(
    { value: anyValue(key), says: fc.constantFrom(...speakers), on: anyDay, where: fc.constantFrom('note, p. 2', '') },
    { requiredKeys: ['value', 'says'] },
  )

/** Anything that can be on file about a fact: one assertion, several, or why there is none. */
export const anyEntry = (key: FactKey): fc.Arbitrary<FactEntry> =>
  fc.oneof(
    fc
      .array(anyAssertion(key), { minLength: 1, maxLength: 3 })
      .map((assertions): FactEntry => ({ kind: 'asserted', assertions })),
    fc.constantFrom(...unknownReasons).map((reason): FactEntry => ({ kind: 'unknown', reason })),
  )

export const anyEnteredKey: fc.Arbitrary<EnteredFactKey> = fc.constantFrom(...enteredFactKeys)

/** Any well-formed case about the states given. */
export const anyCaseFile = (states: readonly string[]): fc.Arbitrary<CaseFile> =>
  fc.record({
    format: fc.constant('article-three/case@1' as const),
    reference: fc.constantFrom('WILLOW-7', 'A/1', '柳 7'),
    requestingState: fc.constant('CN'),
    requestedState: fc.constantFrom(...states),
    assessedOn: anyDay,
    facts: fc
      .subarray(enteredFactKeys, { maxLength: 12 })
      .chain((keys) => fc.record(Object.fromEntries(keys.map((key) => [key, anyEntry(key)])))),
  })
