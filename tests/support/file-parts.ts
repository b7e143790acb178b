import { inflateRawSync, inflateSync } from 'node:zlib'

/** The parts of a Word file by name: a reader of zip's central directory, as small as the tests need. */
export function docxParts(file: Uint8Array): Map<string, string> {
  const bytes = Buffer.from(file)
  const end = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'))
  const parts = new Map<string, string>()
  let at = bytes.readUInt32LE(end + 16)
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [method, size, nameLength] = [
      bytes.readUInt16LE(at + 10),
      bytes.readUInt32LE(at + 20),
      bytes.readUInt16LE(at + 28),
    ]
    const local = bytes.readUInt32LE(at + 42)
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength)
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    const data = bytes.subarray(start, start + size)
    parts.set(name, (method === 0 ? data : inflateRawSync(data)).toString('utf8'))
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return parts
}

/** All that stands in a PDF: the file itself, and what its streams hold once they are unpacked. */
export function pdfStreams(file: Uint8Array): string[] {
  const whole = Buffer.from(file)
  const text = whole.toString('latin1')
  const streams = [...text.matchAll(/stream\r?\n/g)].flatMap(({ index, 0: start }) => {
    if (text.slice(index - 3, index) === 'end') return []
    const from = index + start.length
    const packed = whole.subarray(from, text.indexOf('endstream', from))
    try {
      return [inflateSync(packed).toString('latin1')]
    } catch {
      return [packed.toString('latin1')]
    }
  })
  return [text, ...streams]
}
