import {
  AlignmentType,
  Footer,
  Header,
  HeadingLevel,
  PageNumber,
  Paragraph,
  type Table,
  TableOfContents,
  TabStopType,
  TextRun,
} from 'docx'
import { unitIds } from '#lib/reporting/merge/units-of'
import type { ReportContent } from '#lib/reporting/report-model'
import { contentsHeading, pageWords } from '#lib/reporting/wording/page-words'
import { coverLabel } from './docx-styles.ts'
import { lines, textWidth } from './docx-text.ts'
import type { UnitMarks } from './unit-marks.ts'

/** Contents that link to the headings. */
export const contents = (content: ReportContent, marks: UnitMarks) => [
  new Paragraph({
    style: 'ContentsHeading',
    children: marks.around(unitIds.front('contents'), [new TextRun(contentsHeading(content))]),
  }),
  // Without page numbers, which only Word can know: what stands there is right, and nothing asks to be updated.
  new TableOfContents(pageWords[content.language].contents, {
    hyperlink: true,
    headingStyleRange: '1-2',
    pageNumbersEntryLevelsRange: '1-9',
    beginDirty: false,
  }),
]

/** Labels in two languages need the room of two. */
const labelsInTwo = {
  indent: { left: 3860, hanging: 3860 },
  tabStops: [
    { type: TabStopType.CLEAR, position: coverLabel },
    { type: TabStopType.LEFT, position: 3860 },
  ],
}

/** What it is, of whom and by whom, with the marks that must not be missed. */
export function cover(content: ReportContent, marks: UnitMarks): (Paragraph | Table)[] {
  const words = (id: string, text: string) => marks.around(id, lines(text))
  return [
    new Paragraph({ style: 'Imprint', children: words(unitIds.front('imprint'), 'Article Three') }),
    new Paragraph({ heading: HeadingLevel.TITLE, children: words(unitIds.front('title'), content.title) }),
    new Paragraph({ style: 'Subtitle', children: words(unitIds.front('subtitle'), content.subtitle) }),
    ...content.marks.map((mark, index) => new Paragraph({ style: 'Mark', children: words(unitIds.mark(index), mark) })),
    ...content.cover.map(
      ({ label, value }, index) =>
        new Paragraph({
          style: 'CoverLine',
          ...(content.beside !== undefined && labelsInTwo),
          children: marks.around(unitIds.coverLine(index), [
            new TextRun({ text: `${label}\t`, color: '5C6068' }),
            ...lines(value),
          ]),
        }),
    ),
  ]
}

/** As many letters as have room between what stands left and right of them. */
const mostOfMarks = 70

/** At the head of every page but the first. Marks that are too long for it are said by their first words, as in the PDF. */
export const runningHeader = ({
  running,
  marks,
  beside,
  layout,
}: Pick<ReportContent, 'running' | 'marks' | 'beside' | 'layout'>): Header => {
  const whole = marks.join(' · ')
  const short = beside !== undefined || whole.length > mostOfMarks
  const said = short ? marks.map((mark) => mark.split(/\s?:/)[0]).join(' · ') : whole
  return new Header({
    children: [
      new Paragraph({
        style: 'RunningHead',
        tabStops: [
          { type: TabStopType.CENTER, position: textWidth(layout) / 2 },
          { type: TabStopType.RIGHT, position: textWidth(layout) },
        ],
        children: [new TextRun(`${running.reference}\t${said}\t${running.report}`)],
      }),
    ],
  })
}

/** The page, and of how many. */
export const pageFooter = ({ language }: Pick<ReportContent, 'language'>): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: 'RunningHead',
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({ children: [PageNumber.CURRENT, pageWords[language].ofPages, PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  })
