import type { Logic } from './compile-pack.ts'
import { Portfolio } from './portfolio.ts'

/** First bytes of a file of columns. */
const magic = 0x43334141

interface Header {
  format: 'article-three/columns@1'
  cases: number
  facts: readonly { id: string; size: number; bytes: 0 | 1 | 2; sets: readonly (readonly number[])[] }[]
}

/** Bytes to the next multiple of four, so that every column can be used where it lies. */
const padded = (length: number): number => (length + 3) & ~3

/**
 * Writes the columns of a portfolio: magic, length of the header, header as JSON, then each column in turn,
 * a yes/no fact as its two planes. No names of cases, no verdicts: those follow from the pack.
 */
export function writePortfolio(portfolio: Portfolio): Uint8Array {
  const { logic } = portfolio.pack
  const { size } = portfolio
  const words = Math.ceil(size / 32)
  const header: Header = {
    format: 'article-three/columns@1',
    cases: size,
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
  const lengths = header.facts.map(({ bytes }) => (bytes === 0 ? 8 * words : padded(bytes * size)))
  const file = new Uint8Array(8 + padded(text.length) + lengths.reduce((sum, length) => sum + length, 0))
  const view = new DataView(file.buffer)
  view.setUint32(0, magic, true)
  view.setUint32(4, text.length, true)
  file.set(text, 8)
  let at = 8 + padded(text.length)
  portfolio.columns.forEach((column, fact) => {
    if (column) file.set(new Uint8Array(column.buffer, column.byteOffset, column.BYTES_PER_ELEMENT * size), at)
    else portfolio.copyYesNo(fact, new Int32Array(file.buffer, at, 2 * words), 'out')
    at += lengths[fact] ?? 0
  })
  return file
}

/**
 * Opens a file of columns under a pack: its facts must be the same. Columns are copied whole, nothing is
 * parsed. The portfolio has still to be indexed. Numbers lie as the machine has them: little end first.
 */
export function openPortfolio(logic: Logic, file: Uint8Array): Portfolio {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  if (file.byteLength < 8 || view.getUint32(0, true) !== magic) throw new Error('this is no file of columns')
  const textLength = view.getUint32(4, true)
  const header = JSON.parse(new TextDecoder().decode(file.subarray(8, 8 + textLength))) as Header
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
  const portfolio = new Portfolio(logic, header.cases)
  const words = Math.ceil(header.cases / 32)
  let at = 8 + padded(textLength)
  header.facts.forEach(({ bytes }, fact) => {
    const length = bytes === 0 ? 8 * words : padded(bytes * header.cases)
    if (at + length > file.byteLength) throw new Error('this file of columns ends too early')
    const part = file.subarray(at, at + length)
    if (bytes === 0) portfolio.copyYesNo(fact, new Int32Array(file.buffer, file.byteOffset + at, 2 * words), 'in')
    else if (bytes === 1) portfolio.setColumn(fact, part)
    else portfolio.setColumn(fact, new Uint16Array(file.buffer, file.byteOffset + at, header.cases))
    at += length
  })
  return portfolio
}
