import { AlignmentType, BorderStyle, type IStylesOptions, LevelFormat, LineRuleType } from 'docx'
import type { DocumentLanguage } from '#lib/reporting/wording/languages'

// A face that is on every desk: Word cannot carry ours along, and would put a sans in its place.
const serif = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman', eastAsia: 'SimSun' }
const ink = '16181D'
const faint = '5C6068'
/** Word checks spelling by language and country. */
export const proofingLanguage = (tag: string): string => (tag === 'en' ? 'en-GB' : tag)

const languages = (value: string) => ({ value, eastAsia: 'zh-CN', bidirectional: 'ar-SA' })
const rule = { style: BorderStyle.SINGLE, size: 8, color: ink, space: 6 }

export const signatureLine = { style: BorderStyle.SINGLE, size: 4, color: '8C9098', space: 4 }

/** The room for the labels of the first page. */
export const coverLabel = 2160

/** Sizes are in half points, distances in twentieths of a point, as Word counts. */
const heading = (size: number, before: number, italics = false) => ({
  run: { font: serif, size, bold: true, italics, color: ink },
  paragraph: { keepNext: true, spacing: { before, after: 160 } },
})

/** From line to line, in 240ths of a single line. The rule is named each time: LibreOffice takes a bare number for points. */
export const leading = (line: number) => ({ line, lineRule: LineRuleType.AUTO })

/** The room after a paragraph. */
export const paragraphGap = 130

const style = (id: string, name: string, run: object = {}, paragraph: object = {}, basedOn = 'Normal') => ({
  id,
  name,
  basedOn,
  quickFormat: true,
  run,
  paragraph,
})

/** The letters before the items of a list. */
export const lettered = {
  reference: 'lettered',
  levels: [
    {
      level: 0,
      format: LevelFormat.LOWER_LETTER,
      text: '(%1)',
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: { left: 1134, hanging: 567 } } },
    },
  ],
}

/** One of them. Every list is an instance of its own, so that it begins at (a). */
export const letterOf = (list: number) => ({ reference: lettered.reference, level: 0, instance: list })

/** The look of the PDF in Word's own styles, so that a hand that edits keeps it. */
export const docxStyles = (language: DocumentLanguage): IStylesOptions => ({
  default: {
    document: {
      run: { font: serif, size: 20, color: ink, language: languages(language) },
      paragraph: { spacing: { after: paragraphGap, ...leading(256) } },
    },
    title: { run: { font: serif, size: 60, color: ink }, paragraph: { spacing: { before: 160, after: 120 } } },
    heading1: {
      ...heading(30, 520),
      paragraph: { keepNext: true, spacing: { before: 420, after: 180 }, border: { top: rule } },
    },
    heading2: heading(24, 380),
    heading3: heading(21, 320, true),
    footnoteText: { run: { font: serif, size: 16 }, paragraph: { spacing: { after: 20, ...leading(240) } } },
  },
  paragraphStyles: [
    style(
      'NumberedParagraph',
      'Numbered paragraph',
      {},
      {
        alignment: AlignmentType.BOTH,
        indent: { left: 567, hanging: 567 },
        tabStops: [{ type: 'left', position: 567 }],
      },
    ),
    style('Item', 'Item', {}, { alignment: AlignmentType.BOTH, spacing: { after: 100 } }),
    style(
      'CompactItem',
      'Compact item',
      { size: 18 },
      { alignment: AlignmentType.BOTH, spacing: { after: 60, ...leading(250) } },
    ),
    style('TableText', 'Table text', { size: 17 }, { spacing: { before: 20, after: 30, ...leading(240) } }),
    style(
      'CompactTableText',
      'Compact table text',
      { size: 16 },
      { spacing: { before: 10, after: 20, ...leading(230) } },
    ),
    style('TableHead', 'Table head', { bold: true }, { keepNext: true }, 'TableText'),
    style('Caption', 'caption', { size: 18, italics: true, color: faint }, { spacing: { before: 160, after: 80 } }),
    style(
      'Imprint',
      'Imprint',
      { smallCaps: true, color: faint, characterSpacing: 12 },
      { spacing: { before: 200, after: 120 } },
    ),
    style('Subtitle', 'Subtitle', { size: 28, italics: true }, { spacing: { after: 300 } }),
    style(
      'Mark',
      'Mark',
      { bold: true },
      {
        border: { left: { style: BorderStyle.SINGLE, size: 18, color: ink, space: 8 } },
        indent: { left: 200 },
        spacing: { after: 300 },
      },
    ),
    style(
      'CoverLine',
      'Cover line',
      {},
      {
        indent: { left: coverLabel, hanging: coverLabel },
        tabStops: [{ type: 'left', position: coverLabel }],
        spacing: { after: 80 },
      },
    ),
    style('ContentsHeading', 'Contents heading', { size: 24, bold: true }, { spacing: { before: 260, after: 100 } }),
    // Word's own names for the lines of contents: set close, so that no few of them go to a page of their own.
    style('TOC1', 'toc 1', { size: 19 }, { spacing: { after: 8, ...leading(240) } }),
    style('TOC2', 'toc 2', { size: 18 }, { indent: { left: 240 }, spacing: { after: 6, ...leading(240) } }),
    style('RunningHead', 'Running head', { size: 17, color: faint }, { spacing: { after: 0 } }),
    style(
      'Signature',
      'Signature',
      { size: 18, color: faint },
      {
        // Word draws one border around alike paragraphs that touch: each name has its line by the one between.
        border: { top: signatureLine, between: signatureLine },
        spacing: { before: 900 },
        keepLines: true,
      },
    ),
  ],
})
