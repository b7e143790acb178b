import 'server-only'
import type { CopyType } from '#lib/domain/ledger/copy-type'
import { jpegSegments, pngChunks, type Segment } from './image.ts'

/** What a picture needs to look the same: everything else says where, when, with what and by whom it was taken. */
const keptOfPng = new Set([
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'tRNS',
  'gAMA',
  'cHRM',
  'sRGB',
  'sBIT',
  'bKGD',
  'pHYs',
  'acTL',
  'fcTL',
  'fdAT',
])

/** Application segments of a JPEG: JFIF and what Adobe says of its colours stay; Exif, XMP, profiles, comments go. */
const keptOfJpeg = ({ name, data }: Segment): boolean => {
  if (name === 'fe') return false
  if (!/^e[0-9a-f]$/.test(name)) return true
  const begins = Buffer.from(data.subarray(0, 5)).toString('latin1')
  return (name === 'e0' && begins === 'JFIF\0') || (name === 'ee' && begins === 'Adobe')
}

/** Which types a copy without metadata is made of. Of PDF and DOCX it is not offered: they would have to be written anew. */
export const hasCleanForm = (type: CopyType): boolean => type === 'image/jpeg' || type === 'image/png'

/**
 * A picture without what it says about itself, the same to look at, pixel for pixel. A picture that was turned by its
 * Exif orientation lies as it was taken; colours come out as the common ones where it had a profile of its own.
 *
 * @throws Error for any other file
 */
export function withoutMetadata(bytes: Uint8Array, type: CopyType): Uint8Array {
  const read = type === 'image/jpeg' ? jpegSegments(bytes) : type === 'image/png' ? pngChunks(bytes) : null
  if (!read) throw new Error('There is no copy without metadata of such a file.')
  const kept = read.segments.filter((segment) =>
    type === 'image/jpeg' ? keptOfJpeg(segment) : keptOfPng.has(segment.name),
  )
  const parts = kept.map(({ start, end }) => bytes.subarray(start, end))
  return type === 'image/jpeg'
    ? Buffer.concat([Uint8Array.of(0xff, 0xd8), ...parts, Uint8Array.of(0xff, 0xd9)])
    : Buffer.concat([bytes.subarray(0, 8), ...parts])
}
