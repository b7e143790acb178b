import 'server-only'
import { count } from '#lib/domain/in-words'
import type { DocumentProblem } from '#lib/reporting/document/document-problems'
import type { ForumProfile } from '#lib/reporting/document/forum-profile'
import type { ReportContent } from '#lib/reporting/report-model'
import { renderDocument } from '../documents/render-document.ts'

/** Whether the document has more pages than its forum takes. Annexes do not count: they are filed as enclosures. */
export async function tooLong({ limits }: ForumProfile, content: ReportContent): Promise<DocumentProblem[]> {
  const limit = limits.find(({ what }) => what === 'pages')
  if (limit === undefined) return []
  const most = limit.eachLanguage && content.beside !== undefined ? limit.most * 2 : limit.most
  const pages = pagesIn(await renderDocument('pdf', withoutAnnexes(content)))
  if (pages <= most) return []
  return [
    {
      at: 'pages',
      message: `It has ${count(pages, 'page')}${hasAnnexes(content) ? ' without its annexes' : ''}; ${most === 1 ? 'one is' : `${most} are`} taken at most (${limit.basis.authority}).`,
      blocks: true,
    },
  ]
}

const isAnnex = (block: ReportContent['blocks'][number]): boolean =>
  block.kind === 'heading' && block.id.startsWith('annex-')

const hasAnnexes = ({ blocks }: ReportContent): boolean => blocks.some(isAnnex)

function withoutAnnexes(content: ReportContent): ReportContent {
  const first = content.blocks.findIndex(isAnnex)
  return first === -1 ? content : { ...content, blocks: content.blocks.slice(0, first) }
}

/** The pages of a PDF that we set ourselves, whose tree of pages is written in the clear. */
function pagesIn(pdf: Uint8Array): number {
  const [, number] = /\/Type ?\/Pages\s*\/Count (\d+)/.exec(Buffer.from(pdf).toString('latin1')) ?? []
  if (number === undefined) throw new Error('A PDF of ours does not say how many pages it has.')
  return Number(number)
}
