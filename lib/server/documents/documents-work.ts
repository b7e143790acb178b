// The process that turns reports into files: see lib/server/contained. It is the only one beside `npm run assess` that
// runs the libraries which set them.
import 'server-only'
import type { ReportContent } from '#lib/reporting/report-model'
import { answerWork } from '../contained/answer-work.ts'
import { workKinds } from '../contained/kinds.ts'
import type { DocumentFormat } from './render-document.ts'
import { renderDocx } from './render-docx.ts'
import { renderPdf } from './render-pdf.ts'

const renderers: Record<DocumentFormat, (content: ReportContent) => Promise<Uint8Array>> = {
  pdf: renderPdf,
  docx: renderDocx,
}

await answerWork(workKinds.documents, async (request) => {
  const { format, content } = JSON.parse(Buffer.from(request).toString('utf8')) as {
    format: DocumentFormat
    content: ReportContent
  }
  return renderers[format](content)
})
