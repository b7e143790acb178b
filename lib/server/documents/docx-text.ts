import { TextRun } from 'docx'
import { keptTogether } from '#lib/reporting/kept-together'
import type { Layout } from '#lib/reporting/report-model'

/** Left and right, in twentieths of a point. A note is as wide as the page of its PDF allows. */
export const sideMargins = (layout?: Layout) =>
  layout === 'note' ? { left: 907, right: 907 } : { left: 1361, right: 1247 }

/** Width of the text of an A4 page with these margins. */
export function textWidth(layout?: Layout): number {
  const { left, right } = sideMargins(layout)
  return 11906 - left - right
}

/** Text with its own line breaks kept, and with what belongs together on one line. */
export const lines = (
  text: string,
  look: { bold?: true; italics?: true; language?: { value: string } } = {},
): TextRun[] =>
  keptTogether(text)
    .split('\n')
    .map((line, index) => new TextRun({ text: line, ...look, ...(index === 0 ? {} : { break: 1 }) }))
