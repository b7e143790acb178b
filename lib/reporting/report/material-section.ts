import type { GroundFinding } from '#lib/domain/assessment'
import type { EvidenceRecord } from '#lib/domain/evidence-record'
import { asSentence, sentenceCase } from '#lib/domain/in-words'
import { type Ground, groundQuestions } from '#lib/domain/risk-area'
import { describeAge } from '../describe-material.ts'
import type { ReportSnapshot } from '../snapshot.ts'
import { type DocumentBuilder, strong } from './document-builder.ts'
import { evidencePoints, labelList, recordsOf, type Sources } from './sources.ts'

interface Place {
  doc: DocumentBuilder
  snapshot: ReportSnapshot
  sources: Sources
  ground: Ground
}

/** The stored records of a ground: those that speak for it and those against, each with what is stored against it. */
export function writeMaterial(place: Place, finding: GroundFinding): void {
  const { doc, ground } = place
  const records = recordsOf(finding)
  const name = groundQuestions[ground].name
  if (records.for.length === 0 && records.against.length === 0) {
    doc.paragraph(
      `${ground}/material`,
      [strong('Material. '), 'No stored record is used in this part.'],
      [{ kind: 'area', id: ground }],
    )
    return
  }
  doc.paragraph(
    `${ground}/material`,
    [
      strong('Material. '),
      records.for.length === 0
        ? 'No stored record is used for the requested person’s case. '
        : 'The records used for the requested person’s case are listed with what is stored against each; what they say is in annex B. ',
      records.against.length === 0
        ? 'No stored record is used against it; that is a fact about the library and the rules met, not about the world.'
        : 'Those used against it follow.',
    ],
    evidencePoints([...records.for, ...records.against]),
  )
  writeTable(place, 'for', `${name}: material for`, records.for)
  writeTable(place, 'against', `${name}: material against`, records.against)
}

function writeTable({ doc, sources, ground, snapshot }: Place, side: string, caption: string, ids: string[]): void {
  doc.table(
    `${ground}/material/${side}`,
    caption,
    [
      { label: 'Record', width: 9 },
      { label: 'Title', width: 44 },
      { label: 'State and age', width: 27 },
      { label: 'Stored against it', width: 20 },
    ],
    ids.map((id) => ({
      id: `${ground}/material/${side}/${id}`,
      cells: [
        [[strong(sources.label(id))]],
        titleLines(sources, id),
        state(snapshot, sources, id),
        against(sources, id),
      ],
      points: evidencePoints([id]),
    })),
  )
}

function titleLines(sources: Sources, id: string): string {
  const { title, supersededBy } = sources.record(id)
  return supersededBy === null
    ? asSentence(title)
    : `${asSentence(title)} Superseded by ${sources.label(supersededBy)}.`
}

const state = (snapshot: ReportSnapshot, sources: Sources, id: string): string => {
  const record = sources.record(id)
  return `${sentenceCase(verificationShort[record.verification.status])}; ${describeAge(record, snapshot.assessment.assessedOn).replace(/ before the assessment date$/, ' earlier')}`
}

const verificationShort: Record<EvidenceRecord['verification']['status'], string> = {
  confirmed: 'confirmed',
  'confirmed-with-correction': 'confirmed with a correction',
  contradicted: 'contradicted, not counted',
  'not-found': 'not found when checked, not counted',
}

/** Labels of what stands against a record, or the plain statement that nothing does. */
export function against(sources: Sources, id: string): string {
  const contrary = sources.contraryTo(id)
  if (contrary === null) return 'Used only against a reason'
  return contrary.length === 0 ? 'Nothing contrary is stored' : labelList(sources, contrary)
}
