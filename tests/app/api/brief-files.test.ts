import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { longestBrief } from '#lib/domain/ledger/kept-brief'
import { listBriefs, readBrief } from '#lib/server/ledger/read-brief'
import { briefFileLimit } from '#lib/server/ledger/text-of-brief'
import { aDocx, aParagraph, aPdf, aRelation } from '#tests/support/a-file'
import { call } from '#tests/support/call-route'
import { docxOfText } from '#tests/support/paper-docx'
import { as, aViewer } from '#tests/support/people'
import * as briefs from '../../../app/api/briefs/route.ts'
import * as texts from '../../../app/api/briefs/text/route.ts'

let lawyer: Awaited<ReturnType<typeof aViewer>>
beforeAll(async () => {
  lawyer = await aViewer('Imke Sandvoort', { roles: ['lawyer'] })
})

const bring = (file: Uint8Array, ending: string) =>
  call(texts.POST, { as: lawyer, method: 'POST', query: { ending }, body: Buffer.from(file) })

describe('a brief that is brought as a file', () => {
  it('becomes words that can be taken in, and is kept nowhere itself', async () => {
    const read = await bring(await docxOfText(readFileSync('library/founding-paper.txt', 'utf8')), 'docx')
    expect(read.status).toBe(200)
    expect(await as(lawyer, listBriefs)).toEqual([])
    const { text } = read.json as { text: string }
    const json = { name: 'The paper', text, tier: 'public' }
    const taken = await call(briefs.POST, { as: lawyer, method: 'POST', json })
    const brief = await as(lawyer, () => readBrief((taken.json as { id: string }).id))
    expect(brief.ok && brief.proposals.length).toBeGreaterThan(50)
    expect(brief.ok && brief.findings.some(({ kind }) => kind === 'note-shifted')).toBe(true)
    const ofPdf = await bring(aPdf(), 'pdf')
    expect(ofPdf.json).toEqual({ text: 'The court dismissed the appeal.' })
  })

  it.each<[what: string, file: Uint8Array, ending: string, why: RegExp]>([
    [
      'an archive that unpacks to more than it may',
      aDocx({ more: [{ name: 'word/media/a.xml', data: Buffer.alloc(50 * 1024 * 1024) }] }),
      ...(['docx', /packed to less than one part in 200/] as const),
    ],
    [
      'a Word document that takes in a part from elsewhere',
      aDocx({
        more: [
          { name: 'word/_rels/settings.xml.rels', data: aRelation('attachedTemplate', 'https://example.org/t.dotm') },
        ],
      }),
      ...(['docx', /takes in a part from another address/] as const),
    ],
    ['a locked PDF', aPdf({ trailer: '/Encrypt 9 0 R' }), 'pdf', /encrypted or locked with a password/],
    ['a PDF by the name of a Word document', aPdf(), 'docx', /its content is something else/],
    ['more words than are taken apart', aDocx({ body: aParagraph('a'.repeat(longestBrief + 1)) }), 'docx', /300,001/],
  ])('is refused with words: %s', async (_what, file, ending, why) => {
    const answer = await bring(file, ending)
    expect(answer.status).toBe(422)
    expect(answer.json).toMatchObject({
      error: { code: 'NOT_TAKEN', message: expect.stringMatching(why) },
    })
    expect(answer.text).toContain('Nothing was kept.')
    // The next one is read all the same.
    expect((await bring(aPdf(), 'pdf')).status).toBe(200)
  })

  it('is taken in whole in a script of which each character is three bytes', async () => {
    const json = { name: '中国', text: '他们在夜里被审问。'.repeat(33_000), tier: 'public' }
    expect((await call(briefs.POST, { as: lawyer, method: 'POST', json })).status).toBe(201)
  })

  it('is refused where it is larger than one that is held whole', async () => {
    expect((await bring(new Uint8Array(briefFileLimit + 1), 'pdf')).status).toBe(413)
  })
})
