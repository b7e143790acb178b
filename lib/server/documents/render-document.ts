import 'server-only'
import type { ReportContent } from '#lib/reporting/report-model'
import { askForWork } from '../contained/ask-for-work.ts'

export type DocumentFormat = 'pdf' | 'docx'

/** Sets a report as a file, in a process of its own. The same content gives the same bytes. */
export const renderDocument = (format: DocumentFormat, content: ReportContent): Promise<Uint8Array<ArrayBuffer>> =>
  askForWork('documents', Buffer.from(JSON.stringify({ format, content })))
