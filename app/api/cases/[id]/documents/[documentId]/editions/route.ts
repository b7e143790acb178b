import { documentParams, refusalOfDocument } from '#lib/server/case-documents/document-answers'
import { issueDocument } from '#lib/server/case-documents/issue-document'
import { secureRoute } from '#lib/server/secure-route'

/** Issues an edition: freezes it, signs for it, and keeps its files. */
export const POST = secureRoute({
  action: 'document.issue',
  creates: true,
  heavy: true,
  params: documentParams,
  handler: async ({ params }) => {
    const result = await issueDocument({ caseId: params.id, documentId: params.documentId })
    if (!result.ok) return refusalOfDocument(result)
    const { ok: _ok, ...edition } = result
    const location = `/api/cases/${params.id}/documents/${params.documentId}/editions/${edition.number}`
    return Response.json(edition, { status: 201, headers: { Location: location } })
  },
})
