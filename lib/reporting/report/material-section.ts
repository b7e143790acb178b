import { groundQuestions } from '#lib/domain/risk-area'
import { type DocumentBuilder, strong } from './document-builder.ts'
import type { GroundView } from './ground-view.ts'
import { evidencePoints, labelList, recordsOf, type Sources } from './sources.ts'

/** The stored records of a ground by the side they speak on. What each says, and what is against it, is in annex B. */
export function writeMaterial(doc: DocumentBuilder, sources: Sources, { ground, finding }: GroundView): void {
  const records = recordsOf(finding)
  const none = records.for.length + records.against.length === 0
  doc.paragraph(
    `${ground}/material`,
    [
      strong('Material. '),
      none
        ? `No stored record is used under ${groundQuestions[ground].name.toLowerCase()}.`
        : [
            records.for.length === 0
              ? 'No stored record is used for the requested person’s case.'
              : `Used for the requested person’s case: ${labelList(sources, records.for)}.`,
            records.against.length === 0
              ? 'No stored record is used against it; that is a fact about the library and the rules met, not about the world.'
              : `Used against it: ${labelList(sources, records.against)}.`,
            'Annex B gives what each says, its source and state, and what is stored against it.',
          ].join(' '),
    ],
    [{ kind: 'area', id: ground }, ...evidencePoints([...records.for, ...records.against])],
  )
}
