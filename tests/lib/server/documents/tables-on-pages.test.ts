import { extractText } from 'unpdf'
import { describe, expect, it } from 'vitest'
import { buildReport } from '#lib/reporting/report-content'
import type { Inline, Paragraph, Table } from '#lib/reporting/report-model'
import { renderPdf } from '#lib/server/documents/render-pdf'
import { emptyCase, exampleCase, issued, seedLibrary } from '#tests/support/example-reports'

/** Letters and figures alone: neither the breaking of lines nor that of words tells pages apart. */
const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '')
const inlineText = (inlines: readonly Inline[]): string =>
  inlines.map((inline) => ('text' in inline ? inline.text : '')).join('')

/** Tables of the body and the paragraph that leads into each; those set in two columns are looked up and not read. */
function ledTables({ blocks }: ReturnType<typeof buildReport>): { words: Paragraph; table: Table }[] {
  return blocks.flatMap((words, at) => {
    const table = blocks[at + 1]
    return words.kind === 'paragraph' && words.leads && table?.kind === 'table' && !table.twice
      ? [{ words, table }]
      : []
  })
}

/** The first cells of the rows; a row that heads others is none by itself. */
const beginnings = ({ rows, columns }: Table): string[] =>
  rows
    .filter(({ cells }) => cells.length === columns.length)
    .map(({ cells }) => bare(inlineText(cells[0]?.flat() ?? [])))

/** Of a few rows, which with the words and notes about them take less than a good quarter of a page. */
const isShort = ({ rows }: Table): boolean =>
  rows.length < 8 &&
  rows.flatMap(({ cells }) => cells.flat(2)).reduce((sum, inline) => sum + inlineText([inline]).length, 0) < 500

describe.each(['liu-v-poland', 'qiao-jianjun', 'an empty case'] as const)('tables in the report of %s', (name) => {
  it('begin on the page of the words about them, with two rows at least, and whole where they are short', async () => {
    const library = seedLibrary()
    const content = buildReport(
      issued(name === 'an empty case' ? emptyCase('BE') : exampleCase(name, library), library),
    )
    const { text } = await extractText(await renderPdf(content), { mergePages: false })
    const pages = text.map(bare)
    const led = ledTables(content)
    expect(led.length).toBeGreaterThan(3)
    let at = 0
    for (const { words, table } of led) {
      const end = bare(inlineText(words.text)).slice(-40)
      const found = pages.slice(at).findIndex((page) => page.includes(`${end}${bare(table.caption)}`))
      expect(found, `${words.id} and the head of ${table.id}`).toBeGreaterThanOrEqual(0)
      at += found
      const rows = beginnings(table)
      const lost = rows.slice(0, isShort(table) ? rows.length : 2).filter((row) => !pages[at]?.includes(row))
      expect(lost, `${table.id} on page ${at + 1}`).toEqual([])
    }
  })
})
