import fc from 'fast-check'
import type { EditedUnit, Unit } from '#lib/reporting/merge/unit'

const words = [
  'court',
  'the',
  'risk',
  'of',
  'torture',
  'is',
  'not',
  'real',
  'held',
  'since',
  '2019',
  '酷',
  '刑',
  '[[see:a/b]]',
]
const sign = ['.', ',', '“', '\n', '10.5', 'state’s']

export const someWords = fc
  .array(fc.constantFrom(...words, ...sign), { minLength: 1, maxLength: 12 })
  .map((list) => list.join(' '))
  // A paragraph of line breaks alone is none.
  .filter((text) => text.trim() !== '')

export const aUnit = (id: string, text: string, notes: readonly string[] = []): Unit => ({
  ...{ id, text, notes },
  kind: 'paragraph',
  within: null,
})

export const asEdited = (unit: Unit): EditedUnit => ({ ...unit, joined: [] })

/** A document of a few units, each with an id of its own. */
export const someUnits: fc.Arbitrary<Unit[]> = fc
  .uniqueArray(fc.integer({ min: 0, max: 15 }), { maxLength: 8 })
  .chain((numbers) =>
    fc
      .tuple(
        ...numbers.map(() => fc.tuple(someWords, fc.array(fc.constantFrom('Note a.', 'Note b.'), { maxLength: 2 }))),
      )
      .map((all) => all.map(([text, notes], index) => aUnit(`u/${numbers[index]}`, text, notes))),
  )

/** One thing after another that happens to a document: words changed, units taken out, put in, moved. */
type Change =
  | { do: 'reword'; at: number; text: string }
  | { do: 'insert'; at: number; text: string }
  | { do: 'remove'; at: number }
  | { do: 'empty'; at: number }
  | { do: 'move'; at: number; to: number }
  | { do: 'word'; at: number; word: number; text: string }

export const someChanges: fc.Arbitrary<Change[]> = fc.array(
  fc.oneof<fc.Arbitrary<Change>[]>(
    fc.record({ do: fc.constant('reword' as const), at: fc.nat(9), text: someWords }),
    fc.record({ do: fc.constant('insert' as const), at: fc.nat(9), text: someWords }),
    fc.record({ do: fc.constant('remove' as const), at: fc.nat(9) }),
    fc.record({ do: fc.constant('empty' as const), at: fc.nat(9) }),
    fc.record({ do: fc.constant('move' as const), at: fc.nat(9), to: fc.nat(9) }),
    fc.record({ do: fc.constant('word' as const), at: fc.nat(9), word: fc.nat(11), text: someWords }),
  ),
  { maxLength: 6 },
)

/** A document after these changes. What is put in gets its id from `idOf`: none where a hand did it. */
export function changed<T extends { id: string | null; text: string; notes: readonly string[] }>(
  units: readonly T[],
  changes: readonly Change[],
  make: (text: string, count: number) => T,
): T[] {
  const now = [...units]
  let count = 0
  for (const change of changes) {
    const at = now.length === 0 ? 0 : change.at % now.length
    const unit = now[at]
    if (change.do === 'insert') now.splice(at, 0, make(change.text, count++))
    else if (!unit) continue
    else if (change.do === 'reword') now[at] = { ...unit, text: change.text }
    else if (change.do === 'empty') now[at] = { ...unit, text: '', notes: [] }
    else if (change.do === 'remove') now.splice(at, 1)
    else if (change.do === 'move') {
      now.splice(at, 1)
      now.splice(change.to % (now.length + 1), 0, unit)
    } else {
      const list = unit.text.split(' ')
      list.splice(change.word % (list.length + 1), 1, change.text)
      now[at] = { ...unit, text: list.join(' ') }
    }
  }
  return now
}
