import { type ForumId, forumIds, forumNames } from '#lib/domain/forum'
import { listInWords } from '#lib/domain/in-words'
import { type Support, supportDefinitions, type Weight, weightDefinitions } from '#lib/domain/support'
import { answerWords } from '../describe-support.ts'
import type { ReportSnapshot } from '../snapshot.ts'
import { type Rich, strong } from './document-builder.ts'

/** What a word is said of: the risk, or an answer to it. The two have words of their own. */
export type Said = 'risk' | 'answer'

/** In the narrow columns of a table, after the full word was defined above it. */
const tableWords: Record<Said, Record<Support, string>> = {
  risk: {
    'not-raised': 'not raised',
    thin: 'thinly supported',
    contested: 'contested',
    'well-supported': 'well supported',
  },
  answer: {
    'not-raised': 'not made out',
    thin: 'thinly made out',
    contested: 'made out, contested',
    'well-supported': 'well made out',
  },
}
export const tableWord = (support: Support, of: Said = 'risk'): string => tableWords[of][support]

/**
 * Words of one part of the report: each with its definition in the sentence of its first use, and by itself after
 * that. A reader of the part never has to look elsewhere, and reads no definition twice.
 */
export class Words {
  private readonly defined = new Set<string>()

  /** `“raised, thinly supported” (definition)`, and from the second time `“raised, thinly supported”`. */
  say(support: Support, of: Said = 'risk'): string {
    const { word, definition } = of === 'risk' ? supportDefinitions[support] : answerWords[support]
    return this.first(`${of} ${support}`) ? `“${word}” (${definition})` : `“${word}”`
  }

  /** The same with the word set strong. */
  stress(support: Support): Rich[] {
    const { word, definition } = supportDefinitions[support]
    return [strong(`“${word}”`), this.first(`risk ${support}`) ? ` (${definition})` : '']
  }

  weight(weight: Weight): string {
    return this.first(weight) ? `${weight} (${weightDefinitions[weight]})` : weight
  }

  /** Those of these words that have not been defined yet. */
  fresh(words: readonly { support: Support; of: Said }[]): { support: Support; of: Said }[] {
    const unseen = new Map(words.map((word) => [`${word.of} ${word.support}`, word]))
    return [...unseen].filter(([key]) => !this.defined.has(key)).map(([, word]) => word)
  }

  private first(key: string): boolean {
    const first = !this.defined.has(key)
    this.defined.add(key)
    return first
  }
}

const shortNames: Record<ForumId, string> = {
  ecthr: 'European Court',
  cat: 'Committee against Torture',
  hrc: 'Human Rights Committee',
  iacthr: 'Inter-American Court',
  national: 'courts',
}

/** A forum in a table or a list: `European Court`, `Courts of Belgium`. */
export const forumInTable = (snapshot: ReportSnapshot, forum: ForumId): string =>
  forum === 'national' ? `Courts of ${snapshot.states.requested.name}` : shortNames[forum]

/**
 * `the European Court and the courts of Belgium`, in the order of the fora; `every forum` when they are all of those
 * that a part speaks of.
 */
export function foraInSentence(
  snapshot: ReportSnapshot,
  fora: readonly ForumId[],
  all: readonly ForumId[] = [],
): string {
  if (all.length > 1 && all.every((id) => fora.includes(id))) return 'every forum'
  const named = forumIds.filter((id) => fora.includes(id))
  const both = named.includes('cat') && named.includes('hrc')
  return listInWords(
    named.flatMap((id) => {
      if (both && id === 'hrc') return []
      return [
        both && id === 'cat' ? 'both UN committees' : `the ${forumInTable(snapshot, id).replace(/^Courts/, 'courts')}`,
      ]
    }),
  )
}

/** `Before the European Court of Human Rights, on the facts given, `: the opening of a sentence that ends in a word. */
export const inTheForum = (forum: ForumId | null): string =>
  // "Courts of the requested state" is a description; the other fora are names.
  forum === null
    ? 'On the facts given, '
    : `Before the ${forumNames[forum].replace(/^Courts/, 'courts')}, on the facts given, `
