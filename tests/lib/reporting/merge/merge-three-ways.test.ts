import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type MergeInput, mergeThreeWays } from '#lib/reporting/merge/merge-three-ways'
import { isEmptyWording, sameWording } from '#lib/reporting/merge/merge-units'
import { type EditedUnit, ownerOf, type Unit } from '#lib/reporting/merge/unit'
import { tokensOf } from '#lib/reporting/words/tokens'
import { asEdited, aUnit, changed, someChanges, someUnits, someWords } from '#tests/support/random-merges'

const isProtected = (id: string): boolean => /[05]$/.test(id)

/** Three documents: what was printed, what is generated now, and what a hand made of the first. */
const threeWays: fc.Arbitrary<MergeInput> = fc
  .tuple(someUnits, someChanges, someChanges)
  .map(([base, anew, byHand]) => ({
    base,
    generated: changed(base, anew, (text, count) => aUnit(`new/${count}`, text)).filter(
      (unit) => !isEmptyWording(unit),
    ),
    edited: changed<EditedUnit>(base.map(asEdited), byHand, (text) => ({ ...asEdited(aUnit('', text)), id: null })),
    isProtected,
  }))

const keysIn = (texts: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>()
  // A line break is no word.
  for (const { key } of texts.flatMap(tokensOf)) if (key !== '\n') counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

describe('merging what was written in Word with what is generated anew', () => {
  it('gives the same again where neither a hand nor the generation has changed anything', () => {
    fc.assert(
      fc.property(someUnits, (base) => {
        const { units, ...rest } = mergeThreeWays({ base, generated: base, edited: base.map(asEdited), isProtected })
        expect(units).toEqual(base.map((unit) => ({ ...unit, provenance: 'same', moved: false })))
        expect(rest).toEqual({ clashes: [], takenOut: [], fellAway: [], restored: [] })
      }),
    )
  })

  it('gives what is generated, word for word and in its order, where no hand was at it', () => {
    fc.assert(
      fc.property(threeWays, ({ base, generated }) => {
        const result = mergeThreeWays({ base, generated, edited: base.map(asEdited), isProtected })
        expect(result.units.map(({ provenance: _, moved: __, ...unit }) => unit)).toEqual(generated)
        expect(result.clashes).toEqual([])
      }),
    )
  })

  it('gives what the hand left, in its order, where nothing is generated anew; what is always printed comes back', () => {
    fc.assert(
      fc.property(threeWays, ({ base, edited }) => {
        const { units, clashes, restored } = mergeThreeWays({ base, generated: base, edited, isProtected })
        expect(clashes).toEqual([])
        const left = units.filter(({ id }) => !restored.includes(id))
        const wanted = edited.filter((unit) => !isEmptyWording(unit))
        expect(left.map(({ text }) => tokensOf(text).map(({ key }) => key))).toEqual(
          wanted.map(({ text }) => tokensOf(text).map(({ key }) => key)),
        )
        for (const id of restored) expect(isProtected(ownerOf(id))).toBe(true)
      }),
    )
  })

  it('loses nothing that a hand wrote: it is in the result, or in a clash', () => {
    fc.assert(
      fc.property(threeWays, (input) => {
        const { units, clashes } = mergeThreeWays(input)
        const base = new Map(input.base.map((unit) => [unit.id, unit]))
        for (const unit of input.edited) {
          const before = base.get(unit.id ?? '')
          const old = keysIn([before?.text ?? ''])
          const there = keysIn(
            unit.id === null
              ? units.filter(({ provenance }) => provenance === 'inserted').map(({ text }) => text)
              : [
                  ...units.filter(({ id }) => id === unit.id).map(({ text }) => text),
                  ...clashes.filter(({ id }) => id === unit.id).map(({ edited }) => edited?.text ?? ''),
                ],
          )
          for (const [key, count] of keysIn([unit.text]))
            if (count > (old.get(key) ?? 0)) expect(there.get(key) ?? 0).toBeGreaterThanOrEqual(1)
        }
      }),
    )
  })

  it('loses nothing that was generated anew either, but where the hand took out what had not changed', () => {
    fc.assert(
      fc.property(threeWays, (input) => {
        const result = mergeThreeWays(input)
        for (const unit of input.generated) {
          const merged = result.units.find(({ id }) => id === unit.id)
          const clash = result.clashes.find(({ id }) => id === unit.id)
          const before = input.base.find(({ id }) => id === unit.id)
          if (clash) expect(clash.generated).toEqual({ text: unit.text, notes: unit.notes })
          else if (merged === undefined) {
            expect(result.takenOut.map(({ id }) => id)).toContain(unit.id)
            expect(before !== undefined && sameWording(before, unit)).toBe(true)
          } else if (before === undefined || !sameWording(before, unit)) {
            const old = keysIn([before?.text ?? ''])
            const there = keysIn([merged.text])
            for (const [key, count] of keysIn([unit.text]))
              if (count > (old.get(key) ?? 0)) expect(there.get(key) ?? 0).toBeGreaterThanOrEqual(1)
          }
        }
      }),
    )
  })

  it('says of every unit what became of it, once', () => {
    fc.assert(
      fc.property(threeWays, (input) => {
        const { units, clashes, takenOut, fellAway, restored } = mergeThreeWays(input)
        const ids = [...units, ...takenOut, ...fellAway].map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        for (const { id } of [...input.base, ...input.generated]) expect(ids).toContain(id)
        expect(units.filter(({ provenance }) => provenance === 'clash').map(({ id }) => id)).toEqual(
          clashes.map(({ id }) => id),
        )
        expect(
          units
            .filter(({ provenance }) => provenance === 'restored')
            .map(({ id }) => id)
            .sort(),
        ).toEqual([...restored].sort())
      }),
    )
  })

  it('always prints what is always printed', () => {
    fc.assert(
      fc.property(threeWays, (input) => {
        const printed = mergeThreeWays(input).units
        for (const { id } of input.generated)
          if (isProtected(ownerOf(id)))
            expect(printed.some((unit) => unit.id === id && !isEmptyWording(unit))).toBe(true)
      }),
    )
  })
})

const textOfOnly = (base: string, generated: string | null, edited: string | null) => {
  const only = (text: string | null): Unit[] => (text === null ? [] : [aUnit('p', text)])
  return mergeThreeWays({ base: only(base), generated: only(generated), edited: only(edited).map(asEdited) })
}

describe('two changes of one paragraph', () => {
  it('both stand where they are in different words', () => {
    const { units, clashes } = textOfOnly(
      'He was held for two years in Harbin.',
      'He was held for three years in Harbin.',
      'He was held for two years in Harbin, without a judge.',
    )
    expect(clashes).toEqual([])
    expect(units).toMatchObject([
      { text: 'He was held for three years in Harbin, without a judge.', provenance: 'merged' },
    ])
  })

  it('both stand, whatever the words, where words that nobody touched lie between them', () => {
    const other = fc.stringMatching(/^[a-z]{1,6}$/)
    fc.assert(
      fc.property(
        fc.array(someWords, { minLength: 1, maxLength: 3 }),
        fc.array(other, { maxLength: 3 }),
        fc.array(other, { maxLength: 3 }),
        fc.array(other, { maxLength: 3 }),
        fc.array(other, { maxLength: 3 }),
        (middle, was, wasToo, first, last) => {
          const [a, b] = [was.map((word) => `a${word}`), wasToo.map((word) => `b${word}`)]
          const [x, y] = [first.map((word) => `x${word}`), last.map((word) => `y${word}`)]
          const text = (one: string[], two: string[]) => [...one, '«', ...middle, '»', ...two].join(' ')
          const { units, clashes } = textOfOnly(text(a, b), text(x, b), text(a, y))
          expect(clashes).toEqual([])
          expect(tokensOf(units[0]?.text ?? '').map(({ key }) => key)).toEqual(
            tokensOf(text(x, y)).map(({ key }) => key),
          )
        },
      ),
    )
  })

  it('are a clash where they are in the same words, with both texts kept', () => {
    const [base, generated, edited] = ['Held for two years.', 'Held for three years.', 'Held for almost two years.']
    const { clashes, units } = textOfOnly(base, generated, 'Held for nearly five years.')
    expect(clashes).toMatchObject([
      { kind: 'both-changed', generated: { text: generated }, edited: { text: 'Held for nearly five years.' } },
    ])
    expect(units[0]?.provenance).toBe('clash')
    // Next to each other is too near to say that they have nothing to do with one another.
    expect(textOfOnly(base, generated, edited).clashes).toHaveLength(1)
  })

  it('are none where both come to the same words', () => {
    expect(textOfOnly('a b', 'a c', 'a  c')).toMatchObject({ clashes: [], units: [{ provenance: 'both' }] })
  })

  it('are a clash where one of them takes it out', () => {
    expect(textOfOnly('a b', 'a c', null).clashes).toMatchObject([{ kind: 'taken-out-by-hand', edited: null }])
    expect(textOfOnly('a b', null, 'a c').clashes).toMatchObject([{ kind: 'no-longer-generated', generated: null }])
    expect(textOfOnly('a b', 'a b', null)).toMatchObject({ units: [], clashes: [], takenOut: [{ id: 'p' }] })
    expect(textOfOnly('a b', null, 'a b')).toMatchObject({ units: [], clashes: [], fellAway: [{ id: 'p' }] })
  })

  it('merge notes as they merge words', () => {
    const of = (...notes: string[]) => [aUnit('p', 'Words.', notes)]
    const { units, clashes } = mergeThreeWays({
      base: of('Old.', 'Kept.'),
      generated: of('New.', 'Kept.'),
      edited: of('Old.', 'Kept.', 'By hand.').map(asEdited),
    })
    expect(clashes).toEqual([])
    expect(units[0]?.notes).toEqual(['New.', 'Kept.', 'By hand.'])
  })
})

describe('the places of units', () => {
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((id) => aUnit(id, `Text ${id}.`)) as [Unit, Unit, Unit, Unit]
  const byHand = { ...asEdited(aUnit('', 'By hand.')), id: null }
  const order = (input: MergeInput) =>
    mergeThreeWays(input).units.map(({ text }) => text.split(' ')[1]?.replace('.', ''))

  it('what a hand wrote stays after what it was written after, also where that has moved', () => {
    const edited = [asEdited(a), byHand, asEdited(b), asEdited(c)]
    expect(order({ base: [a, b, c], generated: [b, a, d, c], edited })).toEqual(['b', 'a', 'hand', 'd', 'c'])
  })

  it('what a hand has moved stays where it was put, and says so', () => {
    const edited = [b, c, a].map(asEdited)
    const { units } = mergeThreeWays({ base: [a, b, c], generated: [a, b, d, c], edited })
    expect(units.map(({ id, moved }) => [id, moved])).toEqual([
      ['b', false],
      ['d', false],
      ['c', false],
      ['a', true],
    ])
  })

  it('what comes first comes first', () => {
    expect(order({ base: [a], generated: [a, b], edited: [byHand, asEdited(a)] })).toEqual(['hand', 'a', 'b'])
  })
})

describe('a part that is always printed', () => {
  it('is known by the list or the table that it stands in, too', () => {
    const cell: Unit = { id: 'open/fact@1', kind: 'cell', text: 'Unknown.', notes: [], within: 'limits/open/table' }
    const input = { base: [cell], generated: [cell], edited: [] }
    expect(mergeThreeWays({ ...input, isProtected: (id) => id === 'limits/open/table' }).restored).toEqual([cell.id])
    expect(mergeThreeWays({ ...input, isProtected: (id) => id === 'open/fact' }).restored).toEqual([cell.id])
    expect(mergeThreeWays(input).takenOut.map(({ id }) => id)).toEqual([cell.id])
  })
})
