import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FactScalar } from '#lib/domain/assertion'
import { viewCase } from '#lib/rules/engine/case-view'
import { type Diagram, type Diagrams, openDiagrams } from '#lib/rules/engine/diagram'
import { has } from '#lib/rules/engine/fact-standing'
import {
  type ChangeKind,
  kindOf,
  type MovingSet,
  movingSets,
  type Wanted,
  withoutLargerLists,
} from '#lib/rules/engine/moving-sets'
import type { NearWords } from '#lib/rules/engine/near-words'
import { prepareRuleSet } from '#lib/rules/engine/prepare-rule-set'
import { aCaseFile, aLibrary, disputed, says } from '#tests/support/invented-case'
import { aRuleSet } from '#tests/support/invented-law'

const block = 64
const groups = 'person.groups'
const items = ['tibetan', 'uyghur']

/** Facts by their variables, which are not in the order of their names; what each may be put to, and how it stands. */
const facts: readonly { fact: string; others: readonly FactScalar[] }[] = [
  { fact: 'request.redNotice', others: [true] },
  { fact: groups, others: [[], ['tibetan'], ['uyghur'], ['tibetan', 'uyghur']] },
  { fact: 'proceedings.heldNow', others: [true] },
  { fact: 'person.minorAtTime', others: [true, false] },
]
const view = viewCase(
  aCaseFile({
    'request.redNotice': says(false),
    [groups]: says(['uyghur', 'falun-gong']),
    'person.minorAtTime': disputed(true, false),
  }),
  prepareRuleSet(aRuleSet([])),
  aLibrary(),
)
const standing = ['uyghur']

/** One assignment: of each fact the place of what it is put to, -1 where it stands as it does. */
type Assignment = readonly number[]
const everyAssignment = facts.reduce<Assignment[]>(
  (so, { others }) => so.flatMap((begun) => [-1, ...others.keys()].map((place) => [...begun, place])),
  [[]],
)
/** Equal for a list put to what it is and for one not put at all. */
const keyOf = (assignment: Assignment): string =>
  assignment
    .map((place, at) => (facts[at]!.fact === groups && place >= 0 ? facts[at]!.others[place] : place))
    .map((place) => JSON.stringify(place === -1 ? 'as it stands' : place).replace('["uyghur"]', '"as it stands"'))
    .join()

/** How many facts are put to what they are not. */
const deviations = (assignment: Assignment): number =>
  facts.filter(({ others }, at) => assignment[at]! >= 0 && JSON.stringify(others[assignment[at]!]) !== '["uyghur"]')
    .length

/** A function of the facts from chance: equal wherever the case is. */
function aFunction(chance: readonly number[]): (assignment: Assignment) => number {
  const keys = [...new Set(everyAssignment.map(keyOf))]
  return (assignment) => chance[keys.indexOf(keyOf(assignment)) % chance.length] ?? 0
}

/** Its diagram: branch 0 as a fact stands; a list put otherwise has its items below. */
function diagramOf(store: Diagrams, of: (assignment: Assignment) => number, begun: Assignment = []): Diagram {
  const next = facts[begun.length]
  if (next === undefined) return store.constant(of(begun))
  const variable = begun.length * block
  const rest = diagramOf(store, of, [...begun, -1])
  const put = next.others.map((_, place) => diagramOf(store, of, [...begun, place]))
  if (next.fact !== groups) return store.choose(variable, [rest, ...put])
  const [neither, first, second, both] = put as [Diagram, Diagram, Diagram, Diagram]
  const list = store.choose(variable + 1, [
    store.choose(variable + 2, [neither, second]),
    store.choose(variable + 2, [first, both]),
  ])
  return store.choose(variable, [rest, list])
}

function around(store: Diagrams): NearWords {
  return {
    store,
    ground: () => expect.unreachable(),
    branchAsItStands: (variable) => (standing.includes(items[(variable % block) - 1] ?? '') ? 1 : 0),
    changeOf: ([own, ...steps]) => {
      const { variable, branch } = own!
      const { fact, others } = facts[variable / block]!
      if (fact !== groups) return { fact, to: others[branch - 1]!, variable, cell: branch - 1 }
      const put = items.filter(
        (item, at) =>
          (steps.find((step) => step.variable === variable + 1 + at)?.branch ?? Number(standing.includes(item))) === 1,
      )
      return { fact, to: put, variable, cell: 0 }
    },
  }
}

