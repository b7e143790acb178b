import { z } from 'zod'
import { documentParams, refusalOfDocument } from '#lib/server/case-documents/document-answers'
import { exportDraft } from '#lib/server/case-documents/export-draft'
import { downloadOf } from '#lib/server/download'
import { secureRoute } from '#lib/server/secure-route'

/** The document as it stands, as a file: marked as a draft on every page. */
export const GET = secureRoute({
  action: 'document.read',
  heavy: true,
  params: documentParams,
  query: z.strictObject({ format: z.enum(['pdf', 'docx']) }),
  handler: async ({ params, query }) => {
    const result = await exportDraft({ caseId: params.id, documentId: params.documentId }, query.format)
    return result.ok ? downloadOf(result) : refusalOfDocument(result)
  },
})
