import { documentParams, refusalOfDocument, savedDocumentSchema } from '#lib/server/case-documents/document-answers'
import { readDocument } from '#lib/server/case-documents/read-document'
import { removeDocument } from '#lib/server/case-documents/remove-document'
import { saveDocument } from '#lib/server/case-documents/save-document'
import { changed } from '#lib/server/cases/case-answers'
import { etagOf, expectedVersionOf } from '#lib/server/if-match'
import { Refusal } from '#lib/server/refusal'
import { secureRoute } from '#lib/server/secure-route'

/** The document: its form, what its author wrote, what it says on the facts of now, and what is left to do. */
export const GET = secureRoute({
  action: 'document.read',
  heavy: true,
  params: documentParams,
  handler: async ({ params }) => {
    const found = await readDocument({ caseId: params.id, documentId: params.documentId })
    if (!found.ok) return refusalOfDocument(found)
    const { draft, ...document } = found.document
    const answer = { ...document, problems: draft.problems, content: draft.built.content }
    return Response.json(answer, { headers: { ETag: etagOf(document.version) } })
  },
})

/** Puts these words of the author in the place of those that stand. */
export const PUT = secureRoute({
  action: 'document.draft',
  params: documentParams,
  body: savedDocumentSchema,
  handler: async ({ request, params, body }) => {
    const expectedVersion = expectedVersionOf(request)
    if (expectedVersion instanceof Refusal) return expectedVersion
    const result = await saveDocument({ caseId: params.id, documentId: params.documentId, expectedVersion, ...body })
    return result.ok ? changed({ version: result.version }) : refusalOfDocument(result)
  },
})

/** Removes a document of which nothing was issued. */
export const DELETE = secureRoute({
  action: 'document.draft',
  params: documentParams,
  handler: async ({ request, params }) => {
    const expectedVersion = expectedVersionOf(request)
    if (expectedVersion instanceof Refusal) return expectedVersion
    const result = await removeDocument({ caseId: params.id, documentId: params.documentId, expectedVersion })
    return result.ok ? new Response(null, { status: 204 }) : refusalOfDocument(result)
  },
})
