import { speakerLabels, speakers, unknownReasonLabels } from '#lib/domain/assertion'
import { formatDate } from '#lib/domain/date-in-words'
import { declarationOf } from '#lib/domain/facts/catalogue'
import { describeValue } from '../describe-fact.ts'
import { formatDay, formatInstant } from '../format-date.ts'
import { DocumentBuilder } from '../report/document-builder.ts'
import type { ReportContent } from '../report-model.ts'
import { visibleText } from '../visible-text.ts'
import { writeDocuments } from './documents-section.ts'
import { type SubjectRecord, toBeTold } from './subject-record.ts'

/** The record as a document to work on: a lawyer takes out what may not be handed over. */
export function subjectDocument(record: SubjectRecord): ReportContent {
  const builder = new DocumentBuilder()
  before(builder, record)
  person(builder, record)
  answers(builder, record)
  made(builder, record)
  writeDocuments(builder, record)
  access(builder, record)
  told(builder, record)
  return {
    format: 'article-three/report-content@1',
    language: 'en-GB',
    title: 'What is held about the person',
    subtitle: 'Answer to a request for access, for a lawyer to check before it is handed over',
    marks: ['NOT CHECKED YET: not to be handed over as it is'],
    running: { reference: visibleText(record.case.reference), report: 'Access' },
    cover: [
      { label: 'Case', value: visibleText(record.case.reference) },
      { label: 'Made on', value: formatInstant(record.madeAt) },
      { label: 'Made by', value: visibleText(record.madeBy) },
    ],
    author: null,
    date: formatDate(record.madeAt.slice(0, 10)),
    timestamp: record.madeAt,
    mark: `article-three-subject-access:${record.case.id}`,
    ...builder.finish(),
  }
}

const listed = (builder: DocumentBuilder, id: string, texts: readonly string[]) =>
  builder.items(
    id,
    texts.map((text, at) => ({ id: `${id}/${at}`, text: [text] })),
  )

const columns = (...labels: [string, number][]) => labels.map(([label, width]) => ({ label, width }))

function before(builder: DocumentBuilder, { beforeHandingOut }: SubjectRecord): void {
  builder.heading(1, 'before', 'Before this is handed over')
  builder.paragraph('before/leads', ['For whoever checks it. Take this section out.'], [], { leads: true })
  listed(builder, 'before/list', beforeHandingOut)
}

function person(builder: DocumentBuilder, { identity, case: of }: SubjectRecord): void {
  builder.heading(1, 'person', 'Who the person is')
  builder.paragraph('person/code', [
    `Everything else goes by the code name ${of.reference}. The case was opened on ${formatInstant(of.openedAt)} and last changed on ${formatInstant(of.changedAt)}.`,
  ])
  const written = (writtenIn: string) => (writtenIn === '' ? '' : ` (${writtenIn})`)
  const rows = [
    ...identity.names.map(({ name, writtenIn }) => ['Name', `${name}${written(writtenIn)}`]),
    ['Born on', identity.bornOn],
    ['Born in', identity.bornIn],
    ['Papers', identity.papers],
    ['Contact', identity.contact],
    ...identity.family.map(({ name, relation, where }) => [
      `Family: ${relation}`,
      [name, where].filter(Boolean).join(', '),
    ]),
    ['Notes', identity.notes],
  ].filter(([, value]) => value !== '')
  if (rows.length === 0) builder.paragraph('person/none', ['Nothing is written down of who the person is.'])
  builder.table(
    'person/table',
    'Identity',
    columns(['What', 30], ['As written down', 70]),
    rows.map((cells, at) => ({ id: `person/${at}`, cells })),
  )
}

