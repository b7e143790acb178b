import { canonicalHash } from '#lib/domain/canonical-hash'
import { declarationOf, isFactKey } from '#lib/domain/facts/catalogue'
import { doesNotApply } from '#lib/domain/facts/declare'
import { factsHash } from '#lib/domain/facts/fact-catalogue'
import { type CompiledCondition, type Cut, testsOf } from '#lib/rules/engine/compile-condition'
import type { FactCells } from '#lib/rules/engine/fact-cells'
import { openingConditions } from '#lib/rules/engine/fora'
import { compareIds, type PreparedRuleSet } from '#lib/rules/engine/prepare-rule-set'

/**
 * One question that a row answers: a fact, by the cells that the rule set cuts it into; or of a list whether one
 * item is in it. A field holds the set of the cells still possible, one bit each; none set: nothing is asserted.
 */
export interface RowField {
  id: string
  fact: string
  /** Null for a fact that is no list. */
  item: string | null
  /** Number of cells. Of an item, and of "does not apply": 0 yes, 1 no. */
  size: number
  /** Where its bits begin: bit 0 is the lowest of the first byte. */
  firstBit: number
}

/** How the facts of a case stand in a row of bytes under one rule set. */
export interface RowFields {
  all: readonly RowField[]
  ofFact: ReadonlyMap<string, readonly RowField[]>
  byId: ReadonlyMap<string, RowField>
  cells: ReadonlyMap<string, FactCells>
  /** Bytes of a stored row, in fours: the first says whether the rest can be relied on. */
  storedBytes: number
  /** With the facts computed from the library, which no row stores. */
  allBytes: number
  /** Names the cutting, the order and the catalogue: rows of another name are read anew from the facts. */
  hash: string
}

export const fieldId = (fact: string, item: string | null): string => (item === null ? fact : `${fact} ${item}`)

const known = new WeakMap<PreparedRuleSet, RowFields>()

export function rowFieldsOf(ruleSet: PreparedRuleSet): RowFields {
  const made = known.get(ruleSet) ?? layOut(ruleSet)
  known.set(ruleSet, made)
  return made
}

function layOut(ruleSet: PreparedRuleSet): RowFields {
  const cuts = cutsOf(ruleSet)
  const derived = new Set<string>(ruleSet.ruleSet.derivedFacts.map(({ fact }) => fact))
  const wanted = [...ruleSet.cells].flatMap(([fact, cells]) => fieldsOf(fact, cells, cuts.get(fact) ?? []))
  const inTurn = (fields: typeof wanted) => fields.sort((a, b) => compareIds(a.id, b.id))
  let bit = 8
  const place = (field: Omit<RowField, 'firstBit'>): RowField => {
    const placed = { ...field, firstBit: bit }
    bit += field.size
    return placed
  }
  const stored = inTurn(wanted.filter(({ fact }) => !derived.has(fact))).map(place)
  const storedBytes = 4 * Math.ceil(bit / 32)
  bit = 8 * storedBytes
  const all = [...stored, ...inTurn(wanted.filter(({ fact }) => derived.has(fact))).map(place)]
  return {
    all,
    ofFact: Map.groupBy(all, ({ fact }) => fact),
    byId: new Map(all.map((field) => [field.id, field])),
    cells: ruleSet.cells,
    storedBytes,
    allBytes: Math.ceil(bit / 8),
    hash: canonicalHash({
      format: 'article-three/case-row@1',
      facts: factsHash,
      fields: stored.map(({ fact, item, size, firstBit }) => ({ fact, item, size, firstBit })),
      cuts: [...cuts].filter(([fact]) => !derived.has(fact)).map(([fact, at]) => ({ fact, cuts: inOrder(at) })),
    }),
  }
}

function fieldsOf(fact: string, cells: FactCells, cuts: readonly Cut[]): Omit<RowField, 'firstBit'>[] {
  const field = (item: string | null, size: number) => ({ id: fieldId(fact, item), fact, item, size })
  if (!isList(fact)) return [field(null, cells.values.length)]
  const items = [...new Set(cuts.flatMap(({ kind, at }) => (kind === 'item' ? [String(at)] : [])))].sort(compareIds)
  const asksWhetherApplies = cuts.some(({ kind }) => kind !== 'item')
  return [...items, ...(asksWhetherApplies ? [doesNotApply] : [])].map((item) => field(item, 2))
}

export const isList = (fact: string): boolean => isFactKey(fact) && declarationOf(fact).type === 'choices'

function cutsOf({ rules, tests }: PreparedRuleSet): Map<string, Cut[]> {
  const conditions: readonly CompiledCondition[] = [
    ...rules.map(({ whole }) => whole),
    ...tests.map(({ applies }) => applies),
    ...openingConditions.values(),
  ]
  const read = conditions.flatMap(testsOf).sort((a, b) => compareIds(a.fact, b.fact))
  return new Map(
    [...Map.groupBy(read, ({ fact }) => fact)].map(([fact, ofFact]) => [fact, ofFact.flatMap(({ cuts }) => cuts)]),
  )
}

const inOrder = (cuts: readonly Cut[]): string[] =>
  [...new Set(cuts.map(({ kind, at }) => JSON.stringify([kind, at])))].sort(compareIds)
