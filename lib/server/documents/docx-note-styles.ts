import { AlignmentType, type IStylesOptions } from 'docx'
import type { ReportContent } from '#lib/reporting/report-model'
import { docxStyles, leading } from './docx-styles.ts'

type Look = Readonly<Record<string, { size?: number; spacing: object }>>

/** Half points, and twentieths of a point before, after and from line to line: see docx-styles.ts. */
const close: Look = {
  NumberedParagraph: { spacing: { after: 40, ...leading(228) } },
  Item: { size: 16, spacing: { after: 30, ...leading(224) } },
  CompactItem: { size: 16, spacing: { after: 20, ...leading(220) } },
  TableText: { size: 15, spacing: { before: 10, after: 10, ...leading(216) } },
  CompactTableText: { size: 14, spacing: { before: 0, after: 0, ...leading(212) } },
  Caption: { size: 15, spacing: { before: 40, after: 30 } },
  Imprint: { size: 16, spacing: { before: 0, after: 20 } },
  Subtitle: { size: 18, spacing: { after: 60 } },
  Mark: { spacing: { after: 80 } },
  CoverLine: { size: 16, spacing: { after: 0, ...leading(220) } },
}

/** In the type of a book, and close only at the head. */
const roomy: Look = {
  NumberedParagraph: { spacing: { before: 70, after: 90, ...leading(256) } },
  CompactItem: { size: 20, spacing: { after: 60, ...leading(250) } },
  Imprint: { size: 18, spacing: { before: 0, after: 20 } },
  Subtitle: { size: 22, spacing: { after: 80 } },
  Mark: { spacing: { after: 120 } },
  CoverLine: { size: 19, spacing: { after: 0, ...leading(240) } },
}

function heading(size: number, before: number, italics = false) {
  return { run: { size, bold: true, italics }, paragraph: { keepNext: true, spacing: { before, after: 40 } } }
}

/** What else tells the two apart, in half points and twentieths of a point. */
const looks = {
  note: { styles: close, size: 17, title: 34, heading1: heading(20, 110), heading2: heading(18, 80, true) },
  letter: { styles: roomy, size: 21, title: 42, heading1: heading(26, 240), heading2: heading(23, 180) },
}

/** As in the PDF: lines this short are not stretched. */
const ragged: ReadonlySet<string> = new Set(['NumberedParagraph', 'Item', 'CompactItem'])

/** The styles of a document: a book has room, a note is set close, to be read at a glance, and a letter between them. */
export function docxStylesOf({ language, layout }: Pick<ReportContent, 'language' | 'layout'>): IStylesOptions {
  const book = docxStyles(language)
  if (layout === undefined || layout === 'book') return book
  const look = looks[layout]
  const { document, title } = book.default ?? {}
  return {
    ...book,
    default: {
      ...book.default,
      document: { ...document, run: { ...document?.run, size: look.size } },
      title: { run: { ...title?.run, size: look.title }, paragraph: { spacing: { before: 0, after: 40 } } },
      heading1: withFont(look.heading1),
      heading2: withFont(look.heading2),
    },
    paragraphStyles: (book.paragraphStyles ?? []).map((style) => {
      const { size, spacing } = look.styles[style.id] ?? {}
      return {
        ...style,
        run: { ...style.run, ...(size !== undefined && { size }) },
        paragraph: {
          ...style.paragraph,
          ...(spacing !== undefined && { spacing }),
          ...(ragged.has(style.id) && { alignment: AlignmentType.LEFT }),
        },
      }
    }),
  }

  function withFont({ run, paragraph }: ReturnType<typeof heading>) {
    return { run: { ...book.default?.heading2?.run, ...run }, paragraph }
  }
}
