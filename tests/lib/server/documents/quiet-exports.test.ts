import { hostname } from 'node:os'
import { extractText } from 'unpdf'
import { beforeAll, describe, expect, it } from 'vitest'
import { emptyIdentity } from '#lib/domain/identity-block'
import { exportCase } from '#lib/server/cases/export-case'
import { saveIdentity } from '#lib/server/identity-block/save-identity'
import { exportSubject } from '#lib/server/privacy/subject-access/export-subject'
import { docxParts, pdfStreams } from '#tests/support/file-parts'
import { aCase, as, aViewer } from '#tests/support/people'

/** What would run, ask or jump if a file took it for more than text. */
const payloads = [
  '<script>alert(1)</script>',
  '{ HYPERLINK "https://evil.invalid/a" }',
  '{ DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc" }',
  '</w:t></w:r><w:r><w:instrText>INCLUDEPICTURE "https://evil.invalid/b"</w:instrText></w:r>',
  '#link("https://evil.invalid/c")[x] #read("/etc/passwd") $x$ @label',
  '(x) Tj ET /OpenAction << /S /JavaScript /JS (app.alert(1)) >>',
  "=cmd|' /C calc'!A0",
  'javascript:alert(1)',
]
const identity = 'IDENTITY-32'
const account = 'ACCOUNT-32'
type Somebody = Awaited<ReturnType<typeof aViewer>>

describe('what leaves as a file', () => {
  let viewer: Somebody
  let caseId: string
  let docx: Map<string, string>
  let access: Map<string, string>
  let pdf: Uint8Array<ArrayBuffer>
  beforeAll(async () => {
    viewer = await aViewer(`Imke ${account}`)
    const said = (where: string) => ({ value: true, says: 'document', where })
    caseId = await aCase(viewer, {
      reference: `WILLOW <script>alert(2)</script>`,
      facts: { 'proceedings.heldNow': { kind: 'asserted', assertions: payloads.map(said) } },
    })
    const block = {
      ...emptyIdentity,
      names: [{ name: `林柳樹 ${identity}`, writtenIn: payloads[1]! }],
      notes: payloads.join(' '),
    }
    await as(viewer, () => saveIdentity({ caseId, identity: block, expectedVersion: 0 }))
    const taken = async (of: ReturnType<typeof exportCase>) => {
      const file = await of
      if (!file.ok) throw new Error(file.reason)
      return file.bytes
    }
    docx = docxParts(await taken(as(viewer, () => exportCase(caseId, 'docx'))))
    pdf = await taken(as(viewer, () => exportCase(caseId, 'pdf')))
    access = docxParts(await taken(as(viewer, () => exportSubject(caseId, 'docx'))))
  })

  it.each([['report'], ['answer to a request for access']])(
    'S31 S22 a Word %s has no field, no address and no part that acts',
    (kind) => {
      const parts = kind === 'report' ? docx : access
      expect([...parts.keys()].filter((name) => /vba|embed|activex|ole|afchunk|\.bin$/i.test(name))).toEqual([])
      const all = [...parts.values()].join('\n')
      expect(all).not.toMatch(/TargetMode="External"|<w:altChunk|<w:object|<w:control|attachedTemplate|<script/)
      // The contents and numbers of pages are the only fields.
      const fields = [
        ...all.matchAll(/<w:instrText[^>]*>([^<]*)</g),
        ...all.matchAll(/w:fldSimple [^>]*w:instr="([^"]*)"/g),
      ]
      expect(
        fields
          .map(([, field = '']) => field.trim().split(/\s/)[0])
          .filter((name) => !/^(TOC|PAGE|NUMPAGES|PAGEREF)$/.test(name ?? '')),
      ).toEqual([])
      // It was there to be found: as text.
      expect(parts.get('word/document.xml')).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    },
  )

  it('S31 S22 a PDF has no action, no address and no file in it, and prints such text as text', async () => {
    const found = pdfStreams(pdf).flatMap((stream) =>
      // In a dictionary, not in the words of a page, where a bracket stands before it.
      [
        ...stream.matchAll(
          /\/(JavaScript|JS|Launch|OpenAction|AA|EmbeddedFiles?|Filespec|URI|SubmitForm|ImportData|GoToR|GoToE|RichMedia|XFA|AcroForm)\b/g,
        ),
      ].map(([name]) => name),
    )
    expect(found).toEqual([])
    const { text } = await extractText(pdf.slice(), { mergePages: true })
    const shown = text.replace(/\s+/g, '')
    for (const payload of [payloads[0]!, payloads[5]!, 'evil.invalid/c'])
      expect(shown).toContain(payload.replace(/\s+/g, ''))
  })

  it('S32 a pseudonymised file holds nobody’s name, address, machine or folder, in no stream of it', () => {
    const utf16 = (text: string) => Buffer.from(text, 'utf16le').swap16()
    const canaries = [identity, account, viewer.email, process.cwd(), '林柳樹']
    // A short name of a machine stands in compressed bytes by chance.
    if (hostname().length > 5) canaries.push(hostname())
    const forms = canaries.flatMap((word) => [
      word,
      Buffer.from(word).toString('latin1'),
      utf16(word).toString('latin1'),
      utf16(word).toString('hex'),
    ])
    const streams = [...docx.keys(), ...docx.values(), ...pdfStreams(pdf)]
    const seen = forms.filter((form) => streams.some((stream) => stream.toLowerCase().includes(form.toLowerCase())))
    expect(seen).toEqual([])
    // The same look finds it where it belongs.
    expect([...access.values()].some((stream) => stream.includes(identity))).toBe(true)
  })
})
