import { withoutCitation } from '#lib/reporting/citation/said-once'
import type { Inline, ReportContent } from '#lib/reporting/report-model'
import type { ReportSnapshot } from '#lib/reporting/snapshot'
import { strings, units } from './report-text.ts'

/** Words of ours between stored ones: text that is tagged with no other language. */
export const untagged = ({ blocks, cover, marks, title, subtitle, running }: ReportContent): string[] => {
  const inlines = units({ blocks } as ReportContent).flatMap((unit) => unit.inlines)
  const ours = (inline: Inline): string[] => ('text' in inline && inline.language === undefined ? [inline.text] : [])
  const frame = blocks.flatMap((block) =>
    block.kind === 'heading'
      ? [block.text]
      : block.kind === 'table'
        ? [block.caption, ...block.columns.map(({ label }) => label)]
        : block.kind === 'signature'
          ? block.labels
          : [],
  )
  return [...inlines.flatMap(ours), ...frame, ...marks, title, subtitle, running.report, ...strings(cover)]
}

/** Runs of four words and more between signs and numbers. */
const phrases = (texts: readonly string[]): Set<string> =>
  new Set(
    texts
      .flatMap((text) => text.toLowerCase().split(/[.,:;?!()[\]“”‘’«»\d]|\s\/\s/))
      .map((phrase) => phrase.replaceAll(/\s+/g, ' ').trim())
      .filter((phrase) => phrase.split(' ').length >= 4),
  )

/** Names of sources and places in them are printed as they are in every language, as is what people entered. */
const data = (snapshot: ReportSnapshot): Set<string> =>
  phrases([
    ...Object.values(snapshot.evidence).flatMap(({ source }) => strings(source)),
    ...Object.values(snapshot.rules).flatMap(({ legalBasis }) => legalBasis.map(({ pinpoint }) => pinpoint ?? '')),
    ...Object.values(snapshot.tests).flatMap(({ source }) => source.map(({ pinpoint }) => pinpoint ?? '')),
    ...strings(snapshot.caseFile.facts),
    ...Object.values(snapshot.authorities).flatMap(({ name, citation, issuedBy }) => [
      name,
      withoutCitation(name, citation),
      citation,
      issuedBy,
    ]),
  ])

/** Runs of words that a document has in common with the same in English, tagged as no other language, and are no data. */
export function leftInEnglish(snapshot: ReportSnapshot, english: ReportContent, translated: ReportContent): string[] {
  const inEnglish = phrases(untagged(english))
  const cited = [...data(snapshot)]
  return [...phrases(untagged(translated))].filter(
    (phrase) =>
      inEnglish.has(phrase) &&
      phrase !== 'ne bis in idem' &&
      !cited.some((name) => phrase.includes(name) || name.includes(phrase)),
  )
}
