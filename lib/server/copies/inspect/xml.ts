import 'server-only'

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Text of XML with its references read. */
export const readReferences = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|(amp|lt|gt|quot|apos));/gi, (whole, hex, decimal, name) => {
    if (name) return named[String(name).toLowerCase()] ?? whole
    const code = Number.parseInt(hex ?? decimal, hex ? 16 : 10)
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : whole
  })

/**
 * The characters of a part of a document, in the encoding it says by its mark.
 *
 * @returns null for one that declares types or entities, or is in no encoding that Word writes
 */
export function xmlText(bytes: Uint8Array): string | null {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return /<!(?:DOCTYPE|ENTITY)/i.test(text) || /^<\?xml[^>]*encoding\s*=\s*["'](?!utf-(?:8|16))/i.test(text)
      ? null
      : text
  } catch {
    return null
  }
}

/** The attributes of a start tag, by their names without prefix. */
export function attributesOf(tag: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const [, name = '', double, single] of tag.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g))
    found.set(name.replace(/^.*:/, ''), readReferences(double ?? single ?? ''))
  return found
}
