import {
  answerCell,
  askedQuestions,
  isUnknown,
  onFile,
  questionCell,
  questionNumbers,
} from '../report/facts-section.ts'
import type { PrintedSnapshot } from '../report/held-by-counsel.ts'
import type { Setting } from './setting.ts'

/** The facts that an expert must say something of: every fact with an answer. */
export const factsToTag = (snapshot: PrintedSnapshot): string[] =>
  askedQuestions(snapshot).flatMap(([key]) => (isUnknown(snapshot, key) ? [] : [key]))

/** Each fact with how the author comes to it. One that nobody has marked yet says so. */
export function writeFactTags({ doc, snapshot, own }: Setting): void {
  const { factTags: said } = doc.words
  const keys = factsToTag(snapshot)
  const numbers = questionNumbers(snapshot)
  doc.heading(1, 'fact-tags', said.heading)
  doc.paragraph('fact-tags/about', [keys.length === 0 ? said.none : said.about], [], { leads: keys.length > 0 })
  doc.table(
    'fact-tags/table',
    said.caption,
    [
      { label: said.columns.number, width: 6 },
      { label: said.columns.fact, width: 52 },
      { label: said.columns.answer, width: 24 },
      { label: said.columns.known, width: 18 },
    ],
    keys.flatMap((key) => {
      const question = snapshot.questions[key]
      const tag = own.factTags[key]
      if (question === undefined) return []
      return [
        {
          id: `fact-tags/${key}`,
          cells: [
            String(numbers.get(key) ?? ''),
            questionCell(doc, question, onFile(snapshot, key)),
            [answerCell(doc, snapshot, key, question)],
            tag === undefined ? said.notSaid : said.labels[tag],
          ],
          points: [{ kind: 'fact' as const, id: key }],
        },
      ]
    }),
    { compact: true },
  )
}
