import { formatDate } from '#lib/domain/date-in-words'
import { escapeText } from '../markdown.ts'
import { type DifferenceSources, describeDifference, differenceInOneLine } from './describe-difference.ts'
import type { ComparedAssessment, Difference } from './difference.ts'

/** A difference as data, with what it is the difference of: two assessments, each known by its hash. */
export function differenceJson(before: ComparedAssessment, after: ComparedAssessment, difference: Difference) {
  const side = ({ assessment: { reference, assessedOn, hash } }: ComparedAssessment) => ({
    reference,
    assessedOn,
    assessment: hash,
  })
  return { format: 'article-three/difference@1', before: side(before), after: side(after), difference }
}

/** A difference as Markdown that reads as plain text: a section a kind, before and after below each other. */
export function differenceMarkdown(
  before: ComparedAssessment,
  after: ComparedAssessment,
  difference: Difference,
  sources: DifferenceSources,
): string {
  const sections = describeDifference(difference, sources)
  return [
    '# What changed',
    `Before: ${called(before)}. After: ${called(after)}.`,
    differenceInOneLine(sections),
    ...sections.flatMap(({ title, none, groups }) => [
      `## ${title}`,
      ...(groups.length === 0 ? [none] : []),
      ...groups.flatMap((group) => [
        ...(group.title === null ? [] : [`### ${group.title}`]),
        group.changes
          .map((change) =>
            [
              `- ${escapeText(change.what)}`,
              ...(change.before === null ? [] : [`  - before: ${escapeText(change.before)}`]),
              ...(change.after === null ? [] : [`  - after: ${escapeText(change.after)}`]),
            ].join('\n'),
          )
          .join('\n'),
      ]),
    ]),
  ].join('\n\n')
}

const called = ({ assessment: { reference, assessedOn } }: ComparedAssessment): string =>
  `${escapeText(reference)}, assessed as of ${formatDate(assessedOn)}`
