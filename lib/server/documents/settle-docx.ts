import 'server-only'
import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib'

interface Part {
  name: string
  content: Buffer
}

/**
 * The same Word file with nothing in it that the report does not say: the library that writes it takes the time of day
 * for its properties and its ZIP, and numbers bookmarks through all files that the process ever wrote. The time is
 * that of the report, and bookmarks are numbered as they come.
 */
export function settleDocx(file: Uint8Array, instant: string): Uint8Array {
  const parts = readParts(Buffer.from(file.buffer, file.byteOffset, file.byteLength)).map(({ name, content }) => {
    const settle = name.endsWith('.xml') ? settling(settled[name]) : undefined
    return settle
      ? { name, content: Buffer.from(settle(content.toString('utf8'), instant), 'utf8') }
      : { name, content }
  })
  return new Uint8Array(writeParts(parts, dosTime(new Date(instant))))
}

/** A tab is an element of its own in Word: as a character in a text it is a space like any other. */
const withTabs = (xml: string): string =>
  xml.replaceAll(/<w:(t|delText)((?: [^>]*)?)>([^<]*\t[^<]*)<\/w:\1>/g, (_, name: string, has: string, text: string) =>
    text
      .split('\t')
      .map((part) => (part === '' ? '' : `<w:${name}${has}>${part}</w:${name}>`))
      .join('<w:tab/>'),
  )

type Settle = (xml: string, instant: string) => string

const settling =
  (settle: Settle = (xml) => xml): Settle =>
  (xml, instant) =>
    withTabs(settle(xml, instant))

/** Text of the case cannot look like these: its angle brackets and quotation marks are escaped. */
const settled: Readonly<Record<string, Settle>> = {
  'docProps/core.xml': (xml, instant) =>
    xml.replaceAll(/(<dcterms:(?:created|modified) [^>]*>)[^<]*/g, (_, element: string) => element + instant),
  // The library puts the mark of a note before the line that parts notes from the text, where Word has none.
  'word/footnotes.xml': (xml) =>
    xml.replaceAll(
      /<w:r><w:rPr><w:rStyle w:val="FootnoteReference"\/><\/w:rPr><w:footnoteRef\/><\/w:r>(?=<w:r><w:(?:separator|continuationSeparator)\/>)/g,
      '',
    ),
  'word/document.xml': (xml) => {
    const [bookmarks, entries] = [numbered(), numbered()]
    return xml
      .replaceAll(/<w:bookmark(?:Start|End)[^>]*>/g, (tag) =>
        tag.replace(/ w:id="(\d+)"/, (_, id: string) => ` w:id="${bookmarks(id)}"`),
      )
      .replaceAll(/ (w:name|w:anchor)="_Toc(\d+)"/g, (_, name: string, id: string) => ` ${name}="_Toc${entries(id)}"`)
  },
}

/** Gives 1 to what is seen first, 2 to the next, and the same again to what was seen before. */
function numbered(): (id: string) => number {
  const seen = new Map<string, number>()
  return (id) => {
    const number = seen.get(id) ?? seen.size + 1
    seen.set(id, number)
    return number
  }
}

const localHeader = 0x04034b50
const centralHeader = 0x02014b50
const endOfDirectory = 0x06054b50
const deflated = 8

function readParts(zip: Buffer): Part[] {
  const end = zip.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'))
  if (end < 0) throw new Error('not a ZIP archive')
  const parts: Part[] = []
  let at = zip.readUInt32LE(end + 16)
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [size, nameLength] = [zip.readUInt32LE(at + 20), zip.readUInt16LE(at + 28)]
    const local = zip.readUInt32LE(at + 42)
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    const data = zip.subarray(start, start + size)
    parts.push({
      name: zip.toString('utf8', at + 46, at + 46 + nameLength),
      content: zip.readUInt16LE(at + 10) === deflated ? inflateRawSync(data) : data,
    })
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return parts
}

function writeParts(parts: readonly Part[], { time, date }: { time: number; date: number }): Buffer {
  const [files, directory]: [Buffer[], Buffer[]] = [[], []]
  let offset = 0
  for (const { name, content } of parts) {
    const [path, data] = [Buffer.from(name, 'utf8'), deflateRawSync(content)]
    /** From the version needed to the length of the extra field: the same in both headers. */
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(deflated, 4)
    common.writeUInt16LE(time, 6)
    common.writeUInt16LE(date, 8)
    common.writeUInt32LE(crc32(content), 10)
    common.writeUInt32LE(data.length, 14)
    common.writeUInt32LE(content.length, 18)
    common.writeUInt16LE(path.length, 22)
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    files.push(uint32(localHeader), common, path, data)
    directory.push(uint32(centralHeader), Buffer.from([20, 0]), common, rest, path)
    offset += 4 + common.length + path.length + data.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(parts.length, 4)
  end.writeUInt16LE(parts.length, 6)
  end.writeUInt32LE(listed.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...files, listed, uint32(endOfDirectory), end])
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

/** MS-DOS time and date, in UTC, to two seconds. It begins with 1980. */
function dosTime(instant: Date): { time: number; date: number } {
  const year = instant.getUTCFullYear() - 1980
  if (year < 0) return { time: 0, date: (1 << 5) | 1 }
  return {
    time: (instant.getUTCHours() << 11) | (instant.getUTCMinutes() << 5) | (instant.getUTCSeconds() >> 1),
    date: (year << 9) | ((instant.getUTCMonth() + 1) << 5) | instant.getUTCDate(),
  }
}
