import type { Ledger } from '#lib/domain/ledger/ledger'
import { addressesOf, sameDocument, wordsOfAddress } from './addresses.ts'
import { type Finding, findingAbout } from './finding.ts'
import type { Brief, Note } from './read-brief.ts'
import { stemsOf } from './topic.ts'

/** A word that stands at more than a third of the marks tells nothing of where a note belongs. */
const telling = 1

/**
 * Footnotes that speak of what stands at the mark before or after theirs and of nothing that stands at their own: the
 * notes have slipped by one. What a note speaks of is read from its words, from those of its address, and from the
 * title of the library's source at that address. One word in common is chance, unless it is the short form of a name.
 */
export function checkNotePlaces(brief: Brief, ledger: Ledger): Finding[] {
  const places = placesOf(brief)
  const counts = new Map<string, number>()
  for (const { stems } of places.values()) for (const one of stems) counts.set(one, (counts.get(one) ?? 0) + 1)
  const weight = (one: string) => Math.log(Math.max(places.size, 8) / (counts.get(one) ?? 1))
  const inCommon = (subject: ReadonlySet<string>, number: number) => {
    const { stems = new Set<string>(), short = new Set<string>() } = places.get(number) ?? {}
    const words = [...subject.intersection(stems)].filter((one) => weight(one) >= telling)
    const names = subject.intersection(short).size
    return { number, words: words.length + 2 * names }
  }
  return brief.notes.flatMap((note) => {
    const subject = subjectOf(brief, note, ledger)
    const beside = [note.number - 1, note.number + 1]
      .map((number) => inCommon(subject, number))
      .sort((one, other) => other.words - one.words)[0]
    if (!beside || beside.words < 2 || inCommon(subject, note.number).words > 0) return []
    return [
      findingAbout(note.plain, {
        kind: 'note-shifted',
        says: `Footnote ${note.number} speaks of what stands at mark ${beside.number}, and of nothing at its own.`,
        todo: `Put it to mark ${beside.number}, and look at the notes before and after: they may have slipped with it.`,
        notes: [note.number, beside.number].sort((a, b) => a - b),
      }),
    ]
  })
}

interface Place {
  stems: Set<string>
  /** Short forms of the names that stand there. */
  short: Set<string>
}

/** What is said at each mark: the words of its sentence, or where that has several marks, from one to the next. */
function placesOf({ sentences }: Brief): Map<number, Place> {
  const places = new Map<number, Place>()
  for (const { plain, marks } of sentences) {
    let start = 0
    for (const [index, { number, from }] of marks.entries()) {
      const until = plain.at.findIndex((place) => place > from)
      const end = index === marks.length - 1 || until < 0 ? plain.text.length : until
      const words = plain.text.slice(start, end)
      const { stems = new Set<string>(), short = new Set<string>() } = places.get(number) ?? {}
      places.set(number, { stems: stems.union(stemsOf(words)), short: short.union(acronymsIn(words)) })
      start = end
    }
  }
  return places
}

function subjectOf(brief: Brief, note: Note, { sources }: Ledger): Set<string> {
  const addresses = addressesOf(brief, note).map(({ text }) => text)
  const known = [...sources.values()].filter(
    ({ url }) => url !== null && addresses.some((address) => sameDocument(address, url)),
  )
  const words = addresses.reduce((text, address) => text.replaceAll(address, ' '), note.plain.text)
  return stemsOf([words, ...addresses.map(wordsOfAddress), ...known.map(({ title }) => title)].join(' '))
}

/** What names of several words are shortened to: `Optional Protocol to the CAT` gives `opcat`. */
function acronymsIn(text: string): Set<string> {
  const names =
    text.match(/\p{Lu}[\p{L}]+(?:\s+(?:(?:of|to|on|in|for|and|the|against)\s+){0,3}\p{Lu}[\p{L}]+)+/gu) ?? []
  const short = names.map((name) =>
    name
      .split(/\s+/u)
      .filter((word) => /^\p{Lu}/u.test(word))
      .map((word) => (word === word.toUpperCase() ? word : (word[0] ?? '')))
      .join('')
      .toLowerCase(),
  )
  return new Set(short.filter((one) => one.length > 2).map((one) => one.slice(0, 6)))
}
