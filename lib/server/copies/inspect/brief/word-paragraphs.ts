import 'server-only'
import { superscript } from '#lib/ledger/brief/plain-text'
import { attributesOf, readReferences } from '../xml.ts'

/** A mark of a native footnote or endnote in the running text. */
export interface WordMark {
  /** Of the note, among those of its part. */
  id: string
  part: NotePart
  /** What its writer typed in place of the number that Word counts; null where Word counts. */
  typed: string | null
}
export type NotePart = 'footnotes' | 'endnotes'

export interface WordParagraph {
  style: string | null
  /** Whether it is a heading by its own level; null where its style says. */
  heading: boolean | null
  /** Whether it is an item of a list; null where its style says. */
  item: boolean | null
  pieces: (string | WordMark)[]
}

/** What is there twice, or is there no more: deleted or moved away under review, a form for older programs, an earlier form. */
const skipped = new Set(['del', 'moveFrom', 'Fallback', 'pPrChange', 'rPrChange', 'sectPrChange', 'tblPrChange'])

/**
 * The paragraphs of a part of a Word document (ISO/IEC 29500-1, 17.3), tag after tag: a document need not be nested well
 * to be read. Links stand as Markdown has them, figures that were typed raised as raised figures.
 *
 * @param addresses where the links of this part lead, by the id of their relation
 */
export function wordParagraphs(xml: string, addresses: ReadonlyMap<string, string>): WordParagraph[] {
  const reader = new Reader(addresses)
  for (const [piece] of xml.matchAll(/<[^>]*>|[^<]+/g)) {
    if (piece.startsWith('<')) reader.tag(piece)
    else reader.text(readReferences(piece).replace(/(?!\s)\p{Cc}/gu, ' '))
  }
  return reader.end()
}

const empty = (): WordParagraph => ({ style: null, heading: null, item: null, pieces: [] })

class Reader {
  readonly #addresses: ReadonlyMap<string, string>
  readonly #paragraphs: WordParagraph[] = []
  #open = empty()
  #skipping = 0
  #inText = false
  #raised = false
  /** A mark whose figure is typed behind it, in the same run. */
  #typing: WordMark | null = null
  #link: { address: string; words: string } | null = null

  constructor(addresses: ReadonlyMap<string, string>) {
    this.#addresses = addresses
  }

  tag(tag: string): void {
    const [, closing, name = ''] = /^<(\/?)(?:\w+:)?([\w.-]+)/.exec(tag) ?? []
    const opens = closing === ''
    const alone = tag.endsWith('/>')
    if (skipped.has(name)) {
      if (!alone) this.#skipping = Math.max(0, this.#skipping + (opens ? 1 : -1))
    } else if (this.#skipping === 0) {
      if (opens) this.#opens(name, tag, alone)
      if (!opens || alone) this.#closes(name)
    }
  }

  #opens(name: string, tag: string, alone: boolean): void {
    const value = () => attributesOf(tag).get('val') ?? ''
    if (name === 't') this.#inText = !alone
    else if (name === 'r') this.#raised = false
    else if (name === 'vertAlign') this.#raised = value() === 'superscript'
    else if (name === 'tab') this.#add('\t')
    else if (name === 'br' || name === 'cr') this.#add('\n')
    else if (name === 'noBreakHyphen') this.#add('-')
    else if (name === 'pStyle') this.#open.style = value()
    else if (name === 'outlineLvl') this.#open.heading = Number(value()) < 9
    else if (name === 'numId') this.#open.item = value() !== '0'
    else if (name === 'hyperlink') this.#openLink(attributesOf(tag).get('id'))
    else if (name === 'footnoteReference' || name === 'endnoteReference') this.#mark(name, attributesOf(tag))
  }

  #closes(name: string): void {
    if (name === 't') this.#inText = false
    else if (name === 'r') this.#typing = null
    else if (name === 'hyperlink') this.#closeLink()
    else if (name === 'p') this.#closeParagraph()
  }

  text(text: string): void {
    if (!this.#inText || this.#skipping > 0) return
    if (this.#typing) this.#typing.typed += text
    else this.#add(this.#raised && /^\d{1,3}$/.test(text) ? superscript(text) : text)
  }

  #add(text: string): void {
    if (this.#link) this.#link.words += text
    else this.#open.pieces.push(text)
  }

  #mark(name: string, attributes: ReadonlyMap<string, string>): void {
    const typed = /^(?:1|true|on)$/.test(attributes.get('customMarkFollows') ?? '')
    const part = name === 'footnoteReference' ? 'footnotes' : 'endnotes'
    const mark: WordMark = { part, id: attributes.get('id') ?? '', typed: typed ? '' : null }
    this.#closeLink()
    this.#open.pieces.push(mark)
    if (typed) this.#typing = mark
  }

  #openLink(id: string | undefined): void {
    this.#closeLink()
    const address = this.#addresses.get(id ?? '')
    if (address !== undefined) this.#link = { address, words: '' }
  }

  #closeLink(): void {
    const link = this.#link
    this.#link = null
    if (!link || link.words.trim() === '') return
    // Words that are an address say more truly than a relation what is printed.
    const plain = /^\s*(?:https?:|www\.)/i.test(link.words) || /[[\]\n]/.test(link.words)
    this.#open.pieces.push(plain ? link.words : `[${link.words}](${link.address})`)
  }

  #closeParagraph(): void {
    this.#closeLink()
    if (this.#open.pieces.some((piece) => typeof piece !== 'string' || piece.trim() !== ''))
      this.#paragraphs.push(this.#open)
    this.#open = empty()
  }

  end(): WordParagraph[] {
    this.#closeParagraph()
    return this.#paragraphs
  }
}
