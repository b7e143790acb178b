import { noOwnWords } from '#lib/reporting/document/own-words'
import { createDocument } from '#lib/server/case-documents/create-document'
import { saveDocument } from '#lib/server/case-documents/save-document'

/** A triage note in a case of the viewer's, with all written that it asks for; its version is 2. */
export async function aTriageNote(caseId: string, nextStep = 'Reach the duty lawyer today.'): Promise<string> {
  const made = await createDocument({ caseId, profileId: 'triage-note', language: 'en' })
  if (!made.ok) throw new Error(`no document was made: ${made.reason}`)
  const own = { ...noOwnWords, sections: { 'next-step': nextStep } }
  const saved = await saveDocument({ caseId, documentId: made.id, expectedVersion: made.version, language: 'en', own })
  if (!saved.ok) throw new Error(`the document was not saved: ${saved.reason}`)
  return made.id
}
