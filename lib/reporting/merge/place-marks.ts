import { wordings } from '../wording/wordings.ts'
import { commonPairs } from '../words/common-words.ts'
import { tokensOf } from '../words/tokens.ts'
import type { EditedDocument, ReadUnit } from './edited-document.ts'
import type { EditedUnit, Unit } from './unit.ts'
import { unitsByMark } from './unit-mark.ts'

interface Candidate {
  unit: number
  mark: string
  likeness: number
}

/**
 * The units of an edited document with the ids of those that it was printed from. Where a paragraph was split or copied,
 * the piece most like the old words keeps the id; the others are new. Where paragraphs were joined, so is the one they
 * are most like. A mark of another document is none.
 */
export function placeMarks({ units }: Pick<EditedDocument, 'units'>, base: readonly Unit[]): EditedUnit[] {
  const byMark = unitsByMark(base)
  const texts = units.map(({ text }) => withReferences(text, byMark))
  const idOf = new Map<number, string>()
  const placed = new Set<string>()
  for (const { unit, mark } of candidatesOf(units, texts, byMark)) {
    if (idOf.has(unit) || placed.has(mark)) continue
    placed.add(mark)
    idOf.set(unit, mark)
  }
  const joined = new Set<string>()
  return units.map(({ marks, kind, notes }, index) => {
    const own = byMark.get(idOf.get(index) ?? '')
    const others = marks.filter((mark) => byMark.has(mark) && !placed.has(mark) && !joined.has(mark))
    for (const mark of others) joined.add(mark)
    const text = texts[index] ?? ''
    return {
      ...{ id: own?.id ?? null, kind: own?.kind ?? kind, within: own?.within ?? null, notes },
      text: own?.kind === 'paragraph' || (own === undefined && kind === 'paragraph') ? withoutNumber(text) : text,
      joined: others.flatMap((mark) => byMark.get(mark)?.id ?? []),
    }
  })
}

/** The likest first; where there is nothing to choose, in the order in which they stand. */
function candidatesOf(
  units: readonly ReadUnit[],
  texts: readonly string[],
  byMark: ReadonlyMap<string, Unit>,
): Candidate[] {
  const all = units.flatMap(({ marks, continues }, unit) =>
    [...new Set([...marks, ...continues])].flatMap((mark) => (byMark.has(mark) ? [{ unit, mark }] : [])),
  )
  const [ofUnit, ofMark] = [counts(all.map(({ unit }) => unit)), counts(all.map(({ mark }) => mark))]
  return all
    .map(({ unit, mark }) => ({
      ...{ unit, mark },
      likeness:
        ofUnit.get(unit) === 1 && ofMark.get(mark) === 1
          ? 0
          : likeness(texts[unit] ?? '', byMark.get(mark)?.text ?? ''),
    }))
    .sort((one, other) => other.likeness - one.likeness)
}

function counts<T>(all: readonly T[]): Map<T, number> {
  const found = new Map<T, number>()
  for (const one of all) found.set(one, (found.get(one) ?? 0) + 1)
  return found
}

/** How much of two texts is the same, from 0 to 1. */
function likeness(one: string, other: string): number {
  const [a, b] = [one, other].map((text) => tokensOf(text).map(({ key }) => key)) as [string[], string[]]
  return a.length + b.length === 0 ? 0 : (2 * commonPairs(a, b).length) / (a.length + b.length)
}

/** What is printed before the number of a paragraph, in any language. */
const wordsBefore: ReadonlySet<string> = new Set(Object.values(wordings).map(({ grammar }) => grammar.paragraph))

/** A reference whose words somebody changed is those words. */
const withReferences = (text: string, byMark: ReadonlyMap<string, Unit>): string =>
  text.replace(/\[\[(_A3_[0-9a-f]{24})\|([^\]]*)\]\]/g, (_, mark: string, words: string) => {
    const to = byMark.get(mark)
    const [, word, number] = /^(?:(.+)[ \u00A0])?(\d+)$/.exec(words) ?? []
    const asPrinted = number !== undefined && (word === undefined || wordsBefore.has(word))
    return to !== undefined && asPrinted ? `[[see:${to.id}]]` : words
  })

/** Numbers of paragraphs are given anew. One that a hand has put before words of its own is theirs only without a tab. */
const withoutNumber = (text: string): string => text.replace(/^\d+\.\t/, '')
