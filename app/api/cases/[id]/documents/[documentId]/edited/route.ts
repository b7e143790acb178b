import { z } from 'zod'
import { documentParams, refusalOfDocument } from '#lib/server/case-documents/document-answers'
import { takeBackDocument } from '#lib/server/case-documents/take-back-document'
import { Refusal } from '#lib/server/refusal'
import { secureRoute } from '#lib/server/secure-route'

/** Larger than any document of ours with its edits. */
const limit = 16 * 1024 * 1024

/** Takes a Word file that somebody edited, and says what it would change. Nothing is stored. */
export const POST = secureRoute({
  action: 'document.draft',
  heavy: true,
  params: documentParams,
  file: { limit },
  body: z.instanceof(Uint8Array),
  handler: async ({ params, body }) => {
    const result = await takeBackDocument({ caseId: params.id, documentId: params.documentId }, body)
    if (result.ok) {
      const { ok: _ok, ...broughtBack } = result
      return broughtBack
    }
    return result.reason === 'not-readable'
      ? new Refusal('CONFLICT', { message: result.why })
      : refusalOfDocument(result)
  },
})
