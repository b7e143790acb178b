import { AlignmentType, type IStylesOptions } from 'docx'
import type { ReportContent } from '#lib/reporting/report-model'
import { docxStyles, leading } from './docx-styles.ts'

/** Half points, and twentieths of a point before, after and from line to line: see docx-styles.ts. */
const close: Readonly<Record<string, { size?: number; spacing: object }>> = {
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

/** As in the PDF: lines this short are not stretched. */
const ragged: ReadonlySet<string> = new Set(['NumberedParagraph', 'Item', 'CompactItem'])

const heading = (size: number, before: number, italics = false) => ({
  run: { size, bold: true, italics },
  paragraph: { keepNext: true, spacing: { before, after: 40 } },
})

/** The styles of a document: a book has room, and a note is set close, to be read at a glance. */
export function docxStylesOf({ language, layout }: Pick<ReportContent, 'language' | 'layout'>): IStylesOptions {
  const book = docxStyles(language)
  if (layout !== 'note') return book
  const { document, title } = book.default ?? {}
  return {
    ...book,
    default: {
      ...book.default,
      document: { ...document, run: { ...document?.run, size: 17 } },
      title: { run: { ...title?.run, size: 34 }, paragraph: { spacing: { before: 0, after: 40 } } },
      heading1: withFont(heading(20, 110)),
      heading2: withFont(heading(18, 80, true)),
    },
    paragraphStyles: (book.paragraphStyles ?? []).map((style) => {
      const { size, spacing } = close[style.id] ?? {}
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
