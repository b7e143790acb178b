import type { OwnWords } from './own-words.ts'
import { inOtherWords, paragraphsOf, shortName } from './paragraphs-of.ts'

/**
 * Words of a hand, and words that were set or written since, that cannot both stand in one paragraph. All of them are
 * here in full; somebody has to choose.
 */
export interface ClashOfWords {
  /** Of the paragraph or the line of a list. */
  id: string
  /** What the hand had before it; empty where it wrote something new. */
  printed: string
  /** What the hand made of it; null where it took it out. */
  yours: string | null
  /** What the document says there now; null where the paragraph is no longer in it. */
  now: string | null
  place: ClashPlace
}

/** Where the words go that are chosen. */
export type ClashPlace =
  /** Set from the assessment in the words `set`; `own`: what a hand has put in their place here meanwhile. */
  | { kind: 'set'; set: string; own: string | null }
  /** A paragraph of the author’s own, counted from 0 within its section. */
  | { kind: 'own'; section: string; paragraph: number }
  /** Added by hand, and still there. */
  | { kind: 'added' }
  /** It has no place of its own any more: words of it would stand after this paragraph. */
  | { kind: 'gone'; after: string }

/**
 * What a person chooses: the hand’s words (or that the paragraph is out), what stands there now, words of their own, or
 * to leave it open: then the hand’s words stand, and the document cannot be issued until somebody has read both.
 */
export type Settlement = { take: 'yours' } | { take: 'now' } | { write: string } | { take: 'open' }

/** Whether a clash may be left open: where the document keeps both words. Elsewhere one would take the other’s place. */
export const mayStayOpen = ({ place, yours }: ClashOfWords): boolean => place.kind === 'set' && yours !== null

/** Whether this settles it. */
export const settles = (clash: ClashOfWords, settlement: Settlement | undefined): boolean =>
  settlement !== undefined &&
  ('write' in settlement ? settlement.write.trim() !== '' : settlement.take !== 'open' || mayStayOpen(clash))

/**
 * The own words with every clash settled. Whatever is not chosen is what the person saw and left.
 *
 * @param settlements by the id of the clash
 * @throws when a clash has none that settles it: nothing is taken over then
 */
export function settleClashes(
  own: OwnWords,
  clashes: readonly ClashOfWords[],
  settlements: Readonly<Record<string, Settlement>>,
): OwnWords {
  const sections = new Map<string, string[]>()
  let settled = own
  for (const clash of clashes) {
    const settlement = settlements[clash.id]
    if (settlement === undefined || !settles(clash, settlement)) throw new Error(`The clash at ${clash.id} is open.`)
    const { place } = clash
    if (place.kind !== 'own') {
      settled = settleOne(settled, clash, place, settlement)
      continue
    }
    const words = chosen(clash, settlement)
    const paragraphs = sections.get(place.section) ?? paragraphsOf(own.sections[place.section] ?? '')
    sections.set(place.section, paragraphs)
    // Emptied for now, so that the others keep their places.
    if (words !== 'now') paragraphs[place.paragraph] = inOtherWords(paragraphs[place.paragraph] ?? '', words ?? '')
  }
  if (sections.size === 0) return settled
  const texts = [...sections].map(([id, texts]) => [id, texts.filter((text) => text !== '').join('\n\n')] as const)
  return { ...settled, sections: { ...settled.sections, ...Object.fromEntries(texts) } }
}

/** The words that are to stand; null: none, it is taken out; `now`: as it is. */
function chosen({ yours }: ClashOfWords, settlement: Settlement): string | null | 'now' {
  if ('write' in settlement) return settlement.write.trim()
  return settlement.take === 'now' ? 'now' : yours
}

function settleOne(
  own: OwnWords,
  clash: ClashOfWords,
  place: Exclude<ClashPlace, { kind: 'own' }>,
  settlement: Settlement,
): OwnWords {
  const { id, printed } = clash
  const words = chosen(clash, settlement)
  const edits = own.edits.filter((edit) => edit.id !== id)
  const withoutAdded = own.added.filter((added) => added.id !== id)
  switch (place.kind) {
    case 'set': {
      const { set } = place
      // One that was taken out here stays so where what stands now is chosen.
      const removed = words === 'now' ? own.removed : own.removed.filter((each) => each !== id)
      if (words === null) return { ...own, edits, removed: [...removed, id] }
      const stands = words === 'now' ? place.own : words
      if (stands === null) return { ...own, edits, removed }
      // Open: against what the hand saw, so that the document says that its words have to be read again.
      const against = 'take' in settlement && settlement.take === 'open' ? printed : set
      return { ...own, removed, edits: [...edits, { id, set: against, own: stands }] }
    }
    case 'added':
      if (words === 'now') return own
      return {
        ...own,
        added:
          words === null
            ? withoutAdded
            : own.added.map((added) => (added.id === id ? { ...added, text: words } : added)),
      }
    case 'gone': {
      const added = { id: `added/kept-${shortName(`${id} ${words}`)}`, after: place.after, text: words ?? '' }
      return { ...own, edits, added: words === 'now' || words === null ? withoutAdded : [...withoutAdded, added] }
    }
  }
}
