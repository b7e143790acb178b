import 'server-only'
import type { FrontContent } from '#lib/reporting/bundle/front-content'
import type { RedlineContent } from '#lib/reporting/redline/redline-content'
import type { ReportContent } from '#lib/reporting/report-model'
import type { ReportSnapshot } from '#lib/reporting/snapshot'
import type { LanguageChoice } from '#lib/reporting/wording/languages'
import { askForWork } from '../contained/ask-for-work.ts'

/** `pdf` is to read (PDF/UA-1), `pdfa` to file (PDF/A-2a): no file can be both yet. */
export type DocumentFormat = 'pdf' | 'docx' | 'pdfa'

/** What a redline can be set as. */
export type RedlineFormat = Exclude<DocumentFormat, 'pdfa'>

/** Text of a copy that has no pages of its own, part by part. */
export interface TextContent {
  timestamp: string
  title: string
  parts: readonly string[]
}

/** A report that was frozen, which is put into words where it is set, or a document as it is to read. */
export type ReportRequest = { format: DocumentFormat } & (
  | { snapshot: ReportSnapshot; language: LanguageChoice }
  | { content: ReportContent }
)

/** What the process that sets documents is asked for. */
export type DocumentRequest =
  | ReportRequest
  | { format: 'redline'; as: RedlineFormat; content: RedlineContent }
  | { format: 'bundle-front'; content: FrontContent }
  | { format: 'bundle-text'; content: TextContent }

const set = (request: DocumentRequest): Promise<Uint8Array<ArrayBuffer>> =>
  askForWork('documents', Buffer.from(JSON.stringify(request)))

/** Sets a document as a file, in a process of its own. The same content gives the same bytes. */
export const renderDocument = (format: DocumentFormat, content: ReportContent): Promise<Uint8Array<ArrayBuffer>> =>
  set({ format, content })

/** The same for a report: putting it into words takes a tenth of a second, in which this process would answer nobody. */
export const renderReport = (
  format: DocumentFormat,
  snapshot: ReportSnapshot,
  language: LanguageChoice,
): Promise<Uint8Array<ArrayBuffer>> => set({ format, snapshot, language })

/** Sets a redline as a Word file with tracked changes, or as a PDF to read. The same redline gives the same bytes. */
export const renderRedlineDocument = (as: RedlineFormat, content: RedlineContent): Promise<Uint8Array<ArrayBuffer>> =>
  set({ format: 'redline', as, content })

/** Sets the title page and the index of a bundle. Its links say where they go: `bundle:57`. */
export const setFront = (content: FrontContent): Promise<Uint8Array<ArrayBuffer>> =>
  set({ format: 'bundle-front', content })

/** Sets text as pages, each part on a new one, with a bookmark. */
export const setText = (content: TextContent): Promise<Uint8Array<ArrayBuffer>> =>
  set({ format: 'bundle-text', content })
