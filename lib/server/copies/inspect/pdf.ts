import 'server-only'
import { inflateSync, constants as zlib } from 'node:zlib'
import { cleanUnless, endsAsZip, type Finding, latin1, refused } from './finding.ts'

const mostObjects = 500_000
/** How much all object streams may unpack to together, in bytes. */
const mostUnpacked = 64 * 1024 * 1024
const mostObjectStreams = 20_000

// White space and comments between two tokens (ISO 32000-1, 7.2).
const gap = '(?:[\\0\\t\\n\\f\\r ]|%[^\\r\\n]*[\\r\\n])*'
/** A name, each character of which may be written by its number: /J#61vaScript is /JavaScript. */
const name = (text: string) =>
  `/${[...text].map((char) => `(?:${char}|#${hex(char)})`).join('')}(?=[\\0\\t\\n\\f\\r ()<>\\[\\]{}/%]|$)`
const hex = (char: string) =>
  [...char.charCodeAt(0).toString(16)]
    .map((digit) => (/[a-f]/.test(digit) ? `[${digit}${digit.toUpperCase()}]` : digit))
    .join('')
/** Where a name begins for sure, and is no part of an address in a text. */
const alone = '(?<![A-Za-z0-9._~:/%+-])'
const kindOf = (kind: string) => `(?:${name('S')}${gap}|${alone})${name(kind)}`

/** What may make a PDF do something, with what is said of it. */
const active: readonly (readonly [RegExp, string])[] = [
  [new RegExp(kindOf('JavaScript')), 'It holds a script.'],
  [new RegExp(`${alone}${name('JS')}${gap}[(<0-9]`), 'It holds a script.'],
  [new RegExp(`${name('S')}${gap}${name('Launch')}`), 'It starts a program when it is opened or used.'],
  [new RegExp(`${name('Type')}${gap}${name('EmbeddedFile')}`), 'It has other files inside.'],
  [new RegExp(`${alone}${name('EmbeddedFiles')}`), 'It has other files inside.'],
  [new RegExp(kindOf('RichMedia')), 'It holds rich media, which may run.'],
  [new RegExp(`${name('Subtype')}${gap}${name('3D')}`), 'It holds a 3D scene, which may run.'],
  [new RegExp(kindOf('SubmitForm')), 'It sends something to an address when it is used.'],
  [new RegExp(kindOf('ImportData')), 'It takes in data from elsewhere.'],
  [new RegExp(kindOf('GoToE')), 'It opens a file that is inside it.'],
  [new RegExp(`${alone}${name('XFA')}${gap}[\\[0-9]`), 'It holds a form of a kind that may run (XFA).'],
]
const encrypted = new RegExp(`${alone}${name('Encrypt')}${gap}(?:[0-9]|<<)`)
const objectStream = new RegExp(name('ObjStm'), 'g')

/** A PDF by its structure (ISO 32000-1): whole, with nothing before or after it, and whether it holds what may run. */
export function inspectPdf(bytes: Uint8Array): Finding {
  const text = latin1(bytes)
  if (!/^%PDF-[12]\.\d/.test(text)) return refused('It begins like a PDF and is none.')
  const end = text.lastIndexOf('%%EOF')
  if (end === -1) return refused('It is no whole PDF: its end is missing.')
  if (endsAsZip(bytes)) return refused('It is a PDF and an archive in one.')
  if (/<(?:script|html|svg|!doctype\s+html)\b/i.test(text.slice(0, 1_024)))
    return refused('It is a PDF and a page of markup in one.')
  if (countOf(text, / obj\b/g, mostObjects) >= mostObjects) return refused(`It has more than ${mostObjects} objects.`)
  if (/[^\0\t\n\f\r ]/.test(text.slice(end + 5))) return quarantined('There is something after its end.')
  if (encrypted.test(text))
    return quarantined('It is encrypted or locked with a password, so that what is in it cannot be inspected.')
  const streams = objectStreams(bytes, text)
  if (!streams.ok) return streams.finding
  const found = active.find(([pattern]) => [text, ...streams.texts].some((part) => pattern.test(part)))
  return cleanUnless('application/pdf', found ? [found[1]] : [])
}

const quarantined = (why: string): Finding => ({ verdict: 'quarantined', type: 'application/pdf', why })

function countOf(text: string, pattern: RegExp, enough: number): number {
  let count = 0
  for (const _one of text.matchAll(pattern)) {
    count += 1
    if (count >= enough) break
  }
  return count
}

/** Objects may stand packed together in streams, where a search for words does not find them: they are unpacked. */
function objectStreams(
  bytes: Uint8Array,
  text: string,
): { ok: true; texts: string[] } | { ok: false; finding: Finding } {
  const texts: string[] = []
  let unpacked = 0
  for (const { index } of text.matchAll(objectStream)) {
    if (texts.length >= mostObjectStreams) return { ok: false, finding: refused('It has too many streams of objects.') }
    const begins = /stream\r?\n/.exec(text.slice(index, index + 4_096))
    if (!begins) continue
    // The dictionary may go on from before the name of its type.
    const dictionary = text.slice(Math.max(0, text.lastIndexOf(' obj', index)), index + begins.index)
    const data = bytes.subarray(index + begins.index + begins[0].length)
    if (!/\/(?:F|#46)[A-Za-z#0-9]*/.test(dictionary.replace(/\/First\b/g, ''))) {
      // Without a filter it stands there readable, and is searched with the rest.
      continue
    }
    try {
      const opened = inflateSync(data, {
        maxOutputLength: Math.max(1, mostUnpacked - unpacked),
        finishFlush: zlib.Z_SYNC_FLUSH,
      })
      unpacked += opened.length
      texts.push(latin1(opened))
    } catch (error) {
      const large = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
      return {
        ok: false,
        finding: large
          ? refused('It unpacks to more than a document may.')
          : quarantined('Some of its objects are packed in a way that is not read here.'),
      }
    }
  }
  return { ok: true, texts }
}
