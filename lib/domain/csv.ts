/**
 * A table as a spreadsheet reads it: RFC 4180, UTF-8 with a byte order mark, so that it reads names in any script.
 *
 * @param rows the first one names the columns
 */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`

// With apostrophes before it too: so that one is always to be taken away on reading.
const runnable = /^'*[=+\-@\t\r\0＝＋－＠]/u

/** What a spreadsheet would run as a formula is made text by an apostrophe (OWASP ASVS 5.0, 1.2.10). */
function cell(text: string): string {
  const inert = runnable.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(inert) || inert !== text ? `"${inert.replaceAll('"', '""')}"` : inert
}

/** What a cell that was written as above says. */
const plain = (text: string): string => (text.startsWith("'") && runnable.test(text) ? text.slice(1) : text)

/** The first cell of a table, and what stands behind it: spreadsheets of half of Europe put semicolons there, some programs tabs. */
const firstCell = /^(?:"[^"]*"|[^",;\t\r\n]*)([,;\t])/u

/** By what stands between cells: a cell in quotation marks or without, and what ends it. Sticky: each begins where the one before ended. */
const cellBefore: Readonly<Record<string, () => RegExp>> & { ',': () => RegExp } = {
  ',': () => /(?:"((?:[^"]|"")*)"|([^",\r\n][^,\r\n]*)?)(,|\r\n|\n|\r|$)/uy,
  ';': () => /(?:"((?:[^"]|"")*)"|([^";\r\n][^;\r\n]*)?)(;|\r\n|\n|\r|$)/uy,
  '\t': () => /(?:"((?:[^"]|"")*)"|([^"\t\r\n][^\t\r\n]*)?)(\t|\r\n|\n|\r|$)/uy,
}

/**
 * The rows of a table as a spreadsheet writes it; empty lines are none.
 *
 * @returns each row with its number as a spreadsheet shows it, or the row in which a quotation mark is never closed
 */
export function rowsOfCsv(
  text: string,
): { ok: true; rows: { row: number; cells: string[] }[] } | { ok: false; row: number } {
  const written = text.replace(/^\uFEFF/u, '')
  const separator = firstCell.exec(written)?.[1] ?? ','
  const next = cellBefore[separator]?.() ?? cellBefore[',']()
  const rows: { row: number; cells: string[] }[] = []
  let cells: string[] = []
  for (let row = 1; next.lastIndex < written.length; ) {
    const found = next.exec(written)
    if (!found) return { ok: false, row }
    const [, quoted, bare, end] = found
    cells.push(plain(quoted?.replaceAll('""', '"') ?? bare ?? ''))
    if (end === separator) {
      if (next.lastIndex === written.length) cells.push('')
      else continue
    }
    if (cells.some((one) => one !== '')) rows.push({ row, cells })
    cells = []
    row += 1
  }
  return { ok: true, rows }
}
