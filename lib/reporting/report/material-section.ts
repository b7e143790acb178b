import type { DocumentBuilder } from './document-builder.ts'
import type { GroundView } from './ground-view.ts'
import { labelsInWords } from './record-labels.ts'
import { evidencePoints, recordsOf, type Sources } from './sources.ts'

/** The stored records of a ground by the side they speak on. What each says, and what is against it, is in annex B. */
export function writeMaterial(doc: DocumentBuilder, sources: Sources, { ground, finding }: GroundView): void {
  const { material, terms } = doc.words
  const records = recordsOf(finding)
  const none = records.for.length + records.against.length === 0
  doc.paragraph(
    `${ground}/material`,
    [
      material.lead,
      none
        ? material.none(terms.grounds[ground].name)
        : [
            material.for(labelsInWords(doc, sources, records.for)),
            material.against(labelsInWords(doc, sources, records.against)),
            material.annex,
          ].join(' '),
    ],
    [{ kind: 'area', id: ground }, ...evidencePoints([...records.for, ...records.against])],
  )
}
