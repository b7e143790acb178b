import { type Column, roomFor } from './blocks.ts'
import type { Logic } from './compile-pack.ts'
import { Portfolio } from './portfolio.ts'

/** First bytes of a file of columns. */
const magic = 0x43334141

const format = 'article-three/columns@2'

interface Header {
  format: string
  cases: number
  /** For how many cases each column has room. */
  room: number
  facts: readonly { id: string; size: number; bytes: 0 | 1 | 2; sets: readonly (readonly number[])[] }[]
}

/** Bytes to the next multiple of four, so that every column can be used where it lies. */
const padded = (length: number): number => (length + 3) & ~3

/** Bytes of a fact with so many a case; a yes/no fact has two bits. */
const lengthOf = (bytes: number, cases: number): number => (bytes === 0 ? cases / 4 : bytes * cases)

/**
 * Writes the columns of a portfolio: magic, length of the header, header as JSON, then each column in turn,
 * a yes/no fact as its two planes, word beside word, all with room for whole blocks. No names of cases, no verdicts:
 * those follow from the pack.
 */
export function writePortfolio(portfolio: Portfolio): Uint8Array {
  const { logic } = portfolio.pack
  const { size } = portfolio
  const room = roomFor(size)
  const header: Header = {
    format,
    cases: size,
    room,
    facts: logic.facts.map(({ id, size: values }, fact) => ({
      id,
      size: values,
      bytes: (portfolio.columns[fact]?.BYTES_PER_ELEMENT ?? 0) as 0 | 1 | 2,
      sets: Array.from({ length: logic.states.count(fact) - values - 1 }, (_, at) => [
        ...logic.states.values(fact, values + 1 + at),
      ]),
    })),
  }
  const text = new TextEncoder().encode(JSON.stringify(header))
  const lengths = header.facts.map(({ bytes }) => lengthOf(bytes, room))
  const file = new Uint8Array(8 + padded(text.length) + lengths.reduce((sum, length) => sum + length, 0))
  const view = new DataView(file.buffer)
  view.setUint32(0, magic, true)
  view.setUint32(4, text.length, true)
  file.set(text, 8)
  let at = 8 + padded(text.length)
  portfolio.columns.forEach((column, fact) => {
    const length = lengths[fact] ?? 0
    if (column) file.set(new Uint8Array(column.buffer, column.byteOffset, length), at)
    else portfolio.copyYesNo(fact, new Int32Array(file.buffer, at, length / 4), 'out')
    at += length
  })
  return file
}

/**
 * Opens a file of columns under a pack: its facts must be the same. Columns are used where they lie, so the bytes are
 * the portfolio's from then on. It has still to be indexed. Numbers lie as the machine has them: little end first.
 */
export function openPortfolio(logic: Logic, file: Uint8Array): Portfolio {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  if (file.byteLength < 8 || view.getUint32(0, true) !== magic) throw new Error('this is no file of columns')
  const textLength = view.getUint32(4, true)
  const header = JSON.parse(new TextDecoder().decode(file.subarray(8, 8 + textLength))) as Header
  const room = roomFor(header.cases)
  if (header.format !== format || header.room !== room) throw new Error('these columns are of another format')
  const other = header.facts.findIndex(
    ({ id, size }, at) => logic.facts[at]?.id !== id || logic.facts[at]?.size !== size,
  )
  if (header.facts.length !== logic.facts.length || other >= 0)
    throw new Error(`these columns are of other facts${other >= 0 ? `, from ${header.facts[other]?.id} on` : ''}`)
  header.facts.forEach(({ sets, size }, fact) => {
    sets.forEach((set, at) => {
      if (logic.states.of(fact, set) !== size + 1 + at)
        throw new Error(`${header.facts[fact]?.id} was numbered otherwise`)
    })
  })
  const yesNo = new Map<number, Int32Array>()
  let at = 8 + padded(textLength)
  const columns = header.facts.map(({ bytes }, fact): Column | null => {
    const [from, length] = [file.byteOffset + at, lengthOf(bytes, room)]
    at += length
    if (at > file.byteLength) throw new Error('this file of columns ends too early')
    if (bytes === 0) yesNo.set(fact, new Int32Array(file.buffer, from, length / 4))
    if (bytes === 0) return null
    return bytes === 1 ? new Uint8Array(file.buffer, from, room) : new Uint16Array(file.buffer, from, room)
  })
  const portfolio = new Portfolio(logic, header.cases, columns)
  for (const [fact, planes] of yesNo) portfolio.copyYesNo(fact, planes, 'in')
  return portfolio
}
