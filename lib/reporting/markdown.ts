import type { Block, Inline, ReportContent } from './report-model.ts'
import { pageWords } from './wording/page-words.ts'

/**
 * A report as Markdown (CommonMark with tables and footnotes): the same paragraphs, numbers and notes as in the other
 * formats. Text of the case is escaped: it can form no heading, link, list, table or markup of its own.
 */
export function toMarkdown(content: ReportContent): string {
  const cover = content.cover.map(({ label, value }) => `- ${escapeText(label)}: ${escapeText(value)}`)
  const notes = content.footnotes.map(
    ({ number, citations }) =>
      `[^${number}]: ${citations.map(({ text, rich }) => (rich ? inline(rich) : escapeText(text))).join(pageWords[content.language].citations)}.`,
  )
  return [
    `# ${escapeText(content.title)}`,
    `*${escapeText(content.subtitle)}*`,
    ...content.marks.map((mark) => `> **${escapeText(mark)}**`),
    cover.join('\n'),
    ...content.blocks.map(blockToMarkdown),
    notes.join('\n\n'),
    `<!-- ${content.mark} -->`,
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n')
}

function blockToMarkdown(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${escapeText(block.beside === undefined ? block.text : `${block.text} / ${block.beside}`)}`
    case 'paragraph':
      // The number is text: a Markdown list would be renumbered by whoever renders it.
      return [`**${block.number}.** ${inline(block.text)}`, ...(block.beside ? [inline(block.beside)] : [])].join(
        '\n\n',
      )
    case 'items':
      return block.items
        .map(({ text, beside }) => `- ${inline(text)}${beside === undefined ? '' : ` / ${inline(beside)}`}`)
        .join('\n')
    case 'table':
      return [
        `*${escapeText(block.caption)}*`,
        '',
        row(block.columns.map(({ label }) => escapeText(label))),
        row(block.columns.map(() => '---')),
        ...block.rows.map(({ cells }) =>
          // A row that goes across is padded: a Markdown table has no cells that span.
          row(block.columns.map((_, column) => (cells[column] ?? []).map(inline).join('<br>'))),
        ),
      ].join('\n')
    case 'signature':
      return block.labels.map((label) => `${escapeText(label)}: \\_\\_\\_\\_\\_\\_\\_\\_`).join('\n\n')
  }
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

const inline = (text: readonly Inline[]): string => text.map(piece).join('')

function piece(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return tagged(inline, escapeText(inline.text))
    case 'strong':
      return tagged(inline, marked('**', inline.text))
    case 'emphasis':
      return tagged(inline, marked('*', inline.text))
    case 'note':
      return `[^${inline.note}]`
    case 'see':
      return inline.bare ? String(inline.number) : `${inline.word ?? 'paragraph'} ${inline.number}`
  }
}

/** Text in another language than the document's says so. */
const tagged = ({ language }: { language?: string }, markup: string): string =>
  language === undefined || markup === '' ? markup : `<span lang="${language}">${markup}</span>`

/** Marks stand next to the text they mark: a space between would make them plain asterisks. */
function marked(mark: string, text: string): string {
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? []
  return words === '' ? before : `${before}${mark}${escapeText(words)}${mark}${after}`
}

/** ASCII punctuation that means something to Markdown or HTML gets a backslash; a line break becomes a space. */
export const escapeText = (text: string): string =>
  text.replace(/[\\`*_{}[\]<>#|~$&^]/g, '\\$&').replace(/\s*\n\s*/g, ' ')
