import { describe, expect, it } from 'vitest'
import { extractText } from '#lib/server/copies/inspect/extract-text'
import type { Finding } from '#lib/server/copies/inspect/finding'
import { inspect } from '#lib/server/copies/inspect/inspect'
import { hasCleanForm, withoutMetadata } from '#lib/server/copies/inspect/without-metadata'
import {
  aDocument,
  aDocx,
  aJpeg,
  anEmail,
  aParagraph,
  aPdf,
  aPng,
  aRelation,
  aZip,
  contentTypes,
} from '#tests/support/a-file'

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const field = (instruction: string) => `<w:p><w:r><w:instrText>${instruction}</w:instrText></w:r></w:p>`
const aPart = (fileName: string, type = 'application/octet-stream') =>
  anEmail({
    type: 'multipart/mixed; boundary="x"',
    body: `--x\r\nContent-Type: text/plain\r\n\r\nSee attached.\r\n--x\r\nContent-Type: ${type}\r\nContent-Disposition: attachment; filename="${fileName}"\r\nContent-Transfer-Encoding: base64\r\n\r\nTVqQ\r\n--x--\r\n`,
  })
const exif = 'Exif\0\0MM\0*\0\0\0\x08GPS 52.0907N 5.1214E'

/** What a lawyer brings, and how it is called. */
const benign: readonly (readonly [string, Uint8Array])[] = [
  ['report.pdf', aPdf()],
  ['Report 2026.PDF', aPdf({ pages: ['one', 'two', 'three'] })],
  [
    'with a link.pdf',
    aPdf({
      objects: ['<< /Type /Annot /Subtype /Link /A << /S /URI /URI (https://example.org/Launch/JavaScript) >> >>'],
    }),
  ],
  ['packed objects.pdf', aPdf({ packed: '<< /Type /Annot /Subtype /Link >>' })],
  ['opens at page two.pdf', aPdf({ catalog: '/OpenAction [4 0 R /Fit]' })],
  ['without ending', aPdf()],
  ['judgment.docx', aDocx()],
  [
    'with a link.docx',
    aDocx({
      more: [{ name: 'word/_rels/document.xml.rels', data: aRelation('hyperlink', 'https://example.org/DDE') }],
    }),
  ],
  ['with a picture.docx', aDocx({ more: [{ name: 'word/media/image1.png', data: aPng(), stored: true }] })],
  [
    'with fields.docx',
    aDocx({ body: field(' PAGE ') + field(' HYPERLINK "https://example.org" ') + field(' TOC \\o "1-3" ') }),
  ],
  ['with notes.docx', aDocx({ more: [{ name: 'word/footnotes.xml', data: aDocument(aParagraph('A note.')) }] })],
  ['note.txt', Buffer.from('The witness said: “he was beaten”.\n')],
  ['note.txt', Buffer.from('\ufeffWith a mark.', 'utf8')],
  ['utf16.txt', Buffer.from('\ufeff柳樹', 'utf16le')],
  ['列表.txt', Buffer.from('1 < 2 and so on', 'utf8')],
  ['a message.eml', anEmail()],
  ['a message.txt', anEmail()],
  ['with an attachment.eml', aPart('judgment.pdf', 'application/pdf')],
  ['folded.eml', anEmail({ fields: 'Received: from a\r\n by b; Mon, 2 Nov 2026\r\n' })],
  ['photo.jpg', aJpeg()],
  [
    'photo with place.jpeg',
    aJpeg({
      segments: [
        [0xe1, exif],
        [0xe1, 'http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>'],
      ],
    }),
  ],
  ['screen.png', aPng()],
  ['screen with words.png', aPng({ chunks: [['tEXt', 'Author\0Imke']] })],
]

