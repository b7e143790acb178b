import type { GroundFinding } from '#lib/domain/assessment'
import { type Ground, groundQuestions } from '#lib/domain/risk-area'
import { describeAge, verificationLabels } from '../describe-material.ts'
import { asSentence, sentenceCase } from '../in-words.ts'
import type { ReportSnapshot } from '../snapshot.ts'
import { type DocumentBuilder, type Rich, strong } from './document-builder.ts'
import { evidencePoints, labelList, recordsOf, type Sources } from './sources.ts'

interface Place {
  doc: DocumentBuilder
  snapshot: ReportSnapshot
  sources: Sources
  ground: Ground
}

/** The stored records of a ground: those that support it, each with what stands against it, then those against. */
export function writeMaterial(place: Place, finding: GroundFinding): void {
  const { doc, sources, ground, snapshot } = place
  const { supports, contrary } = recordsOf(finding)
  const name = groundQuestions[ground].name
  if (supports.length === 0 && contrary.length === 0) {
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
      supports.length === 0
        ? 'No stored record is used in support. '
        : 'The records used in support are listed with what each says and what is stored against it. ',
      contrary.length === 0
        ? 'Nothing contrary is stored on this part; that is a fact about the library, not about the world.'
        : 'The contrary records follow them.',
    ],
    evidencePoints([...supports, ...contrary]),
  )
  doc.table(
    `${ground}/material/supports`,
    `${name}: material in support`,
    [
      { label: 'Record', width: 8 },
      { label: 'What it says', width: 44 },
      { label: 'State and age', width: 26 },
      { label: 'Stored against it', width: 22 },
    ],
    supports.map((id) => ({
      id: `${ground}/material/supports/${id}`,
      cells: [
        [[strong(sources.label(id))]],
        says(sources, id),
        [[state(snapshot, sources, id)]],
        [[against(sources, id)]],
      ],
      points: evidencePoints([id]),
    })),
  )
  doc.table(
    `${ground}/material/contrary`,
    `${name}: material against`,
    [
      { label: 'Record', width: 8 },
      { label: 'What it says', width: 60 },
      { label: 'State and age', width: 32 },
    ],
    contrary.map((id) => ({
      id: `${ground}/material/contrary/${id}`,
      cells: [[[strong(sources.label(id))]], says(sources, id), [[state(snapshot, sources, id)]]],
      points: evidencePoints([id]),
    })),
  )
}

function says(sources: Sources, id: string): Rich[][] {
  const successor = sources.successor(id).trim()
  const proposition: Rich[] = [asSentence(sources.record(id).proposition)]
  return successor === '' ? [proposition] : [proposition, [successor]]
}

const state = (snapshot: ReportSnapshot, sources: Sources, id: string): string => {
  const record = sources.record(id)
  return asSentence(
    `${sentenceCase(verificationLabels[record.verification.status])}; ${describeAge(record, snapshot.assessment.assessedOn)}`,
  )
}

/** Labels of what stands against a record, or the plain statement that nothing does. */
export function against(sources: Sources, id: string): string {
  const contrary = sources.contraryTo(id)
  if (contrary === null) return 'It supports no reason that is engaged'
  return contrary.length === 0 ? 'Nothing contrary is stored' : labelList(sources, contrary)
}
