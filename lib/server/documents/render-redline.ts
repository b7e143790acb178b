import 'server-only'
import { Document, Header, HeadingLevel, Packer, Paragraph, type Table, TextRun } from 'docx'
import type { DifferenceSection } from '#lib/reporting/difference/describe-difference'
import type { RedlineContent } from '#lib/reporting/redline/redline-content'
import { frontOf, type RedlineFront } from '#lib/reporting/redline/redline-front'
import { pageFooter, runningHeader } from './docx-front.ts'
import { docxStyles, lettered } from './docx-styles.ts'
import { lines } from './docx-text.ts'
import { RedlineWriter } from './redline-writer.ts'
import { settleDocx } from './settle-docx.ts'

/**
 * The redline as a Word document: first what changed beneath the words, then the later version with real tracked
 * changes. All of them accepted are the later version, all rejected the earlier one. The same redline gives the same
 * bytes.
 */
export async function renderRedline(content: RedlineContent): Promise<Uint8Array> {
  const { redline } = content
  const { after, language, title } = redline
  const writer = new RedlineWriter(content)
  const body = redline.blocks.flatMap((block) => writer.block(block))
  const front = frontOf(redline, reading)
  const { marks, running } = front
  const document = new Document({
    title: `${title}: ${running.reference}, ${running.report}`,
    creator: 'Article Three',
    lastModifiedBy: 'Article Three',
    styles: docxStyles(language),
    numbering: { config: [lettered] },
    features: { updateFields: false },
    footnotes: writer.footnotes(),
    comments: { children: writer.comments() },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: 1417, bottom: 1247, left: 1361, right: 1247 },
          },
        },
        headers: { default: runningHeader({ running, marks }), first: new Header({ children: [new Paragraph({})] }) },
        footers: { default: pageFooter({ language }), first: pageFooter({ language }) },
        children: [
          ...frontToWord(front, title),
          ...reasons(content),
          heading('The document, with what changed'),
          ...body,
        ],
      },
    ],
  })
  return settleDocx(await Packer.toBuffer(document), after.timestamp)
}

const heading = (text: string): Paragraph =>
  new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(text)] })
const words = (text: string, style = 'Normal'): Paragraph => new Paragraph({ style, children: lines(text) })

const reading =
  'The changes of words are tracked changes: accept all of them for the later version, reject all for the earlier one. A comment tells what changed beneath the words, where something did. Numbers of paragraphs are those of the later version, and a number that alone has changed is not marked.'

/** Which versions are compared, and how to read it. */
const frontToWord = ({ marks, lines: entries }: RedlineFront, title: string): (Paragraph | Table)[] => [
  words('Article Three', 'Imprint'),
  new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun('What changed')] }),
  words(title, 'Subtitle'),
  ...marks.map((mark) => words(mark, 'Mark')),
  ...entries.map(({ label, value }) => words(`${label}\t${value}`, 'CoverLine')),
]

/** What differs between the two assessments: a section with nothing in it says so. */
const reasons = ({ reasons: { inShort, sections } }: RedlineContent): Paragraph[] => [
  heading('What changed beneath the words'),
  words(inShort),
  ...sections.flatMap(sectionToWord),
]

const sectionToWord = ({ title, none, groups }: DifferenceSection): Paragraph[] => [
  new Paragraph({ heading: HeadingLevel.HEADING_2, children: [new TextRun(title)] }),
  ...(groups.length === 0 ? [words(none)] : []),
  ...groups.flatMap((group) => [
    ...(group.title === null
      ? []
      : [new Paragraph({ heading: HeadingLevel.HEADING_3, children: [new TextRun(group.title)] })]),
    ...group.changes.flatMap(({ what, before, after }) => [
      words(what),
      ...(before === null ? [] : [words(`Before\t${before}`, 'CoverLine')]),
      ...(after === null ? [] : [words(`After\t${after}`, 'CoverLine')]),
    ]),
  ]),
]
