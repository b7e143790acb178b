import 'server-only'
import { inflateRawSync } from 'node:zlib'
import { latin1 } from './finding.ts'

/** How an archive may be made (APPNOTE.TXT of PKWARE, 6.3.9). A Word document has a few dozen entries. */
const mostEntries = 2_000
const mostUnpacked = 200 * 1024 * 1024
/** How many times larger than it is packed an entry of more than a mebibyte may be. */
const mostTimes = 200
const mebibyte = 1024 * 1024

const [endMark, centralMark, localMark] = [0x06054b50, 0x02014b50, 0x04034b50]
const endLength = 22
const centralLength = 46
const localLength = 30

interface Entry {
  name: string
  packed: number
  unpacked: number
  /** Where its packed bytes begin. */
  at: number
  method: number
}

export interface Archive {
  names: readonly string[]
  /** The bytes of an entry. @throws when they are not as long as was declared, or do not unpack */
  read(name: string): Buffer
}

export type ReadArchive = { ok: true; archive: Archive } | { ok: false; why: string }

const no = (why: string): ReadArchive => ({ ok: false, why })

/**
 * The list of an archive, measured before anything of it is unpacked. Its entries have to fill it from its first byte to
 * its list, in order and without a gap, and its list to end with the file: nothing can hide between.
 */
export function readArchive(bytes: Uint8Array): ReadArchive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = bytes.length - endLength
  if (end < 0 || view.getUint32(end, true) !== endMark || view.getUint16(end + 20, true) !== 0)
    return no('It is no whole archive, or has something after its end.')
  const [count, length, start] = [
    view.getUint16(end + 10, true),
    view.getUint32(end + 12, true),
    view.getUint32(end + 16, true),
  ]
  if (view.getUint32(end + 4, true) !== 0 || view.getUint16(end + 8, true) !== count || count === 0xffff)
    return no('It is an archive of several parts, or one of more entries than a document has.')
  if (count > mostEntries) return no(`It has ${count} entries; at most ${mostEntries} are taken.`)
  if (start + length !== end) return no('The list of its entries is not where it says.')
  const entries: Entry[] = []
  let at = start
  for (let number = 0; number < count; number += 1) {
    if (at + centralLength > end || view.getUint32(at, true) !== centralMark)
      return no('The list of its entries is broken.')
    const [nameLength, more] = [
      view.getUint16(at + 28, true),
      view.getUint16(at + 30, true) + view.getUint16(at + 32, true),
    ]
    const name = latin1(bytes.subarray(at + centralLength, at + centralLength + nameLength))
    const entry = {
      ...{ name, method: view.getUint16(at + 10, true) },
      ...{ packed: view.getUint32(at + 20, true), unpacked: view.getUint32(at + 24, true) },
      at: view.getUint32(at + 42, true),
    }
    const why = whyNot(entry, view.getUint16(at + 8, true), view.getUint32(at + 38, true))
    if (why) return no(why)
    entries.push(entry)
    at += centralLength + nameLength + more
  }
  if (at !== end) return no('The list of its entries is broken.')
  if (new Set(entries.map(({ name }) => name.toLowerCase())).size !== entries.length)
    return no('It has two entries of one name.')
  if (entries.reduce((sum, { unpacked }) => sum + unpacked, 0) > mostUnpacked)
    return no('It unpacks to more than a document may.')
  const broken = placeEntries(bytes, view, entries, start)
  return broken ? no(broken) : { ok: true, archive: archiveOf(bytes, entries) }
}

function whyNot({ name, packed, unpacked, method }: Entry, flags: number, attributes: number): string | null {
  if (flags & 0x2041) return 'An entry of it is encrypted.'
  if (method !== 0 && method !== 8) return 'An entry of it is packed in a way that is not read here.'
  if (packed === 0xffffffff || unpacked === 0xffffffff) return 'An entry of it is too large.'
  if (method === 0 && packed !== unpacked) return 'An entry of it is not as long as it says.'
  if (unpacked > mebibyte && unpacked > packed * mostTimes)
    return `An entry of it is packed to less than one part in ${mostTimes}.`
  if (name === '' || name.startsWith('/') || /[\\\0:]/.test(name) || name.split('/').includes('..'))
    return 'An entry of it has a name that leads out of it.'
  // The upper half holds what Unix says of a file: a symbolic link is of kind 12.
  return attributes >>> 28 === 0o12 ? 'An entry of it is a link.' : null
}

/** Finds the bytes of each entry, and that the entries say of themselves what the list says. */
function placeEntries(bytes: Uint8Array, view: DataView, entries: Entry[], start: number): string | null {
  let expected = 0
  for (const entry of [...entries].sort((one, other) => one.at - other.at)) {
    const { at } = entry
    if (at !== expected || at + localLength > start || view.getUint32(at, true) !== localMark)
      return 'There is something between its entries.'
    const nameLength = view.getUint16(at + 26, true)
    const name = latin1(bytes.subarray(at + localLength, at + localLength + nameLength))
    if (name !== entry.name || view.getUint16(at + 8, true) !== entry.method)
      return 'An entry of it says something else of itself than the list does.'
    entry.at = at + localLength + nameLength + view.getUint16(at + 28, true)
    expected = entry.at + entry.packed
    // The lengths may follow the bytes in place of going before them, with a mark or without.
    if (view.getUint16(at + 6, true) & 8) {
      const marked = expected + 4 <= start && view.getUint32(expected, true) === 0x08074b50
      expected += marked ? 16 : 12
    }
    if (expected > start) return 'An entry of it goes beyond its end.'
  }
  return expected === start ? null : 'There is something between its entries and their list.'
}

function archiveOf(bytes: Uint8Array, entries: readonly Entry[]): Archive {
  const byName = new Map(entries.map((entry) => [entry.name, entry]))
  return {
    names: [...byName.keys()],
    read(name) {
      const entry = byName.get(name)
      if (!entry) throw new Error('There is no such entry.')
      const packed = bytes.subarray(entry.at, entry.at + entry.packed)
      const opened =
        entry.method === 0
          ? Buffer.from(packed)
          : inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.unpacked) })
      if (opened.length !== entry.unpacked) throw new Error('An entry is not as long as was declared.')
      return opened
    },
  }
}
