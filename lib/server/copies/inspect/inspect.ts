import 'server-only'
import type { CopyType } from '#lib/domain/ledger/copy-type'
import { inspectDocx } from './docx.ts'
import { isEmail, isWebArchive } from './email.ts'
import { inspectEmail } from './email-parts.ts'
import { type Finding, latin1, refused } from './finding.ts'
import { inspectJpeg, inspectPng } from './image.ts'
import { inspectPdf } from './pdf.ts'
import { decodeText, inspectText } from './plain-text.ts'

/** Which names go with which type. A name decides nothing; one that says otherwise than the content is a lie or a mistake. */
const namesOf: Readonly<Record<CopyType, readonly string[]>> = {
  'application/pdf': ['pdf'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'text/plain': ['txt', 'text', 'md', 'log', 'asc'],
  'message/rfc822': ['eml', 'email', 'txt'],
  'image/jpeg': ['jpg', 'jpeg', 'jpe', 'jfif'],
  'image/png': ['png'],
}
/** Endings of other types: what bears one of them is none of ours, or says that it is not. */
const otherNames = new Set(
  (
    'apk app asp aspx avif bat bin bmp bz2 cab cmd com cpl csv dll dmg doc docm dot dotm dotx exe gif gz heic heif hta htm html ' +
    'img ics iso jar js jse json jsp lnk mht mhtml mjs mp3 mp4 msg msi odp ods odt one php pif pl pps ppt pptm pptx ps ps1 py rar ' +
    'reg rtf scr sh shtml svg svgz swf sys tar tgz tif tiff url vbe vbs vcf wasm webarchive webp wsf xhtml xls xlsb xlsm xlsx xml xz z zip 7z'
  ).split(' '),
)

/** How other formats begin, for saying what it is. Those that are text would pass for it. */
const others: readonly (readonly [begins: string, is: string])[] = [
  ['GIF8', 'a GIF picture'],
  ['PK', 'an archive'],
  ['7z\xbc\xaf', 'an archive'],
  ['Rar!', 'an archive'],
  ['\x1f\x8b', 'an archive'],
  ['BZh', 'an archive'],
  ['\xd0\xcf\x11\xe0', 'an old Office file or a locked one'],
  ['MZ', 'a program'],
  ['\x7fELF', 'a program'],
  ['#!', 'a program'],
  ['L\x00\x00\x00\x01\x14\x02', 'a shortcut of Windows'],
  ['{\\rtf', 'a rich text file'],
  ['%!PS', 'a PostScript file'],
  ['RIFF', 'a WebP picture or a sound'],
  ['II*\x00', 'a TIFF picture'],
  ['MM\x00*', 'a TIFF picture'],
  ['\x00\x00\x00', 'a film or a HEIC picture'],
]

/**
 * What a file is, by its bytes, and whether it is taken: see docs/decisions/0043. Runs where there are no keys and no
 * network.
 */
export function inspect(bytes: Uint8Array, fileName: string): Finding {
  if (bytes.length === 0) return refused('The file is empty.')
  const finding = inspectContent(bytes, fileName)
  if (finding.verdict === 'refused') return finding
  const ending = endingOf(fileName)
  const known = otherNames.has(ending) || Object.values(namesOf).some((names) => names.includes(ending))
  return known && !namesOf[finding.type].includes(ending)
    ? refused(`Its name ends in .${ending}, and its content is something else.`)
    : finding
}

const endingOf = (fileName: string): string => /\.([a-z0-9]{1,10})\s*$/i.exec(fileName)?.[1]?.toLowerCase() ?? ''

function inspectContent(bytes: Uint8Array, fileName: string): Finding {
  const head = latin1(bytes.subarray(0, 16))
  if (head.startsWith('%PDF-')) return inspectPdf(bytes)
  if (head.startsWith('\xff\xd8\xff')) return inspectJpeg(bytes)
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return inspectPng(bytes)
  if (head.startsWith('PK\x03\x04')) return inspectDocx(bytes)
  const other = others.find(([begins]) => head.startsWith(begins))
  if (other) return refused(`It is ${other[1]}. PDF, DOCX, TXT, EML, JPEG and PNG are taken.`)
  const text = decodeText(bytes)
  if (!text.ok) return refused(text.why)
  if (isWebArchive(text.text))
    return refused('It is a saved web page (MHT). PDF, DOCX, TXT, EML, JPEG and PNG are taken.')
  return isEmail(text.text) && endingOf(fileName) !== 'txt' ? inspectEmail(text.text) : inspectText(text.text)
}
