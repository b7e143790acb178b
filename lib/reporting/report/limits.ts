import { forumNames } from '#lib/domain/forum'
import { groundQuestions } from '#lib/domain/risk-area'
import { isStale } from '#lib/rules/engine/shelf-life'
import { describeAge } from '../describe-material.ts'
import { certaintyRemarks, formatPinpoint } from '../format-citation.ts'
import { formatDate } from '../format-date.ts'
import { asSentence, count, listInWords } from '../in-words.ts'
import type { ReportSnapshot } from '../snapshot.ts'
import { findingsOf } from '../trace.ts'
import { type DocumentBuilder, type Rich, strong } from './document-builder.ts'
import { evidencePoints, type Sources } from './sources.ts'

/** Unknowns and limits. Always printed, whatever the profile: a report that hides its limits is worth less than none. */
export function writeLimits(doc: DocumentBuilder, snapshot: ReportSnapshot, sources: Sources): void {
  doc.heading(1, 'limits', 'Unknowns and limits')
  writeGaps(doc, snapshot)
  writeExactness(doc, snapshot)
  writePinpoints(doc, snapshot, sources)
  writeRecords(doc, snapshot, sources)
  doc.paragraph('limits/scope', [
    strong('Scope. '),
    `The rules were written for removal to ${snapshot.states.requesting.name} and cover what they cite and nothing else. ` +
      'Law that no rule states, and material that no record holds, has had no effect on this report. The library may be incomplete and may lag behind events.',
  ])
  doc.paragraph('limits/source', [
    strong('Nothing added. '),
    'Every sentence about the case was put together from the facts given, the stored rules and the stored records. No text about the law, a source or a person was freely composed for this report.',
  ])
}

const gapWords = {
  fact: 'A fact nobody has given',
  rule: 'No rule speaks',
  evidence: 'No stored record carries it',
}

function writeGaps(doc: DocumentBuilder, { assessment }: ReportSnapshot): void {
  const { gaps } = assessment
  doc.paragraph('limits/gaps', [
    strong('Gaps. '),
    gaps.length === 0
      ? 'The assessment reports no gap of facts, of rules or of records.'
      : 'Three different things may be missing: a fact, a rule, a record. None of them is an answer.',
  ])
  doc.items(
    'limits/gaps/list',
    gaps.map(({ kind, area, what }, index) => ({
      id: `gap/${index + 1}`,
      text: [`${groundQuestions[area].name}. ${gapWords[kind]}: ${asSentence(what)}`],
      points: [{ kind: 'gap', id: String(index) }],
    })),
  )
}

function writeExactness(doc: DocumentBuilder, { assessment }: ReportSnapshot): void {
  const open = findingsOf(assessment).filter(({ finding }) => !finding.range.exact)
  if (open.length === 0) return
  doc.paragraph(
    'limits/exactness',
    [
      strong('Ranges. '),
      `For ${listInWords(open.map(({ ground }) => groundQuestions[ground].name.toLowerCase()))} the range of words is sound but not shown to be exact: ` +
        'every word that can be reached is named, and a word may be named that cannot.',
    ],
    open.map(({ ground }) => ({ kind: 'area', id: ground })),
  )
}

/** Bases whose pinpoint is missing or was not read, each once. */
function writePinpoints(doc: DocumentBuilder, snapshot: ReportSnapshot, sources: Sources): void {
  const bases = [
    ...findingsOf(snapshot.assessment).flatMap(({ finding }) =>
      finding.tests.flatMap((test) => [
        ...(snapshot.tests[test.id]?.source ?? []),
        ...[...test.routes.flatMap((route) => route.elements), ...test.answers].flatMap((element) =>
          element.reasons.flatMap((reason) =>
            reason.authorities.map(({ id, ...basis }) => ({ authority: id, ...basis })),
          ),
        ),
      ]),
    ),
  ]
  const unverified = new Map(
    bases
      .filter(({ pinpoint, certainty }) => certainty !== 'read' || pinpoint === null)
      .map((basis) => [`${basis.authority} ${basis.pinpoint} ${basis.certainty}`, basis]),
  )
  doc.paragraph(
    'limits/pinpoints',
    [
      strong('Pinpoints. '),
      unverified.size === 0
        ? 'Every pinpoint of an authority in this report was read in the text.'
        : `${count(unverified.size, 'pinpoint')} of authorities in this report ${unverified.size === 1 ? 'is' : 'are'} missing or not verified against the text (“${certaintyRemarks.secondary}”; “${certaintyRemarks['from-memory']}”). They must be checked before they are relied on:`,
    ],
    [...unverified.values()].map(({ authority }) => ({ kind: 'authority', id: authority })),
  )
  doc.items(
    'limits/pinpoints/list',
    [...unverified.entries()].map(([key, basis]) => ({
      id: `limits/pinpoints/${key}`,
      text: [`${sources.authority(basis.authority).name}: ${formatPinpoint(basis.pinpoint, basis.certainty)}.`],
      points: [{ kind: 'authority', id: basis.authority }],
    })),
  )
}

/** Stale records, those without a pinpoint, and those that do not count, by label. */
function writeRecords(doc: DocumentBuilder, snapshot: ReportSnapshot, sources: Sources): void {
  const { assessedOn } = snapshot.assessment
  const all = sources.recordIds().map((id) => ({ id, record: sources.record(id) }))
  if (all.length === 0) {
    doc.paragraph('limits/records', [strong('Records. '), 'No stored record was used.'])
    return
  }
  const kinds: {
    id: string
    lead: string
    none: string
    some: string
    of: typeof all
    detail: (id: string) => string
  }[] = [
    {
      id: 'stale',
      lead: 'Stale records. ',
      none: `No record used is past its shelf life on ${formatDate(assessedOn)}.`,
      some: `These records are past the shelf life of their kind on ${formatDate(assessedOn)} and should be renewed:`,
      of: all.filter(({ record }) => isStale(record, assessedOn)),
      detail: (id) => describeAge(sources.record(id), assessedOn),
    },
    {
      id: 'no-pinpoint',
      lead: 'Records without a pinpoint. ',
      none: 'Every record used names the place in its source.',
      some: 'These records do not name the place in their source:',
      of: all.filter(({ record }) => record.source.pinpoint === null),
      detail: (id) => sources.record(id).source.title,
    },
    {
      id: 'not-counted',
      lead: 'Records that do not count. ',
      none: 'No record printed here is contradicted, superseded or untraced.',
      some: 'These records are printed and were not counted for any finding, since they are contradicted, superseded, or could not be found when they were checked:',
      of: all.filter(
        ({ record }) =>
          record.supersededBy !== null || ['contradicted', 'not-found'].includes(record.verification.status),
      ),
      detail: (id) =>
        `${sources.record(id).title}${sources.successor(id).trim() === '' ? '' : `. ${sources.successor(id).trim()}`}`,
    },
  ]
  for (const { id, lead, none, some, of, detail } of kinds) {
    const text: Rich[] = [strong(lead), of.length === 0 ? none : some]
    doc.paragraph(`limits/${id}`, text, evidencePoints(of.map((entry) => entry.id)))
    doc.items(
      `limits/${id}/list`,
      of.map((entry) => ({
        id: `limits/${id}/${entry.id}`,
        text: [strong(sources.label(entry.id)), `: ${asSentence(detail(entry.id))}`],
        points: evidencePoints([entry.id]),
      })),
    )
  }
}

/** The fora of the assessment in words, for the cover. */
export const foraInWords = ({ assessment }: ReportSnapshot): string =>
  assessment.fora.length === 0 ? 'None known' : listInWords(assessment.fora.map(({ id }) => forumNames[id]))
