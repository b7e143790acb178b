import 'server-only'
import type { DocumentFormat } from '../documents/render-document.ts'
import type { Download } from '../download.ts'

const kinds: Record<DocumentFormat, { ending: string; type: string }> = {
  pdf: { ending: '.pdf', type: 'application/pdf' },
  pdfa: { ending: ' for filing.pdf', type: 'application/pdf' },
  docx: { ending: '.docx', type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
}

/** A set document as a file to keep. */
export const fileOf = (name: string, format: DocumentFormat, bytes: Uint8Array<ArrayBuffer>): Download => ({
  name: `${name}${kinds[format].ending}`,
  type: kinds[format].type,
  bytes,
})
