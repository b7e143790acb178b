import { FootnoteReferenceRun, InternalHyperlink, type ParagraphChild, TextRun } from 'docx'
import { unitMark } from '#lib/reporting/merge/unit-mark'
import type { Inline } from '#lib/reporting/report-model'
import type { DocumentLanguage } from '#lib/reporting/wording/languages'
import { proofingLanguage } from './docx-styles.ts'
import { lines } from './docx-text.ts'

export const lengthOfText = (text: readonly Inline[]): number =>
  text.reduce((sum, inline) => sum + ('text' in inline ? inline.text.length : 0), 0)

/** @param language of text that carries none, where it is not the document's */
export const run = (text: readonly Inline[], language?: DocumentLanguage): ParagraphChild[] =>
  text.flatMap((inline) => piece(inline, language))

function piece(inline: Inline, language?: DocumentLanguage): ParagraphChild[] {
  const tag = tagOf('language' in inline ? inline : { language })
  switch (inline.kind) {
    case 'text':
      return lines(inline.text, tag)
    case 'strong':
      return lines(inline.text, { bold: true, ...tag })
    case 'emphasis':
      return lines(inline.text, { italics: true, ...tag })
    case 'note':
      return inline.again
        ? [new TextRun({ text: String(inline.note), superScript: true })]
        : [new FootnoteReferenceRun(inline.note)]
    case 'see':
      return [
        new InternalHyperlink({
          anchor: unitMark(inline.to),
          children: [
            new TextRun(inline.bare ? String(inline.number) : `${inline.word ?? 'paragraph'}\u00A0${inline.number}`),
          ],
        }),
      ]
  }
}

/** The language of a piece that is not in the document's. */
export const tagOf = ({ language }: { language?: string | undefined }) =>
  language === undefined ? {} : { language: { value: proofingLanguage(language) } }
