const [endOfDirectory, centralHeader, localHeader] = [0x06054b50, 0x02014b50, 0x04034b50]
const nameOfProperties = 'docProps/core.xml'

/** Properties are a few hundred bytes. What claims to be much larger is no Word file of ours, and is not unpacked. */
const most = 256 * 1024
const mostEntries = 4096
const longestEnd = 22 + 0xffff

/**
 * The properties of a Word file, unpacked, wherever it was saved last. Nothing else of the file is looked at, and no more
 * than a quarter of a megabyte is unpacked, whatever the file says. Null where there are none, or none that can be read.
 * @param bytes the whole file, of any kind; works alike in the browser and on the server
 */
export async function documentProperties(bytes: Uint8Array): Promise<Uint8Array | null> {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return null
  try {
    const packed = packedProperties(bytes)
    return packed && (packed.deflated ? await inflated(packed.data) : packed.data)
  } catch {
    // A place outside the file, or data that are no data of a ZIP: then it has no properties that anybody could read.
    return null
  }
}

function packedProperties(bytes: Uint8Array): { data: Uint8Array<ArrayBuffer>; deflated: boolean } | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOf(view)
  if (end === null) return null
  let at = view.getUint32(end + 16, true)
  for (let left = Math.min(view.getUint16(end + 10, true), mostEntries); left > 0; left -= 1) {
    if (view.getUint32(at, true) !== centralHeader) return null
    const [method, size] = [view.getUint16(at + 10, true), view.getUint32(at + 20, true)]
    const nameLength = view.getUint16(at + 28, true)
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength))
    if (name === nameOfProperties) {
      const local = view.getUint32(at + 42, true)
      if (size > most || view.getUint32(local, true) !== localHeader) return null
      const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
      return { data: Uint8Array.from(bytes.subarray(start, start + size)), deflated: method !== 0 }
    }
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return null
}

function endOf(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - longestEnd); at -= 1)
    if (view.getUint32(at, true) === endOfDirectory) return at
  return null
}

async function inflated(data: Uint8Array<ArrayBuffer>): Promise<Uint8Array | null> {
  const reader = new Blob([data]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader()
  const parts: Uint8Array[] = []
  let size = 0
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length
    if (size > most) {
      await reader.cancel()
      return null
    }
    parts.push(part.value)
  }
  const whole = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
