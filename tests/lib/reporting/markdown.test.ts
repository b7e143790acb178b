import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeText, toMarkdown } from '#lib/reporting/markdown'
import { hearingReport } from '#lib/reporting/report/profile'
import { buildReport } from '#lib/reporting/report-content'
import { aSnapshot } from '#tests/support/a-snapshot'
import { aCaseFile } from '#tests/support/an-assessment'

describe('a report as Markdown', () => {
  const content = buildReport(aSnapshot())
  const markdown = toMarkdown(content)

  it('has every heading, every numbered paragraph and every note', () => {
    for (const block of content.blocks) {
      if (block.kind === 'heading') expect(markdown).toMatch(new RegExp(`^#{2,4} ${block.text.slice(0, 8)}`, 'm'))
      if (block.kind === 'paragraph') expect(markdown).toContain(`\n**${block.number}.** `)
    }
    for (const { number } of content.footnotes) {
      expect(markdown).toContain(`[^${number}]: `)
      expect(markdown.match(new RegExp(`\\[\\^${number}\\](?!:)`, 'g')), `note ${number}`).toHaveLength(1)
    }
  })

  it('marks the italics of a citation', () => {
    const cited = buildReport(aSnapshot(), hearingReport, { style: 'belgian-nl' })
    const [piece] = cited.footnotes.flatMap(({ citations }) =>
      citations.flatMap(({ rich = [] }) => rich.filter(({ kind }) => kind === 'emphasis')),
    )
    expect(toMarkdown(cited)).toMatch(new RegExp(`^\\[\\^\\d+\\]: .*\\*${piece?.text}\\*`, 'm'))
  })

  it('keeps a table a table: each row has the cells of its head', () => {
    const rows = markdown.split('\n').filter((line) => line.startsWith('| '))
    expect(rows.length).toBeGreaterThan(20)
    for (const row of rows) expect(row).toMatch(/ \|$/)
  })

  it('lets text of the case form no markup', () => {
    const where = '# head | a | b | [x](javascript:1) <b> `code` ![i](u) *x* ~~y~~ &amp; [^1]'
    const text = toMarkdown(
      buildReport(
        aSnapshot({
          caseFile: aCaseFile({
            facts: {
              'proceedings.heldNow': { kind: 'asserted', assertions: [{ value: true, says: 'client', where }] },
            },
          }),
        }),
      ),
    )
    expect(text).not.toMatch(/^# head/m)
    expect(text).not.toMatch(/[^\\]<b>|[^\\]`code|[^\\]\[x\]/)
    expect(text).toContain(escapeText(where))
  })

  it('escapes so that taking the backslashes away gives the text back', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(escapeText(text).replace(/\\([\\`*_{}[\]<>#|~$&^])/g, '$1')).toBe(text.replace(/\s*\n\s*/g, ' '))
      }),
    )
  })
})
