import { z } from 'zod'
import { documentParams, refusalOfDocument } from '#lib/server/case-documents/document-answers'
import { readEdition } from '#lib/server/case-documents/read-edition'
import { downloadOf } from '#lib/server/download'
import { secureRoute } from '#lib/server/secure-route'

/** A file of an edition, byte for byte as it was issued. */
export const GET = secureRoute({
  action: 'document.read',
  params: documentParams.extend({ number: z.coerce.number().int().min(1).max(1_000_000) }),
  query: z.strictObject({ format: z.enum(['pdf', 'docx', 'pdfa']) }),
  handler: async ({ params, query }) => {
    const { id, documentId, number } = params
    const result = await readEdition({ caseId: id, documentId, number }, query.format)
    return result.ok ? downloadOf(result) : refusalOfDocument(result)
  },
})
