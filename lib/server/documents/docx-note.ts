import 'server-only'
import { TextRun } from 'docx'
import { joinRuns } from '#lib/reporting/citation/join-runs'
import { keptTogether } from '#lib/reporting/kept-together'
import type { Citation } from '#lib/reporting/report-model'

/**
 * One run where there are no italics: a note without them is the same file as ever.
 * @param between what stands between two citations, in the language of the document
 */
export function noteToWord(citations: readonly Citation[], between: string): TextRun[] {
  const runs = citations.flatMap(({ text, rich = [{ kind: 'text', text }] }, index) => [
    { text: index === 0 ? '' : between, italic: false },
    ...rich.map((piece) => ({ text: keptTogether(piece.text), italic: piece.kind === 'emphasis' })),
  ])
  return joinRuns([...runs, { text: '.', italic: false }]).map(({ text, italic }) =>
    italic ? new TextRun({ text, italics: true }) : new TextRun(text),
  )
}
