import { count } from '#lib/domain/in-words'
import { redactionInWords } from './describe-redaction.ts'
import type { BundlePlan, ContentsNode, PlannedExhibit } from './plan-bundle.ts'

/** A line of the index as it is printed. */
export interface FrontRow {
  level: 1 | 2 | 3
  number: string
  title: string
  date: string
  /** The printed number of its first page. */
  label: string
  /** Where its link goes: a page of the bundle, from 0; null where there is nothing to go to. */
  target: number | null
  /** What is said below the line. */
  notes: string[]
}

/** The proof of a redaction, as it is printed at the end of the index. */
export interface FrontRedaction {
  heading: string
  lines: string[]
}

export interface FrontContent {
  timestamp: string
  title: string
  court: string
  parties: string
  lines: string[]
  rows: FrontRow[]
  redactions: FrontRedaction[]
}

/** The sentence that stands wherever a hash is shown. */
export const hashSentence = 'A hash shows that a file is still the same. It does not show that what it says is true.'

/** What the title page, the index and the pages of proof say. */
export function frontContent(plan: BundlePlan, timestamp: string): FrontContent {
  const there = plan.exhibits.filter((exhibit) => !exhibit.withdrawn)
  const last = plan.labels.at(-1) ?? ''
  return {
    ...{ timestamp, title: plan.title, court: plan.court, parties: plan.parties },
    lines: [
      `${count(there.length, 'exhibit')} on ${count(plan.labels.length, 'page')}, this page and the index among them; the last page is ${last}.`,
      'The number printed on a page is the one that a reader of PDF shows for it. Exhibits and pages that came late have a letter, or a number after a point; no other number changed.',
      `The index gives the SHA-256 of each exhibit as it was before its pages were numbered here. ${hashSentence}`,
    ],
    rows: plan.contents.flatMap(rowsOf),
    redactions: there.flatMap(redactionOf),
  }
}

function rowsOf(node: ContentsNode): FrontRow[] {
  const { level, title, exhibit, label, page: target, children } = node
  const row: FrontRow = {
    ...{ level, title, target, number: exhibit?.number ?? '', date: exhibit?.date ?? '' },
    label: level === 1 ? '' : (label ?? ''),
    notes: exhibit ? notesOf(exhibit) : [],
  }
  return [row, ...children.flatMap(rowsOf)]
}

function notesOf({ withdrawn, sha256, redacted }: PlannedExhibit): string[] {
  if (withdrawn) return ['Withdrawn. Its number and its pages are given to no other.']
  return [
    ...(sha256 === null ? [] : [`SHA-256 ${sha256}`]),
    ...(redacted
      ? ['Redacted: the hash is that of the redacted file. What was removed, and why, is at the end of the index.']
      : []),
  ]
}

function redactionOf({ number, title, sha256, redacted }: PlannedExhibit): FrontRedaction[] {
  if (!redacted) return []
  return [{ heading: `Exhibit ${number}: ${title}`, lines: redactionInWords(redacted, sha256 ?? '') }]
}
