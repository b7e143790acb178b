import { DocumentBuilder, type Rich } from '../report/document-builder.ts'
import type { Inline, TracePoint } from '../report-model.ts'
import { isFixed, isGuaranteed } from './guaranteed.ts'
import type { OwnWords } from './own-words.ts'

/** What a hand did to a document, by the ids of the paragraphs it touched. */
export interface HandWork {
  /** Reworded; `stale` where the words that were set have changed since the hand was at them. */
  reworded: { id: string; stale: boolean }[]
  added: string[]
  removed: string[]
  /** Named by the hand's work, and not in this document any more: kept, and told. */
  homeless: { id: string; text: string }[]
}

/**
 * Sets a document as its hand left it: reworded paragraphs in the hand's words with their notes kept, added ones in
 * their places, and a line in the place of one that was taken out, so that numbers and references hold.
 */
export class HandEditedBuilder extends DocumentBuilder {
  /** The words of each paragraph and line of a list as they were set, before any hand: what a hand begins with. What is fixed is not among them. */
  readonly setWords = new Map<string, string>()
  /** Resolves the references in words of the hand. */
  resolve: (text: string) => readonly Rich[] = (text) => [text]
  private readonly own: OwnWords
  private readonly seen = new Set<string>()
  private readonly work: HandWork = { reworded: [], added: [], removed: [], homeless: [] }

  constructor(own: OwnWords, ...base: ConstructorParameters<typeof DocumentBuilder>) {
    super(...base)
    this.own = own
  }

  override paragraph(
    id: string,
    text: readonly Rich[],
    points: readonly TracePoint[] = [],
    options: { leads?: boolean } = {},
  ): void {
    super.paragraph(id, this.handed(id, text), points, options)
    this.addAfter(id)
  }

  override items(
    id: string,
    items: readonly { id: string; text: readonly Rich[]; points?: readonly TracePoint[] }[],
    compact = false,
  ): void {
    super.items(
      id,
      items.map((item) => ({ ...item, text: this.handed(item.id, item.text) })),
      compact,
    )
    for (const item of items) this.addAfter(item.id)
  }

  /** What the hand did, once everything is set. */
  handWork(): HandWork {
    const homeless = [
      ...this.own.edits.filter(({ id }) => !this.seen.has(id)).map(({ id, own }) => ({ id, text: own })),
      ...this.own.added.filter(({ id }) => !this.work.added.includes(id)).map(({ id, text }) => ({ id, text })),
    ]
    return { ...this.work, homeless }
  }

  private handed(id: string, text: readonly Rich[]): readonly Rich[] {
    // Not among what a hand begins with: words for it are told as words without a place.
    if (isFixed(id)) return text
    this.seen.add(id)
    this.setWords.set(id, this.plain(text))
    if (this.own.removed.includes(id) && !isGuaranteed(id)) {
      this.work.removed.push(id)
      return [this.words.byAuthor.takenOut, ...notesOf(text)]
    }
    const edit = this.own.edits.find((each) => each.id === id)
    if (edit === undefined) return text
    this.work.reworded.push({ id, stale: this.setWords.get(id) !== edit.set })
    return [...this.resolve(edit.own), ...notesOf(text)]
  }

  /** Words without their notes, with each reference to a paragraph as somebody would type it. */
  private plain(text: readonly Rich[]): string {
    const words = text.map((piece) => {
      if (typeof piece === 'string') return piece
      if (piece.kind !== 'see') return 'text' in piece ? piece.text : ''
      const ids = ('number' in piece ? this.lists.get(piece) : undefined) ?? [piece.to]
      return ids.map((to) => `[[see:${to}]]`).join(', ')
    })
    return words.join('').trim()
  }

  private addAfter(id: string): void {
    for (const added of this.own.added.filter(({ after }) => after === id)) {
      this.work.added.push(added.id)
      super.paragraph(added.id, this.resolve(added.text))
      this.addAfter(added.id)
    }
  }
}

/** The notes of a paragraph outlive its words: a source that was cited stays cited. */
const notesOf = (text: readonly Rich[]): Inline[] =>
  text.filter((piece): piece is Inline => typeof piece !== 'string' && piece.kind === 'note')
