import {
  BuilderElement,
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  Packer,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx'

const mark = /<sup>(\d+)<\/sup>/

/**
 * A text with `<sup>` marks, as the founding paper is kept, as a Word document with native footnotes, styles of headings
 * and lists. Where the text has another number than Word would count, it is typed as a custom mark, as its author had
 * to do; a note that no mark names is there all the same.
 */
export async function docxOfText(text: string): Promise<Uint8Array> {
  const { body, notes } = partsOf(text)
  let counted = 0
  const runs = (words: string): ParagraphChild[] =>
    words.split(/(<sup>\w+<\/sup>)/).flatMap((piece): ParagraphChild[] => {
      const number = Number(mark.exec(piece)?.[1])
      if (number === counted + 1) {
        counted += 1
        return [new FootnoteReferenceRun(number)]
      }
      if (number > 0) return [customMark(number)]
      const raised = /^<sup>(.*)<\/sup>$/.exec(piece)?.[1]
      if (raised !== undefined) return [new TextRun({ text: raised, superScript: true })]
      return piece === '' ? [] : [new TextRun(plain(piece))]
    })
  const children = body.map((block) => {
    const level = /^(#+) /.exec(block)?.[1]?.length
    if (level !== undefined)
      return new Paragraph({ heading: HeadingLevel.HEADING_2, children: runs(block.replace(/^#+ /, '')) })
    return /^- /.test(block)
      ? new Paragraph({ bullet: { level: 0 }, children: runs(block.slice(2)) })
      : new Paragraph({ children: runs(block) })
  })
  const footnotes = Object.fromEntries(
    [...notes].map(([number, words]) => [
      number,
      { children: [new Paragraph({ children: [new TextRun(plain(words))] })] },
    ]),
  )
  const made = new Document({ footnotes, sections: [{ children }] })
  return new Uint8Array(await Packer.toBuffer(made))
}

const customMark = (number: number) =>
  new TextRun({
    children: [
      new BuilderElement({
        name: 'w:footnoteReference',
        attributes: {
          id: { key: 'w:id', value: number },
          mark: { key: 'w:customMarkFollows', value: '1' },
        },
      }),
      String(number),
    ],
  })

const plain = (words: string): string =>
  words
    .replace(/<(https?:[^>]*)>/g, '$1')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*+/g, '')
    .replace(/\\+([_*])/g, '$1')

/** Paragraphs with what a page break cut put together, and notes by their numbers. */
function partsOf(text: string): { body: string[]; notes: Map<number, string> } {
  const body: string[] = []
  const notes = new Map<number, string>()
  let note: number | null = null
  // Within a block of several lines each item and each note has its own.
  const blocks = text.split(/\n\s*\n|\n(?=- |\d\. |<sup>)/).map((block) => block.trim().replace(/\s*\n\s*/g, ' '))
  for (const block of blocks) {
    if (block === '' || /^-+$/.test(block)) continue
    const [start, number] = /^<sup>(\d+)<\/sup>\s*/.exec(block) ?? []
    if (start !== undefined) {
      note = Number(number)
      notes.set(note, block.slice(start.length))
    } else if (note !== null && /^\[?https?:\S+$/.test(block)) notes.set(note, `${notes.get(note)} ${block}`)
    else if (note !== null && /[\p{L}\d]$/u.test(body.at(-1) ?? '') && !/^#/.test(body.at(-1) ?? '')) {
      body.push(`${body.pop()} ${block}`)
      note = null
    } else {
      body.push(block)
      note = null
    }
  }
  return { body, notes }
}
