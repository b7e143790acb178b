import { TextRun } from 'docx'
import { keptTogether } from '#lib/reporting/kept-together'

/** Width of the text of an A4 page with our margins, in twentieths of a point. */
export const textWidth = 9298

/** Text with its own line breaks kept, and with what belongs together on one line. */
export const lines = (
  text: string,
  look: { bold?: true; italics?: true; language?: { value: string } } = {},
): TextRun[] =>
  keptTogether(text)
    .split('\n')
    .map((line, index) => new TextRun({ text: line, ...look, ...(index === 0 ? {} : { break: 1 }) }))