const putIn = (assignment: Assignment) =>
  assignment
    .flatMap((place, at) => (place < 0 ? [] : [{ fact: facts[at]!.fact, to: facts[at]!.others[place]! }]))
    .sort((a, b) => (a.fact < b.fact ? -1 : 1))
const inWords = (sets: readonly (readonly { fact: string; to: FactScalar }[])[]): string[] =>
  sets.map((set) => JSON.stringify(set.map(({ fact, to }) => [fact, to]))).sort()

/** The definition, tried out: no part but nothing moves; of two lists the one that changes less. */
function byTrying(of: (assignment: Assignment) => number, { moving, size, kind }: Omit<Wanted, 'view'>): string[] {
  const moves = (assignment: Assignment) => (moving & (1 << of(assignment))) !== 0
  const isOpen = (fact: string) => fact === 'proceedings.heldNow' || fact === 'person.minorAtTime'
  const puts = (assignment: Assignment) => assignment.filter((place) => place >= 0).length
  const parts = (assignment: Assignment) =>
    everyAssignment.filter(
      (part) =>
        puts(part) > 0 &&
        puts(part) < puts(assignment) &&
        part.every((place, at) => place < 0 || place === assignment[at]),
    )
  const found = everyAssignment.filter(
    (one) =>
      puts(one) === size &&
      moves(one) &&
      (putIn(one).every(({ fact }) => isOpen(fact)) ? 'answer' : 'change') === kind &&
      !parts(one).some(moves),
  )
  const list = (one: Assignment) => facts[1]!.others[one[1]!]
  const changed = (one: Assignment) => items.filter((item) => has(list(one), item) !== standing.includes(item))
  const isLess = (less: Assignment, one: Assignment) =>
    list(less) !== undefined &&
    list(one) !== undefined &&
    of(less) === of(one) &&
    less.every((place, at) => at === 1 || place === one[at]) &&
    changed(less).length < changed(one).length &&
    changed(less).every((item) => changed(one).includes(item))
  return inWords(found.filter((one) => !found.some((less) => isLess(less, one))).map(putIn))
}

