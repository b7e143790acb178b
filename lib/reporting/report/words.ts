import { type ForumId, forumIds } from '#lib/domain/forum'
import type { Support, Weight } from '#lib/domain/support'
import { type Rich, strong } from '../rich-text.ts'
import type { ReportSnapshot } from '../snapshot.ts'
import type { Said } from '../wording/english/terms.ts'
import { english } from '../wording/english.ts'
import type { Wording } from '../wording/wording.ts'

export type { Said } from '../wording/english/terms.ts'

export const tableWord = (support: Support, of: Said = 'risk', { terms }: Wording = english): string =>
  terms.supportInTable[of][support]

/**
 * Words of one part of the report: each with its definition in the sentence of its first use, and by itself after
 * that. A reader of the part never has to look elsewhere, and reads no definition twice.
 */
export class Words {
  private readonly defined = new Set<string>()
  private readonly wording: Wording

  constructor(wording: Wording = english) {
    this.wording = wording
  }

  /** `“raised, thinly supported” (definition)`, and from the second time `“raised, thinly supported”`. */
  say(support: Support, of: Said = 'risk'): string {
    const { word, definition } = this.wording.terms.support[of][support]
    const quoted = this.wording.grammar.quotedText(word)
    return this.first(`${of} ${support}`) ? `${quoted} (${definition})` : quoted
  }

  /** The same with the word set strong. */
  stress(support: Support): Rich[] {
    const { word, definition } = this.wording.terms.support.risk[support]
    return [strong(this.wording.grammar.quotedText(word)), this.first(`risk ${support}`) ? ` (${definition})` : '']
  }

  weight(weight: Weight): string {
    const { word, definition } = this.wording.terms.weights[weight]
    return this.first(weight) ? `${word} (${definition})` : word
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

/** A forum in a table or a list: `European Court`, `Courts of Belgium`. */
export const forumInTable = (snapshot: ReportSnapshot, forum: ForumId, { terms, grammar }: Wording = english): string =>
  terms.fora.inTable(forum, grammar.state(snapshot.states.requested))

/**
 * `the European Court and the courts of Belgium`, in the order of the fora; `every forum` when they are all of those
 * that a part speaks of.
 */
export function foraInSentence(
  snapshot: ReportSnapshot,
  fora: readonly ForumId[],
  all: readonly ForumId[] = [],
  { terms, grammar }: Wording = english,
): string {
  if (all.length > 1 && all.every((id) => fora.includes(id))) return terms.fora.every
  const named = forumIds.filter((id) => fora.includes(id))
  const both = named.includes('cat') && named.includes('hrc')
  const state = grammar.state(snapshot.states.requested)
  return grammar.listText(
    named.flatMap((id) => {
      if (both && id === 'hrc') return []
      return [both && id === 'cat' ? terms.fora.bothCommittees : terms.fora.inSentence(id, state)]
    }),
  )
}

/** `Before the European Court of Human Rights, on the facts given, `: the opening of a sentence that ends in a word. */
export const inTheForum = (forum: ForumId | null, { terms }: Wording = english): string => terms.fora.onTheFacts(forum)
