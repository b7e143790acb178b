'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { createDocument } from '#lib/server/case-documents/create-document'
import { documentRefusals, newDocumentSchema, savedDocumentSchema } from '#lib/server/case-documents/document-answers'
import { issueDocument } from '#lib/server/case-documents/issue-document'
import { removeDocument } from '#lib/server/case-documents/remove-document'
import { saveDocument } from '#lib/server/case-documents/save-document'
import { creationKeySchema } from '#lib/server/creation'
import { secureAction } from '#lib/server/secure-action'

const address = { caseId: z.uuid(), documentId: z.uuid() }
const expectedVersion = z.number().int().min(1)

/** Begins a document; sent again under the same key, tells the one that was begun. */
export const createDocumentAction = secureAction({
  action: 'document.draft',
  input: newDocumentSchema.extend({ idempotencyKey: creationKeySchema, caseId: z.uuid() }),
  creates: ({ idempotencyKey }) => idempotencyKey,
  handler: async (_context, { caseId, profileId, language, citations }) => {
    const result = await createDocument({ caseId, profileId, language, citations })
    if (result.ok) revalidatePath(`/cases/${caseId}/documents`)
    return result
  },
})

/** Keeps what was written. */
export const saveDocumentAction = secureAction({
  action: 'document.draft',
  input: savedDocumentSchema.extend({ ...address, expectedVersion }),
  handler: async (_context, input) => saveDocument(input),
})

/** Issues an edition; sent again under the same key, tells the one that was issued. */
export const issueDocumentAction = secureAction({
  action: 'document.issue',
  heavy: true,
  input: z.strictObject({ ...address, idempotencyKey: creationKeySchema }),
  creates: ({ idempotencyKey }) => idempotencyKey,
  handler: async (_context, { caseId, documentId }) => {
    const result = await issueDocument({ caseId, documentId })
    if (result.ok) revalidatePath(`/cases/${caseId}/documents/${documentId}`)
    if (result.ok || !(result.reason in documentRefusals)) return result
    return { ...result, message: documentRefusals[result.reason as keyof typeof documentRefusals] }
  },
})

/** Removes a document of which nothing was issued. */
export const removeDocumentAction = secureAction({
  action: 'document.draft',
  input: z.strictObject({ ...address, expectedVersion }),
  handler: async (_context, input) => {
    const result = await removeDocument(input)
    if (result.ok) revalidatePath(`/cases/${input.caseId}/documents`)
    if (result.ok || !(result.reason in documentRefusals)) return result
    return { ...result, message: documentRefusals[result.reason as keyof typeof documentRefusals] }
  },
})
