import 'server-only'
import { splitHeader, valueIn } from './email.ts'
import { cleanUnless, type Finding } from './finding.ts'

/** A part of a message that holds no further parts. */
interface Part {
  type: string
  charset: string
  encoding: string
  fileName: string
  attached: boolean
  body: string
}

const deepest = 12
const mostParts = 500
const decoded = /^(?:quoted-printable|base64|7bit|8bit|binary|)$/i

/** Endings of attachments that run, or that run something when they are opened. */
const running =
  /\.(?:apk|bat|cmd|com|cpl|dll|docm|dotm|exe|hta|htm|html|img|iso|jar|js|jse|lnk|mht|mhtml|msi|pif|ps1|reg|scr|shtml|svg|url|vbe|vbs|wsf|xhtml|xlsm|xlsb|pptm)\b/i

/** The parts of a message, those inside others too. */
export function partsOf(text: string, depth = 0, found: Part[] = []): Part[] {
  const split = splitHeader(text.replace(/^\ufeff/, ''))
  const { fields, body } = split ?? { fields: [], body: text }
  const contentType = valueIn(fields, 'content-type') || 'text/plain'
  const type = (/^[\w!#$&^.+-]+\/[\w!#$&^.+-]+/.exec(contentType)?.[0] ?? 'text/plain').toLowerCase()
  const boundary = parameter(contentType, 'boundary')
  if (type.startsWith('multipart/') && boundary !== '' && depth < deepest) {
    // What stands before the first boundary and after the last is no part.
    for (const part of body.split(`--${boundary}`).slice(1)) {
      if (part.startsWith('--') || found.length >= mostParts) break
      partsOf(part.replace(/^[ \t]*\r?\n/, ''), depth + 1, found)
    }
    return found
  }
  if (type === 'message/rfc822' && depth < deepest) return partsOf(body, depth + 1, found)
  const disposition = valueIn(fields, 'content-disposition')
  found.push({
    ...{ type, body, charset: parameter(contentType, 'charset') || 'utf-8' },
    encoding: valueIn(fields, 'content-transfer-encoding').trim(),
    fileName: parameter(disposition, 'filename') || parameter(contentType, 'name'),
    attached: /^attachment\b/i.test(disposition),
  })
  return found
}

/** A parameter of a field: quoted or not, and in the long form of RFC 2231 as far as its name goes. */
function parameter(value: string, name: string): string {
  for (const [, found = '', quoted, bare = ''] of value.matchAll(/[;\s]([\w-]+)\*?(?:0\*?)?=(?:"([^"]*)"|([^;\s]*))/g))
    if (found.toLowerCase() === name) return quoted ?? bare
  return ''
}

/** A message is kept as it is; one that brings along what runs is quarantined. */
export function inspectEmail(text: string): Finding {
  const parts = partsOf(text)
  const reasons: string[] = []
  if (parts.length >= mostParts) reasons.push(`It has more than ${mostParts} parts.`)
  if (parts.some(({ fileName, type }) => running.test(fileName) || /svg|x-msdownload|javascript|hta/.test(type)))
    reasons.push('It has an attachment that runs, or runs something when it is opened.')
  if (parts.some(({ encoding }) => !decoded.test(encoding)))
    reasons.push('A part of it is encoded in a way that is not read here.')
  return cleanUnless('message/rfc822', reasons)
}

/** The words of a message: who, to whom, when, about what, and its parts of plain text. Null where it has only HTML. */
export function textOfEmail(text: string): string | null {
  const plain = partsOf(text).filter(({ type, attached }) => type === 'text/plain' && !attached)
  if (plain.length === 0) return null
  const fields = splitHeader(text.replace(/^\ufeff/, ''))?.fields ?? []
  const head = ['From', 'To', 'Cc', 'Date', 'Subject']
    .map((name) => [name, decodeWords(valueIn(fields, name.toLowerCase()))] as const)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}: ${value}`)
  return [head.join('\n'), ...plain.map(textOfPart)].join('\n\n').trim()
}

function textOfPart({ encoding, charset, body }: Part): string {
  switch (encoding.toLowerCase()) {
    case 'base64':
      return inCharset(Buffer.from(body, 'base64'), charset)
    case 'quoted-printable':
      return inCharset(fromQuotedPrintable(body), charset)
    default:
      // It was decoded as UTF-8 with the whole file.
      return body
  }
}

/** RFC 2045, section 6.7. */
function fromQuotedPrintable(text: string): Uint8Array {
  const joined = text.replace(/=[ \t]*\r?\n/g, '')
  const parts = joined.split(/(=[0-9a-f]{2})/i)
  return Buffer.concat(
    parts.map((part) => (/^=[0-9a-f]{2}$/i.test(part) ? Buffer.from(part.slice(1), 'hex') : Buffer.from(part, 'utf8'))),
  )
}

/** Words of a header that are not ASCII (RFC 2047). */
function decodeWords(value: string): string {
  return value
    .replace(/(\?=)\s+(?==\?)/g, '$1')
    .replace(/=\?([\w-]+)\?([bq])\?([^?]*)\?=/gi, (_whole, charset: string, form: string, word: string) =>
      inCharset(
        form.toLowerCase() === 'b' ? Buffer.from(word, 'base64') : fromQuotedPrintable(word.replaceAll('_', ' ')),
        charset,
      ),
    )
}

function inCharset(bytes: Uint8Array, charset: string): string {
  try {
    return new TextDecoder(charset).decode(bytes)
  } catch {
    return new TextDecoder().decode(bytes)
  }
}