describe('the sets of facts that move', () => {
  const anyChance = fc.array(fc.constantFrom(0, 0, 0, 1, 1, 2, 3), { minLength: 20, maxLength: 90 })
  const withRest = (of: (assignment: Assignment) => number) => of([-1, -1, -1, -1])

  test.each<[number, ChangeKind]>([
    [1, 'answer'],
    [2, 'answer'],
    [1, 'change'],
    [2, 'change'],
    [3, 'change'],
    [4, 'change'],
  ])('of %i facts by %s are those of which no part moves', (size, kind) => {
    let some = 0
    fc.assert(
      fc.property(anyChance, fc.integer({ min: 1, max: 15 }), fc.integer({ min: 0, max: 4 }), (chance, bits, least) => {
        const drawn = aFunction(chance)
        const of = (assignment: Assignment) => (deviations(assignment) < Math.min(least, size) ? 0 : drawn(assignment))
        const moving = bits & ~(1 << withRest(of))
        const store = openDiagrams(0)
        const near = around(store)
        const { sets, exhausted } = movingSets(diagramOf(store, of), near, { moving, size, kind, view })
        expect(exhausted).toBe(true)
        const words = sets.map(
          (changes): MovingSet => ({
            changes,
            word: of(
              facts.map(({ fact, others }) => {
                const to = changes.find((one) => one.fact === fact)?.to
                return others.findIndex((other) => JSON.stringify(other) === JSON.stringify(to))
              }),
            ),
          }),
        )
        const found = withoutLargerLists(words, view).map(({ changes }) => changes)
        expect(inWords(found)).toEqual(byTrying(of, { moving, size, kind }))
        for (const changes of found)
          expect(changes.map(({ fact }) => fact)).toEqual(changes.map(({ fact }) => fact).sort())
        some += found.length
      }),
      { numRuns: 60 },
    )
    expect(some).toBeGreaterThan(0)
  })

  test('are not told where the diagram was cut short', () => {
    const store = openDiagrams(0)
    const ground = store.choose(0, [0, store.oneOf(0b110)])
    const wanted = { moving: 0b110, size: 1, kind: 'change', view } as const
    expect(movingSets(ground, around(store), wanted)).toEqual({ sets: [], exhausted: true })
  })

  test('are not told with one that moves already, though the smaller search missed it', () => {
    const store = openDiagrams(0)
    const held = store.choose(2 * block, [0, 1])
    const ground = store.choose(0, [held, store.choose(2 * block, [0, 1])])
    const both = store.choose(0, [0, held])
    const wanted = { moving: 0b10, size: 2, kind: 'change', view } as const
    expect(movingSets(ground, around(store), wanted).sets).toEqual([])
    expect(movingSets(both, around(store), wanted).sets).toHaveLength(1)
  })

  test('are read for so many steps, and then it is said that there was more', () => {
    const store = openDiagrams(0)
    const most = 7
    /** Moves where as many facts as may be are put otherwise. */
    let counts: Diagram[] = Array.from({ length: most + 1 }, (_, put) => (put === most ? 1 : 0))
    for (let at = 59; at >= 0; at -= 1)
      counts = counts.map((rest, put) => store.choose(at * block, [rest, counts[put + 1] ?? rest]))
    const near: NearWords = {
      ...around(store),
      changeOf: ([own]) => ({ fact: 'request.redNotice', to: own!.variable, variable: own!.variable, cell: 0 }),
    }
    const wanted = { moving: 0b10, kind: 'answer', view } as const
    expect(movingSets(counts[0]!, near, { ...wanted, size: most }).exhausted).toBe(false)
    expect(movingSets(counts[most - 2]!, near, { ...wanted, size: 2 }).exhausted).toBe(true)
    // No further is looked than the size asked for.
    expect(movingSets(counts[0]!, near, { ...wanted, size: 1 })).toEqual({ sets: [], exhausted: true })
  })
})

describe('a set is of answers', () => {
  const change = (fact: string) => ({ fact, to: true, variable: 0, cell: 0 })

  test('where nothing in it is established', () => {
    expect(kindOf([change('proceedings.heldNow'), change('person.minorAtTime')], view)).toBe('answer')
    expect(kindOf([change('proceedings.heldNow'), change('request.redNotice')], view)).toBe('change')
  })
})

describe('of sets that differ in their lists', () => {
  const set = (list: FactScalar, word = 1, held: FactScalar = true): MovingSet => ({
    changes: [
      { fact: groups, to: list, variable: block, cell: 0 },
      { fact: 'proceedings.heldNow', to: held, variable: 2 * block, cell: 0 },
    ],
    word,
  })
  const kept = (...sets: MovingSet[]) => withoutLargerLists(sets, view)

  test('those stay that change no more of the list as it stands than they must', () => {
    const less = set(['uyghur', 'falun-gong', 'tibetan'])
    expect(kept(set(['tibetan']), less, set(['falun-gong', 'tibetan']))).toEqual([less])
    const either = [set(['falun-gong']), set(['uyghur'])]
    expect(kept(...either, set([]))).toEqual(either)
  })

  test('those stay that give another word, or differ in another fact', () => {
    const sets = [set(['falun-gong']), set([], 2), set([], 1, false)]
    expect(kept(...sets)).toEqual(sets)
  })

  test('an open list, and a disputed one, stand empty', () => {
    const empty = viewCase(aCaseFile({ [groups]: disputed(['tibetan'], ['uyghur']) }), view.ruleSet, aLibrary())
    const open = viewCase(aCaseFile(), view.ruleSet, aLibrary())
    for (const one of [empty, open])
      expect(withoutLargerLists([set(['tibetan', 'uyghur']), set(['uyghur'])], one)).toEqual([set(['uyghur'])])
  })

  test('sets without lists all stay', () => {
    const sets = [true, false].map((to) => ({
      changes: [{ fact: 'request.redNotice', to, variable: 0, cell: 0 }],
      word: 1,
    }))
    expect(withoutLargerLists(sets, view)).toEqual(sets)
  })
})
