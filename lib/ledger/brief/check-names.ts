import type { Ledger } from '#lib/domain/ledger/ledger'
import { type Finding, findingAt } from './finding.ts'
import { isVariant, type NameFound, namesIn } from './names-in-text.ts'
import type { PlainText } from './plain-text.ts'

/** Names that are nearly, and not quite, names of the library or of another place in the text. Each spelling once. */
export function checkNames(texts: readonly PlainText[], ledger: Ledger): Finding[] {
  const library = namesOfLibrary(ledger)
  const spellings = spellingsIn(texts)
  const nearLibrary = besides([...library.values()])
  const nearText = besides(spellings)
  return spellings.flatMap((spelling): Finding[] => {
    if (library.has(spelling.key)) return []
    const known = nearLibrary(spelling).find(({ words }) => isVariant(spelling.words, words))
    // Of two spellings in the text the more frequent stands, or the first.
    const other = nearText(spelling).find(
      ({ words, times, place }) =>
        isVariant(spelling.words, words) &&
        (times > spelling.times || (times === spelling.times && place < spelling.place)),
    )
    const written = (known ?? other)?.words.join(' ')
    if (written === undefined) return []
    return [
      findingAt(spelling.plain, spelling.from, spelling.to, {
        kind: 'name-differs',
        says: known ? `The library spells it “${written}”.` : `Elsewhere in the text it is spelled “${written}”.`,
        todo: 'Check the spelling in an official document; keep the other as a variant of the name.',
        claim: known?.claim ?? null,
      }),
    ]
  })
}

type Words = { words: readonly string[] }

/** The names that have a word in common with one, in the same place: no others can be variants of it. */
function besides<T extends Words>(names: readonly T[]): (name: Words) => T[] {
  const keysOf = ({ words }: Words) => words.map((word, index) => `${index} ${word.toLowerCase()}`)
  const byWord = Map.groupBy(
    names.flatMap((name) => keysOf(name).map((key) => ({ key, name }))),
    ({ key }) => key,
  )
  return (name) => keysOf(name).flatMap((key) => (byWord.get(key) ?? []).map((one) => one.name))
}

interface Spelling extends NameFound {
  key: string
  plain: PlainText
  times: number
  /** In the order of the text. */
  place: number
}

function spellingsIn(texts: readonly PlainText[]): Spelling[] {
  const spellings = new Map<string, Spelling>()
  for (const plain of texts)
    for (const name of namesIn(plain.text)) {
      const key = keyOf(name)
      const before = spellings.get(key)
      spellings.set(
        key,
        before ? { ...before, times: before.times + 1 } : { ...name, key, plain, times: 1, place: spellings.size },
      )
    }
  return [...spellings.values()]
}

const keyOf = ({ words }: Words) => words.join(' ').toLowerCase()

function namesOfLibrary({ entries, sources }: Ledger): Map<string, Words & { claim: string }> {
  const names = new Map<string, Words & { claim: string }>()
  const add = (found: readonly NameFound[], claim: string) => {
    for (const name of found) if (!names.has(keyOf(name))) names.set(keyOf(name), { words: name.words, claim })
  }
  for (const { claim } of entries.values()) add([...namesIn(claim.title), ...namesIn(claim.proposition)], claim.id)
  for (const { claim } of entries.values()) add(namesIn(sources.get(claim.source)?.title ?? ''), claim.id)
  return names
}