/** What is not taken, or taken into quarantine. */
const hostile: readonly (readonly [string, Uint8Array])[] = [
  // Names that lie.
  ['invoice.pdf', Buffer.from('only text')],
  ['photo.jpg', aPng()],
  ['letter.docx', aPdf()],
  ['page.html', Buffer.from('some text')],
  ['run.js', Buffer.from('alert(1)')],
  // Other types.
  ['drawing.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
  ['drawing.txt', Buffer.from('  <svg xmlns="http://www.w3.org/2000/svg"/>')],
  ['page.txt', Buffer.from('<!doctype html><script>alert(1)</script>')],
  ['page2.txt', Buffer.from('Dear sir\n<script src=//example.org></script>')],
  ['picture.gif', Buffer.from('GIF89a\x01\0\x01\0', 'latin1')],
  ['gif and script.txt', Buffer.from('GIF89a=1;alert(1)')],
  ['program.txt', Buffer.from('MZ\x90\0\x03', 'latin1')],
  ['script.txt', Buffer.from('#!/bin/sh\nrm -rf ~\n')],
  ['control.txt', Buffer.from('a\0b')],
  ['escape.txt', Buffer.from('a\x1b[2Jb')],
  ['latin1.txt', Buffer.from('caf\xe9', 'latin1')],
  [
    'page.mht',
    Buffer.from(
      'From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.org\r\nDate: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x--',
    ),
  ],
  [
    'page.eml',
    Buffer.from(
      'From: <Saved by Blink>\r\nDate: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x--',
    ),
  ],
  ['rich.txt', Buffer.from('{\\rtf1 hello}')],
  ['old.doc', Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1')],
  // Archives.
  ['shortcut.zip', aZip([{ name: 'photo.lnk', data: 'L\0\0\0' }])],
  ['shortcut.docx', aZip([{ name: 'photo.lnk', data: 'L\0\0\0' }])],
  ['shortcut inside.docx', aDocx({ more: [{ name: 'word/media/photo.lnk', data: 'L\0\0\0' }] })],
  // Word.
  ['macros.docx', aDocx({ types: contentTypes('application/vnd.ms-word.document.macroEnabled.main+xml') })],
  ['project.docx', aDocx({ more: [{ name: 'word/vbaProject.bin', data: 'x' }] })],
  [
    'template.docx',
    aDocx({
      more: [
        { name: 'word/_rels/settings.xml.rels', data: aRelation('attachedTemplate', 'https://example.org/t.dotm') },
      ],
    }),
  ],
  [
    'template2.docx',
    aDocx({
      more: [
        {
          name: 'word/_rels/settings.xml.rels',
          data: aRelation('attachedTemplate', 'file:///share/t.dotm', "TargetMode='&#x45;xternal'"),
        },
      ],
    }),
  ],
  [
    'remote picture.docx',
    aDocx({ more: [{ name: 'word/_rels/document.xml.rels', data: aRelation('image', 'https://example.org/p.png') }] }),
  ],
  [
    'script link.docx',
    aDocx({ more: [{ name: 'word/_rels/document.xml.rels', data: aRelation('hyperlink', 'javascript:alert(1)') }] }),
  ],
  ['dde.docx', aDocx({ body: field(' DDEAUTO c:\\\\windows\\\\cmd.exe "/k calc"') })],
  ['dde in pieces.docx', aDocx({ body: field('DD') + field('EAUTO cmd') })],
  ['include.docx', aDocx({ body: '<w:fldSimple w:instr=" INCLUDETEXT &quot;x&quot; "/>' })],
  ['ole.docx', aDocx({ more: [{ name: 'word/embeddings/oleObject1.bin', data: 'x' }] })],
  ['controls.docx', aDocx({ more: [{ name: 'word/activeX/activeX1.bin', data: 'x' }] })],
  ['chunk.docx', aDocx({ body: '<w:altChunk r:id="r9"/>' })],
  ['entities.docx', aDocx({ body: '<!ENTITY x SYSTEM "file:///etc/passwd">' })],
  ['way out.docx', aDocx({ more: [{ name: '../../etc/passwd', data: 'x' }] })],
  ['linked.docx', aDocx({ more: [{ name: 'word/link', data: '/etc/passwd', attributes: 0o120777 * 65_536 }] })],
  ['before.docx', aDocx({}, { before: '<script>alert(1)</script>' })],
  ['between.docx', aDocx({}, { between: 'MZ' })],
  ['after.docx', aDocx({}, { after: 'MZ' })],
  // PDF.
  ['script.pdf', aPdf({ objects: ['<< /S /JavaScript /JS (app.alert(1)) >>'], catalog: '/OpenAction 6 0 R' })],
  ['written by number.pdf', aPdf({ objects: ['<< /S /J#61va#53cript /J#53 (app.alert(1)) >>'] })],
  ['with a comment.pdf', aPdf({ objects: ['<< /S %\n/JavaScript /JS 9 0 R >>'] })],
  ['packed script.pdf', aPdf({ packed: '<< /S /JavaScript /JS (app.alert(1)) >>' })],
  ['launch.pdf', aPdf({ objects: ['<< /S /Launch /F (cmd.exe) >>'] })],
  ['files.pdf', aPdf({ catalog: '/Names << /EmbeddedFiles << /Names [(a) 6 0 R] >> >>' })],
  ['file.pdf', aPdf({ objects: ['<< /Type /EmbeddedFile /Length 0 >>'] })],
  ['rich media.pdf', aPdf({ objects: ['<< /Type /Annot /Subtype /RichMedia >>'] })],
  ['form.pdf', aPdf({ objects: ['<< /S /SubmitForm /F (https://example.org) >>'] })],
  ['password.pdf', aPdf({ trailer: '/Encrypt 9 0 R' })],
  ['junk before.pdf', Buffer.concat([Buffer.from('\n\n'), aPdf()])],
  ['page in front.pdf', Buffer.from(`%PDF-1.7\n<html><script>1</script>\n${aPdf()}`, 'latin1')],
  ['page in front.txt', Buffer.from('hello\n%PDF-1.4 1 0 obj')],
  ['after.pdf', Buffer.concat([aPdf(), Buffer.from('<script>alert(1)</script>')])],
  ['archive.pdf', Buffer.concat([aPdf(), aZip([{ name: 'a', data: 'b' }])])],
  ['cut.pdf', aPdf().subarray(0, 200)],
  // Messages and pictures.
  ['program.eml', aPart('photo.jpg.exe')],
  ['page.eml', aPart('page.html', 'text/html')],
  ['script.jpg', aJpeg({ segments: [[0xfe, '<script>alert(1)</script>']] })],
  ['after.jpg', aJpeg({ after: '<?php system(1); ?>' })],
  ['archive.jpg', Buffer.concat([aJpeg(), aZip([{ name: 'a', data: 'b' }])])],
  ['program.jpg', aJpeg({ segments: [[0xe0, '*/=1;alert(1);/*']] })],
  ['cut.jpg', aJpeg().subarray(0, 60)],
  ['after.png', aPng({ after: 'MZ' })],
  ['words.png', aPng({ chunks: [['tEXt', 'Comment\0<script>1</script>']] })],
  ['empty.txt', Buffer.alloc(0)],
]

const saidOf = (finding: Finding) => (finding.verdict === 'clean' ? 'clean' : `${finding.verdict}: ${finding.why}`)

describe('S27 a file is what its content is', () => {
  it.each(benign)('and %s is taken as it is', (name, bytes) => {
    expect(saidOf(inspect(bytes, name))).toBe('clean')
  })

  it.each(hostile)('and %s is refused or quarantined, with the reason', (name, bytes) => {
    expect(saidOf(inspect(bytes, name))).toMatch(/^(?:refused|quarantined): [A-Z].{10,200}\.$/)
  })

  it('was asked of twenty that are benign and of forty that are hostile, at least', () => {
    expect([benign.length >= 20, hostile.length >= 40]).toEqual([true, true])
  })
})

describe('S28 what would fill the memory', () => {
  const zeros = Buffer.alloc(8 * 1024 * 1024)
  it.each([
    [
      'an archive that unpacks to a thousand times as much',
      aDocx({ more: [{ name: 'word/media/a.emf', data: zeros }] }),
      /one part in 200/,
    ],
    [
      'one that says less than it unpacks to',
      aDocx({ more: [{ name: 'word/media/a.emf', data: zeros, says: 1_000 }] }),
      /does not unpack/,
    ],
    [
      'one inside another',
      aDocx({ more: [{ name: 'word/media/a.zip', data: aZip([{ name: 'b', data: zeros }]) }] }),
      /an archive inside/,
    ],
    [
      'one of a hundred thousand entries',
      aZip(Array.from({ length: 65_000 }, (_, index) => ({ name: `${index}`, data: '', stored: true }))),
      /65000 entries/,
    ],
    ['a picture of 50,000 by 50,000 pixels', aPng({ width: 50_000, height: 50_000 }), /50000 × 50000 pixels/],
    ['a photograph of 65,000 by 65,000', aJpeg({ width: 65_000, height: 65_000 }), /pixels/],
    [
      'a PDF of a million objects',
      Buffer.concat([
        Buffer.from('%PDF-1.7\n'),
        Buffer.from('1 0 obj\n0\nendobj\n'.repeat(1_000_000)),
        Buffer.from('%%EOF'),
      ]),
      /more than 500000 objects/,
    ],
    [
      'a PDF whose packed objects unpack to more than it may',
      aPdf({ packed: ' '.repeat(70 * 1024 * 1024) }),
      /unpacks to more/,
    ],
  ])('%s is refused', (_what, bytes, why) => {
    const finding = inspect(bytes, '')
    expect(saidOf(finding)).toMatch(why)
  })
})

describe('the words of a file', () => {
  it('are those of each page of a PDF', async () => {
    const bytes = Uint8Array.from(aPdf({ pages: ['First page.', 'Second page.'] }))
    expect(await extractText(bytes, 'application/pdf')).toEqual({
      ...{ ok: true, counted: 'page' },
      pages: ['First page.', 'Second page.'],
    })
  })

  it('are those of a Word document, a hundred paragraphs a part, its notes last, without what was deleted', async () => {
    const paragraphs = Array.from({ length: 101 }, (_, index) => aParagraph(`No. ${index + 1} &amp; more`))
    const deleted = '<w:p><w:del><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>'
    const bytes = aDocx({
      body: paragraphs.join('') + deleted,
      more: [{ name: 'word/footnotes.xml', data: aDocument(aParagraph('A note.')) }],
    })
    const text = await extractText(bytes, docx)
    expect(text).toMatchObject({ ok: true, counted: 'part' })
    expect(text.ok && text.pages.map((page) => page.split('\n').length)).toEqual([100, 2])
    expect(text.ok && text.pages[1]).toBe('No. 101 & more\nA note.')
    expect(JSON.stringify(text)).not.toContain('gone')
  })

  it('are those of a message, decoded: who, when, about what, and its plain text', async () => {
    const quoted = anEmail({
      fields: 'Content-Transfer-Encoding: quoted-printable\r\n',
      body: 'Sie wurde geschlagen, sagte die Zeugin: =E2=80=9Eja=E2=80=9C =\r\nund ging.\r\n',
    })
    const text = await extractText(quoted, 'message/rfc822')
    expect(text.ok && text.pages).toEqual([
      'From: Imke Sandvoort <imke@example.org>\nTo: Ana Ruiz <ana@example.org>\nDate: Mon, 2 Nov 2026 10:00:00 +0100\nSubject: Zeugin über den Vorfall\n\nSie wurde geschlagen, sagte die Zeugin: „ja“ und ging.',
    ])
    const html = anEmail({ type: 'text/html', body: '<p>hello</p>' })
    expect(await extractText(html, 'message/rfc822')).toMatchObject({ ok: false, why: expect.stringContaining('HTML') })
  })

  it('are those of a text, cut at the end of a line, and of a picture there are none', async () => {
    const lines = 'x'.repeat(99).concat('\n').repeat(450)
    const text = await extractText(Buffer.from(lines), 'text/plain')
    expect(text.ok && text.pages.map(({ length }) => length)).toEqual([19_999, 19_999, 4_999])
    expect(await extractText(aPng(), 'image/png')).toEqual({ ok: false, why: 'It is a picture: it has no text.' })
  })
})

describe('S30 a copy of a picture without metadata', () => {
  it('has no word, place or name in it, and every byte of the picture', () => {
    const jpeg = aJpeg({
      segments: [
        [0xe1, exif],
        [0xe2, 'ICC_PROFILE\0'],
        [0xfe, 'CANARY'],
        [0xed, 'Photoshop CANARY'],
      ],
    })
    expect(withoutMetadata(jpeg, 'image/jpeg')).toEqual(aJpeg())
    const png = aPng({
      chunks: [
        ['tEXt', 'Author\0CANARY'],
        ['eXIf', exif],
        ['iTXt', 'XML:com.adobe.xmp\0CANARY'],
        ['tIME', '1234567'],
        ['gAMA', '1234'],
      ],
    })
    expect(withoutMetadata(png, 'image/png')).toEqual(aPng({ chunks: [['gAMA', '1234']] }))
  })

  it('is made of pictures alone, and says so of the others', () => {
    expect(
      ['image/jpeg', 'image/png', 'application/pdf', docx, 'text/plain', 'message/rfc822'].filter((type) =>
        hasCleanForm(type as never),
      ),
    ).toEqual(['image/jpeg', 'image/png'])
    expect(() => withoutMetadata(aPdf(), 'application/pdf')).toThrow('no copy without metadata')
  })
})
