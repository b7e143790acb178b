import { crc32, deflateRawSync, deflateSync } from 'node:zlib'

/** Files made here, byte by byte: benign ones, and what they are made of, for making hostile ones. */

interface ZipEntry {
  name: string
  data: string | Uint8Array
  stored?: boolean
  /** What the archive says of its length, in place of the truth. */
  says?: number
  /** Of Unix, in the upper half. */
  attributes?: number
}

const u16 = (value: number) => Buffer.from([value & 255, (value >>> 8) & 255])
const u32 = (value: number) => Buffer.concat([u16(value & 0xffff), u16(value >>> 16)])

export function aZip(entries: readonly ZipEntry[], { before = '', between = '', after = '' } = {}): Buffer {
  const parts: Buffer[] = [Buffer.from(before, 'latin1')]
  const list: Buffer[] = []
  let at = parts[0]!.length
  for (const { name, data, stored = false, says, attributes = 0 } of entries) {
    const plain = Buffer.from(data as string)
    const packed = stored ? plain : deflateRawSync(plain)
    const common = Buffer.concat([
      ...[
        u16(20),
        u16(0),
        u16(stored ? 0 : 8),
        u32(0),
        u32(crc32(plain)),
        u32(packed.length),
        u32(says ?? plain.length),
      ],
      ...[u16(Buffer.byteLength(name)), u16(0)],
    ])
    const local = Buffer.concat([u32(0x04034b50), common, Buffer.from(name), packed, Buffer.from(between, 'latin1')])
    parts.push(local)
    list.push(
      Buffer.concat([
        u32(0x02014b50),
        u16(20),
        common,
        u16(0),
        u16(0),
        u16(0),
        u32(attributes),
        u32(at),
        Buffer.from(name),
      ]),
    )
    at += local.length
  }
  const central = Buffer.concat(list)
  const end = [
    u32(0x06054b50),
    u16(0),
    u16(0),
    u16(entries.length),
    u16(entries.length),
    u32(central.length),
    u32(at),
    u16(0),
  ]
  return Buffer.concat([...parts, central, ...end, Buffer.from(after, 'latin1')])
}

const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
const wordNames = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

export const contentTypes = (type = main) =>
  `<?xml version="1.0" encoding="UTF-8"?><Types><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`
export const aParagraph = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
export const aDocument = (body: string) =>
  `<?xml version="1.0"?><w:document ${wordNames}><w:body>${body}</w:body></w:document>`
export const aRelation = (kind: string, target: string, mode = 'TargetMode="External"') =>
  `<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}" ${mode}/></Relationships>`

/** A Word document of some paragraphs, with whatever else is put in it. */
export const aDocx = (
  { body = aParagraph('The court dismissed the appeal.'), more = [] as ZipEntry[], types = contentTypes() } = {},
  around = {},
) =>
  aZip(
    [
      { name: '[Content_Types].xml', data: types },
      { name: '_rels/.rels', data: aRelation('officeDocument', 'word/document.xml', '') },
      { name: 'word/document.xml', data: aDocument(body) },
      {
        name: 'docProps/core.xml',
        data: '<cp:coreProperties><dc:creator>CANARY author</dc:creator></cp:coreProperties>',
      },
      ...more,
    ],
    around,
  )

/** A PDF of one page with a line of text on each; `objects` are added as they are, `packed` inside an object stream. */
export function aPdf({
  pages = ['The court dismissed the appeal.'],
  objects = [] as string[],
  packed = '',
  trailer = '',
  catalog = '',
} = {}): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')]
  const places: number[] = []
  let at = parts[0]!.length
  const add = (number: number, body: Buffer | string) => {
    const object = Buffer.concat([
      Buffer.from(`${number} 0 obj\n`),
      Buffer.from(body as string),
      Buffer.from('\nendobj\n'),
    ])
    places[number] = at
    parts.push(object)
    at += object.length
  }
  const stream = (dictionary: string, data: Buffer) =>
    Buffer.concat([
      Buffer.from(`<< ${dictionary} /Length ${data.length} >>\nstream\n`),
      data,
      Buffer.from('\nendstream'),
    ])
  const kids = pages.map((_page, index) => `${4 + index * 2} 0 R`).join(' ')
  add(1, `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`)
  add(2, `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`)
  add(3, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>')
  pages.forEach((text, index) => {
    const number = 4 + index * 2
    const fonts = '/Resources << /Font << /F1 3 0 R >> >> /MediaBox [0 0 595 842]'
    add(number, `<< /Type /Page /Parent 2 0 R ${fonts} /Contents ${number + 1} 0 R >>`)
    add(number + 1, stream('/Filter /FlateDecode', deflateSync(`BT /F1 12 Tf 72 720 Td (${text}) Tj ET`)))
  })
  let next = 4 + pages.length * 2
  for (const object of objects) add(next++, object)
  if (packed !== '') {
    const data = deflateSync(`99 0 ${packed}`)
    add(next++, stream('/Type /ObjStm /N 1 /First 5 /Filter /FlateDecode', data))
  }
  const table = places.map((place) => `${String(place ?? 0).padStart(10, '0')} 00000 n \n`).slice(1)
  const end = `xref\n0 ${next}\n0000000000 65535 f \n${table.join('')}trailer\n<< /Size ${next} /Root 1 0 R ${trailer} >>\nstartxref\n${at}\n%%EOF\n`
  return Buffer.concat([...parts, Buffer.from(end)])
}

const aChunk = (name: string, data: Uint8Array) => {
  const named = Buffer.concat([Buffer.from(name), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}

export function aPng({ width = 2, height = 2, chunks = [] as [string, string][], after = '' } = {}): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 0, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    aChunk('IHDR', header),
    ...chunks.map(([name, data]) => aChunk(name, Buffer.from(data, 'latin1'))),
    aChunk('IDAT', deflateSync(Buffer.alloc(Math.min(1_000, (width + 1) * height)))),
    aChunk('IEND', Buffer.alloc(0)),
    Buffer.from(after, 'latin1'),
  ])
}

const aSegment = (marker: number, data: string) =>
  Buffer.concat([
    Buffer.from([0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 255]),
    Buffer.from(data, 'latin1'),
  ])

export function aJpeg({ width = 16, height = 16, segments = [] as [number, string][], after = '' } = {}): Buffer {
  const frame = `\x08${String.fromCharCode(height >> 8, height & 255, width >> 8, width & 255)}\x01\x01\x11\x00`
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    aSegment(0xe0, 'JFIF\0\x01\x01\0\0\x01\0\x01\0\0'),
    ...segments.map(([marker, data]) => aSegment(marker, data)),
    aSegment(0xdb, `\0${'\x01'.repeat(64)}`),
    aSegment(0xc0, frame),
    aSegment(0xda, '\x01\x01\0\0\x3f\0'),
    Buffer.from([0x12, 0x34, 0xff, 0x00, 0x56]),
    Buffer.from([0xff, 0xd9]),
    Buffer.from(after, 'latin1'),
  ])
}

export const anEmail = ({
  fields = '',
  type = 'text/plain; charset=utf-8',
  body = 'He was taken from his home.\r\n',
} = {}) =>
  Buffer.from(
    `From: Imke Sandvoort <imke@example.org>\r\nTo: Ana Ruiz <ana@example.org>\r\nDate: Mon, 2 Nov 2026 10:00:00 +0100\r\nSubject: =?utf-8?Q?Zeugin_=C3=BCber_den_Vorfall?=\r\nMIME-Version: 1.0\r\n${fields}Content-Type: ${type}\r\n\r\n${body}`,
  )
