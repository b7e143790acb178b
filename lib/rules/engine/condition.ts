import type { FactKey, FactValueOf } from '#lib/domain/facts/catalogue'

/**
 * A test on one fact. Exactly one comparison beside `fact`; the value is checked against the fact's
 * declared type by the compiler, so a typo in a key or a value does not compile.
 */
export type FactTest = {
  [K in FactKey]:
    | { fact: K; is: Scalar<FactValueOf<K>> }
    | { fact: K; isOneOf: readonly Scalar<FactValueOf<K>>[] }
    | (FactValueOf<K> extends infer V
        ? V extends readonly (infer Item)[]
          ? { fact: K; includes: Item }
          : never
        : never)
    | (Extract<FactValueOf<K>, number> extends never
        ? never
        : { fact: K; atLeast: number } | { fact: K; below: number })
    | { fact: K; before: DateBound<K> }
    | { fact: K; onOrAfter: DateBound<K> }
}[FactKey]

type Scalar<V> = Exclude<V, readonly unknown[]>
/** A day; compared only with facts of type date (the rule-set check refuses others). */
type DateBound<_K extends FactKey> = `${number}-${number}-${number}`

/** The five forms. `condition` names a shared condition of the rule set. No function bodies. */
export type Condition =
  | FactTest
  | { allOf: readonly Condition[] }
  | { anyOf: readonly Condition[] }
  | { not: Condition }
  | { condition: string }
