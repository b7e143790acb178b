import type { Entry, Ledger } from '#lib/domain/ledger/ledger'

/** Words that say nothing of what a sentence is about. */
const empty = new Set(
  `a about above according after against all also although an and any are as at be because been before being between both but by
  can could did do does during each either every few for from further had has have he her his how however if in including into is it
  its itself least less like made make many may might more most much must no not of off often on once one only or other others our
  out over own per said same say says see shall she should since so some state states stated still such than that the their them
  then there these they this those though through to too two under until up upon use used very was we were what when where whether
  which while who whom whose why will with within without would yet you`.split(/\s+/u),
)

/** Words that mean the same here, by their stems. */
const alias: Readonly<Record<string, string>> = {
  chines: 'china',
  prc: 'china',
  individ: 'person',
  people: 'person',
  agreem: 'treaty',
  treati: 'treaty',
  percen: 'per-cent',
}

/** What is left of a word so that its forms meet: `convicted` and `conviction`, `Belgian` and `Belgium`. */
function stem(word: string): string {
  const bare = word.toLowerCase().replace(/['’]s?$/u, '')
  const single = bare.length > 3 && bare.endsWith('s') && !bare.endsWith('ss') ? bare.slice(0, -1) : bare
  const cut = /^\p{Lu}/u.test(word)
    ? single.replace(/(?:ian|ium|ia|ish|an)$/u, (end) => (single.length - end.length > 3 ? '' : end))
    : single
  const short = cut.slice(0, 6)
  return alias[short] ?? short
}

/** The stems of the words of a text, without empty words and numbers. */
export function stemsOf(text: string): Set<string> {
  const words = text.replaceAll(/People[’']s Republic of China/gu, 'China').match(/\p{L}[\p{L}'’]*/gu) ?? []
  return new Set(words.filter((word) => word.length > 1 && !empty.has(word.toLowerCase())).map(stem))
}

/** A claim of the library with what it is about. */
export interface Known {
  entry: Entry
  title: ReadonlySet<string>
  all: ReadonlySet<string>
}

/** Finds the claims that speak of what a sentence speaks of. */
export interface Topics {
  known: readonly Known[]
  /**
   * How much of the sentence, or of the title of the claim, is in the other: 0 to 1, rare words counting more. Below
   * two words in common it is 0.
   */
  affinity: (sentence: ReadonlySet<string>, known: Known) => number
  /** Words in common that are in three claims or one in twenty at most: names, as a rule. */
  seldomShared: (sentence: ReadonlySet<string>, known: Known) => number
}

/** The claims of a ledger, made ready to be looked through for what a text speaks of. */
export function topicsOf(ledger: Ledger): Topics {
  const known = [...ledger.entries.values()].map((entry) => {
    const { title, proposition, tags, figure } = entry.claim
    return {
      entry,
      title: stemsOf(title),
      all: stemsOf(
        [title, proposition, tags.filter((tag) => !tag.includes('-')).join(' '), figure?.unit ?? ''].join(' '),
      ),
    }
  })
  const counts = new Map<string, number>()
  for (const { all } of known) for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1)
  const rarity = (one: string) => Math.log((known.length + 1) / (counts.get(one) ?? 0.5))
  const weight = (stems: Iterable<string>) => [...stems].reduce((sum, one) => sum + rarity(one), 0)
  const affinity = (sentence: ReadonlySet<string>, { title, all }: Known) => {
    const shared = sentence.intersection(all)
    if (shared.size < 2) return 0
    const share = (part: ReadonlySet<string>, whole: ReadonlySet<string>) => weight(part) / (weight(whole) || 1)
    return Math.max(share(shared, sentence), share(sentence.intersection(title), title))
  }
  const seldom = Math.max(3, known.length / 20)
  const seldomShared = (sentence: ReadonlySet<string>, { all }: Known) =>
    [...sentence.intersection(all)].filter((one) => (counts.get(one) ?? 0) <= seldom).length
  return { known, affinity, seldomShared }
}
