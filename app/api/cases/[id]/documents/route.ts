import { createDocument } from '#lib/server/case-documents/create-document'
import { newDocumentSchema, refusalOfDocument } from '#lib/server/case-documents/document-answers'
import { listDocuments } from '#lib/server/case-documents/list-documents'
import { changed } from '#lib/server/cases/case-answers'
import { idParams } from '#lib/server/route-params'
import { secureRoute } from '#lib/server/secure-route'

/** The documents of the case that are being written, with how many editions of each were issued. */
export const GET = secureRoute({
  action: 'document.read',
  params: idParams,
  handler: async ({ params }) => {
    const found = await listDocuments(params.id)
    return found.ok ? { documents: found.documents } : refusalOfDocument(found)
  },
})

/** Begins a document of one form. */
export const POST = secureRoute({
  action: 'document.draft',
  creates: true,
  params: idParams,
  body: newDocumentSchema,
  handler: async ({ params, body }) => {
    const result = await createDocument({ caseId: params.id, ...body })
    return result.ok ? changed({ id: result.id, version: result.version }, 201) : refusalOfDocument(result)
  },
})