function answers(builder: DocumentBuilder, { facts, unreadable }: SubjectRecord): void {
  builder.heading(1, 'facts', 'What is recorded, and from whom')
  const said = facts.flatMap(({ entry }) => (entry.kind === 'asserted' ? entry.assertions : []))
  const counts = speakers
    .map((says) => [speakerLabels[says].label, said.filter((assertion) => assertion.says === says).length] as const)
    .filter(([, count]) => count > 0)
    .map(([label, count]) => `${label}: ${count}`)
  builder.paragraph('facts/sources', [
    counts.length === 0 ? 'No answer is recorded.' : `Sources of the answers: ${counts.join('; ')}.`,
  ])
  builder.table(
    'facts/table',
    'Answers',
    columns(['Question', 34], ['Answer', 24], ['Who says so, when and where', 26], ['Recorded', 16]),
    facts.flatMap(({ key, question, entry, enteredAt, enteredBy }) => {
      const recorded = `${formatInstant(enteredAt)}, ${enteredBy}`
      if (entry.kind === 'unknown')
        return [{ id: key, cells: [question, unknownReasonLabels[entry.reason], '', recorded] }]
      return entry.assertions.map((assertion, at) => ({
        id: `${key}/${at}`,
        cells: [
          question,
          describeValue(declarationOf(key), assertion.value),
          [speakerLabels[assertion.says].label, assertion.on ?? '', assertion.where ?? ''].filter(Boolean).join('; '),
          recorded,
        ],
      }))
    }),
    { compact: true },
  )
  builder.table(
    'facts/unreadable',
    'Answers that this version cannot read any more, as stored',
    columns(['Question', 34], ['Stored', 66]),
    unreadable.map(({ key, stored }) => ({ id: `unreadable/${key}`, cells: [key, stored] })),
  )
}

function made(builder: DocumentBuilder, { reports, sealedNotes }: SubjectRecord): void {
  builder.heading(1, 'made', 'Reports and notes')
  builder.paragraph('made/reports', [
    reports.length === 0 ? 'No report was issued.' : 'These reports were issued; each is a file of its own.',
  ])
  builder.table(
    'made/table',
    'Reports',
    columns(['No.', 8], ['Issued', 24], ['By', 24], ['SHA-256 of the file', 44]),
    reports.map(({ number, issuedAt, author, pdfSha256 }) => ({
      id: `report/${number}`,
      cells: [String(number), formatInstant(issuedAt), author, pdfSha256],
    })),
    { compact: true },
  )
  builder.paragraph('made/notes', [
    sealedNotes.length === 0
      ? 'There are no sealed notes.'
      : 'These notes are sealed to passphrases that the organisation’s system does not have. It cannot say what is in them, nor whether they are about the person; those who wrote them can.',
  ])
  builder.table(
    'made/sealed',
    'Sealed notes, which cannot be read here',
    columns(['Written by', 40], ['On', 30], ['Last changed', 30]),
    sealedNotes.map(({ author, createdAt, updatedAt }, at) => ({
      id: `note/${at}`,
      cells: [author, formatInstant(createdAt), formatInstant(updatedAt)],
    })),
  )
}

function access(builder: DocumentBuilder, { access: { members, acts } }: SubjectRecord): void {
  builder.heading(1, 'access', 'Who has seen it')
  builder.table(
    'access/members',
    'Who may see the case now',
    columns(['Name', 40], ['Since', 30], ['Let in by', 30]),
    members.map(({ name, since, letInBy }, at) => ({
      id: `member/${at}`,
      cells: [name, formatInstant(since), letInBy],
    })),
  )
  builder.table(
    'access/acts',
    'What was done with the case and what was made in it, from the trail',
    columns(['Who', 26], ['What', 22], ['Times', 8], ['First', 22], ['Last', 22]),
    acts.map(({ name, action, times, first, last }, at) => ({
      id: `act/${at}`,
      cells: [name, action, String(times), formatInstant(first), formatInstant(last)],
    })),
    { compact: true },
  )
}

function told(builder: DocumentBuilder, { retention, approvals }: SubjectRecord): void {
  builder.heading(1, 'told', 'How long it is kept, and what else is to be told')
  const held = retention.held ? ` It is held beyond that: ${retention.holdReason ?? ''}` : ''
  builder.paragraph('told/until', [
    `The case is kept until ${formatDay(retention.until)}, ${retention.chosen ? 'the day that somebody of it has said' : 'which follows from its last change'}.${held}`,
  ])
  builder.table(
    'told/approvals',
    'What was asked of a second person',
    columns(['What', 24], ['Why', 40], ['When', 18], ['By', 18]),
    approvals.map(({ kind, reason, askedAt, askedBy }, at) => ({
      id: `approval/${at}`,
      cells: [kind, reason, formatInstant(askedAt), askedBy],
    })),
  )
  builder.paragraph('told/leads', ['To be completed by the lawyer:'], [], { leads: true })
  listed(builder, 'told/list', toBeTold)
}
