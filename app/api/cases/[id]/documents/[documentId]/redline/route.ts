import { z } from 'zod'
import { compareVersions, exportRedline, twoVersions } from '#lib/server/case-documents/compare-versions'
import { documentParams, refusalOfDocument } from '#lib/server/case-documents/document-answers'
import { downloadOf } from '#lib/server/download'
import { secureRoute } from '#lib/server/secure-route'

/** What changed between two versions of a document, in words and in reasons: as data, as a Word file with tracked changes, or as a PDF. */
export const GET = secureRoute({
  action: 'document.read',
  heavy: true,
  params: documentParams,
  query: z
    .strictObject({ ...twoVersions, format: z.enum(['json', 'docx', 'pdf']).default('json') })
    .refine(({ from, to }) => from !== to, { path: ['to'], error: 'expected another version than "from"' }),
  handler: async ({ params, query }) => {
    const address = { caseId: params.id, documentId: params.documentId }
    if (query.format !== 'json') {
      const file = await exportRedline(address, query, query.format)
      return file.ok ? downloadOf(file) : refusalOfDocument(file)
    }
    const compared = await compareVersions(address, query)
    return compared.ok ? compared.content : refusalOfDocument(compared)
  },
})
