/**
 * A table as a spreadsheet reads it: RFC 4180, UTF-8 with a byte order mark, so that it reads names in any script.
 *
 * @param rows the first one names the columns
 */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`

/** What a spreadsheet would run as a formula is made text by an apostrophe (OWASP ASVS 5.0, 1.2.10). */
function cell(text: string): string {
  const inert = /^[=+\-@\t\r\0＝＋－＠]/u.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(inert) || inert !== text ? `"${inert.replaceAll('"', '""')}"` : inert
}
