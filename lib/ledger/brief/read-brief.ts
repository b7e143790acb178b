import { type Block, blocksOf, wordsOf } from './blocks.ts'
import { joined, noteMark, numberOfMark, type PlainText, plainText, type Range, rangeIn } from './plain-text.ts'
import { sentencesOf } from './sentences.ts'

/** A mark of a footnote in the running text. */
export interface Mark extends Range {
  number: number
}

/** One sentence or one item of a list, with the marks that stand in it. */
export interface Sentence extends Range {
  plain: PlainText
  item: boolean
  /** Heading of the section; null before the first. */
  section: string | null
  marks: readonly Mark[]
  /** Numbers of the notes it rests on: its own, or for an item without any those of the line that opens the list. */
  notes: readonly number[]
}

export interface Note extends Range {
  number: number
  plain: PlainText
  /** Stretches of the same note that a break cut off, in their order. */
  cutOff: readonly Range[]
}

/** A text with footnotes, taken apart. All places are in the text as it came. */
export interface Brief {
  text: string
  title: { plain: PlainText } | null
  /** Short lines before the first section of the body, headings left out: where a printed date stands. */
  front: readonly PlainText[]
  sentences: readonly Sentence[]
  notes: readonly Note[]
}

/** Sections, sentences and footnotes of a text in plain, Markdown or HTML-like form. Every text can be read. */
export function readBrief(text: string): Brief {
  const blocks = stitched(text, blocksOf(text))
  const headings = blocks.filter(({ kind }) => kind === 'heading')
  const title = headings[0]
  const bodyFrom = headings.find((heading) => heading !== title)?.from ?? 1_500
  return {
    text,
    title: title ? { plain: plainOf(text, title) } : null,
    front: blocks.filter(({ kind, from }) => kind === 'text' && from < bodyFrom).map((block) => plainOf(text, block)),
    sentences: sentencesIn(text, blocks),
    notes: blocks.flatMap((block) => noteOf(text, block)),
  }
}

/** A block with what a page break cut off from it. */
interface Stitched extends Block {
  rest: Range[]
}

const plainOf = (text: string, block: Stitched): PlainText =>
  joined([wordsOf(text, block), ...block.rest].map((range) => plainText(text, range)))

/**
 * Joins what a break cut in two: a note followed by a paragraph that is nothing but an address, and a paragraph
 * without an end followed, behind the notes of the page, by one that goes on.
 */
function stitched(text: string, blocks: readonly Block[]): Stitched[] {
  const whole: Stitched[] = []
  for (const block of blocks) {
    const last = whole.at(-1)
    const words = plainText(text, block).text
    const before = whole.findLast(({ kind }) => kind !== 'note')
    if (block.kind === 'text' && last?.kind === 'note' && /^(?:https?:|www\.)\S+$/iu.test(words)) last.rest.push(block)
    else if (block.kind === 'text' && last?.kind === 'note' && before?.kind === 'text' && goesOn(text, before))
      before.rest.push(block)
    else whole.push({ ...block, rest: [] })
  }
  return whole
}

const goesOn = (text: string, block: Stitched): boolean => /[\p{L}\d,;–-]$/u.test(plainOf(text, block).text)

const noteOf = (text: string, block: Stitched): Note[] =>
  block.kind === 'note' && block.number !== null
    ? [{ ...range(block), number: block.number, plain: plainOf(text, block), cutOff: block.rest.map(range) }]
    : []

const range = ({ from, to }: Range): Range => ({ from, to })

function sentencesIn(text: string, blocks: readonly Stitched[]): Sentence[] {
  const sentences: Sentence[] = []
  let section: string | null = null
  let opening: readonly number[] = []
  for (const block of blocks) {
    if (block.kind === 'heading') section = plainOf(text, block).text
    if (block.kind === 'heading' || block.kind === 'note') continue
    const marks = [block, ...block.rest].flatMap((part) => marksIn(text, part))
    const parts = sentencesOf(plainOf(text, block))
    const item = block.kind === 'item'
    for (const [index, plain] of parts.entries()) {
      const next = parts[index + 1]
      const end = next?.at[0] ?? (block.rest.at(-1) ?? block).to
      const from = plain.at[0] ?? block.from
      const own = marks.filter((mark) => mark.from >= (index === 0 ? block.from : from) && mark.from < end)
      const numbers = own.map(({ number }) => number)
      const to = rangeIn(plain, 0, plain.text.length).to
      const notes = item && numbers.length === 0 ? opening : numbers
      sentences.push({ from, to, plain, item, section, marks: own, notes })
    }
    if (!item) opening = parts.at(-1)?.text.endsWith(':') ? (sentences.at(-1)?.notes ?? []) : []
  }
  return sentences
}

const marksIn = (text: string, { from, to }: Range): Mark[] =>
  [...text.slice(from, to).matchAll(noteMark)].map((match) => ({
    from: from + match.index,
    to: from + match.index + match[0].length,
    number: numberOfMark(match),
  }))
