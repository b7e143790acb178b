import 'server-only'
import { activeMarkup, cleanUnless, endsAsZip, type Finding, latin1, refused } from './finding.ts'

/** How large a picture may be when it is opened: a small file can be made to fill any memory. */
const mostPixels = 100_000_000
const longestSide = 30_000

const tooLarge = (width: number, height: number): Finding | null =>
  width > longestSide || height > longestSide || width * height > mostPixels
    ? refused(`It has ${width} × ${height} pixels; at most ${mostPixels / 1_000_000} million are taken.`)
    : null

const trailing = 'There is something after the end of the picture.'
const markup = 'What it says about itself holds markup that a browser may run.'
const broken = (what: string) => refused(`It is no whole ${what} picture.`)

/** A piece of a picture file: where it begins and ends, its marker or name, and its payload. */
export interface Segment {
  name: string
  start: number
  end: number
  data: Uint8Array
}

/** The segments of a JPEG (ITU-T T.81, annex B), the picture data with the scan before it; null where it is none. */
export function jpegSegments(bytes: Uint8Array): { segments: Segment[]; end: number } | null {
  const segments: Segment[] = []
  let at = 2
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return null
    const marker = bytes[at + 1] as number
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (marker === 0xd9) return { segments, end: at + 2 }
    const length = ((bytes[at + 2] as number) << 8) | (bytes[at + 3] as number)
    if (length < 2 || at + 2 + length > bytes.length || (marker >= 0xd0 && marker <= 0xd8) || marker < 0xc0) return null
    const start = at
    at += 2 + length
    // After the head of a scan its data follows, to the next marker that is neither a stuffed byte nor a restart.
    if (marker === 0xda) {
      while (at + 1 < bytes.length) {
        const next = bytes[at + 1] as number
        if (bytes[at] === 0xff && next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) break
        at += 1
      }
    }
    segments.push({ name: marker.toString(16), start, end: at, data: bytes.subarray(start + 4, start + 2 + length) })
  }
  return at + 2 <= bytes.length && bytes[at] === 0xff && bytes[at + 1] === 0xd9 ? { segments, end: at + 2 } : null
}

const frameHeaders = new Set(['c0', 'c1', 'c2', 'c3', 'c5', 'c6', 'c7', 'c9', 'ca', 'cb', 'cd', 'ce', 'cf'])

export function inspectJpeg(bytes: Uint8Array): Finding {
  const read = jpegSegments(bytes)
  const frame = read?.segments.find(({ name }) => frameHeaders.has(name))?.data
  if (!read || !frame || frame.length < 6 || !read.segments.some(({ name }) => name === 'da')) return broken('JPEG')
  const [height, width] = [
    ((frame[1] as number) << 8) | (frame[2] as number),
    ((frame[3] as number) << 8) | (frame[4] as number),
  ]
  const large = tooLarge(width, height)
  if (large) return large
  if (endsAsZip(bytes)) return refused('It is a picture and an archive in one.')
  const said = read.segments.filter(({ name }) => name === 'fe' || /^e[0-9a-f]$/.test(name))
  const foreign = said.some(
    ({ name, data }) => name === 'e0' && !/^(?:JFIF|JFXX|AVI1|Ocad)/.test(latin1(data.subarray(0, 4))),
  )
  return cleanUnless('image/jpeg', [
    ...(foreign ? ['Its first segment is not what it is in a picture: it may be a program as well.'] : []),
    ...(read.end < bytes.length ? [trailing] : []),
    ...(said.some(({ data }) => activeMarkup.test(latin1(data))) ? [markup] : []),
  ])
}

/** The chunks of a PNG (ISO/IEC 15948), from the first to IEND; null where it is none. */
export function pngChunks(bytes: Uint8Array): { segments: Segment[]; end: number } | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const segments: Segment[] = []
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at)
    const end = at + 12 + length
    const name = latin1(bytes.subarray(at + 4, at + 8))
    if (end > bytes.length || !/^[a-z]{4}$/i.test(name)) return null
    segments.push({ name, start: at, end, data: bytes.subarray(at + 8, at + 8 + length) })
    if (name === 'IEND') return { segments, end }
    at = end
  }
  return null
}

export function inspectPng(bytes: Uint8Array): Finding {
  const read = pngChunks(bytes)
  const header = read?.segments[0]
  if (
    !read ||
    header?.name !== 'IHDR' ||
    header.data.length !== 13 ||
    !read.segments.some(({ name }) => name === 'IDAT')
  )
    return broken('PNG')
  const view = new DataView(header.data.buffer, header.data.byteOffset, 13)
  const large = tooLarge(view.getUint32(0), view.getUint32(4))
  if (large) return large
  if (endsAsZip(bytes)) return refused('It is a picture and an archive in one.')
  const said = read.segments.filter(({ name }) => !['IHDR', 'PLTE', 'IDAT', 'IEND'].includes(name))
  return cleanUnless('image/png', [
    ...(read.end < bytes.length ? [trailing] : []),
    ...(said.some(({ data }) => activeMarkup.test(latin1(data))) ? [markup] : []),
  ])
}
