// The process that turns reports into files: see lib/server/contained. It is the only one beside `npm run assess` that
// runs the libraries which set them.
import 'server-only'
import { redlinePages } from '#lib/reporting/redline/redline-pages'
import { hearingReport } from '#lib/reporting/report/profile'
import { buildReport } from '#lib/reporting/report-content'
import { languagesOf } from '#lib/reporting/wording/languages'
import { answerWork } from '../contained/answer-work.ts'
import { workKinds } from '../contained/kinds.ts'
import type { DocumentRequest, ReportRequest } from './render-document.ts'
import { renderDocx } from './render-docx.ts'
import { renderPdf, setPdf } from './render-pdf.ts'
import { renderRedline } from './render-redline.ts'

await answerWork(workKinds.documents, async (request) => {
  const asked = JSON.parse(Buffer.from(request).toString('utf8')) as DocumentRequest
  switch (asked.format) {
    case 'pdf':
      return renderPdf(contentOf(asked))
    case 'pdfa':
      return renderPdf(contentOf(asked), 'a-2a')
    case 'docx':
      return renderDocx(contentOf(asked))
    case 'redline':
      return asked.as === 'pdf' ? setPdf('redline', redlinePages(asked.content)) : renderRedline(asked.content)
    case 'bundle-front':
    case 'bundle-text':
      return setPdf(asked.format, asked.content)
  }
})

function contentOf(asked: ReportRequest) {
  return 'snapshot' in asked ? buildReport(asked.snapshot, hearingReport, languagesOf(asked.language)) : asked.content
}
