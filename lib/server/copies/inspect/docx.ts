import 'server-only'
import { cleanUnless, type Finding, refused } from './finding.ts'
import { attributesOf, readReferences, xmlText } from './xml.ts'
import { type Archive, readArchive } from './zip.ts'

const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const typesPart = '[Content_Types].xml'
export const mainPart = 'word/document.xml'

/** Parts that run or hold another file, by their names. */
const activeParts: readonly (readonly [RegExp, string])[] = [
  [/vbaProject|vbaData|\.vba$/i, 'It holds macros.'],
  [/(?:^|\/)embeddings\/|oleObject/i, 'It has other files inside.'],
  [/(?:^|\/)activeX\//i, 'It holds controls that may run.'],
  [/(?:^|\/)afchunk|\.(?:mht|mhtml|html?|rtf|svg)$/i, 'It holds a part in another format, which may run.'],
  [
    /\.(?:bat|cmd|com|cpl|dll|exe|hta|iso|jar|js|lnk|msi|pif|ps1|scr|url|vbs|wsf|zip|7z|rar|gz|docm|docx|xlsm|pptm|doc)$/i,
    'It has a program, a shortcut or an archive inside.',
  ],
]

/** Fields that take something in from elsewhere or run it (ISO/IEC 29500-1, 17.16.5). */
const activeFields =
  /(?:^|[\s"])(?:(?:DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE)(?=[\s"\\]|$)|LINK\s+\w+\.|DATABASE\s+\\)/i

/** A Word document (ISO/IEC 29500-1) by what its archive holds; any other archive is refused. */
export function inspectDocx(bytes: Uint8Array): Finding {
  const read = readArchive(bytes)
  if (!read.ok) return refused(`It is an archive that is not taken. ${read.why}`)
  const { archive } = read
  if (!archive.names.includes(typesPart) || !archive.names.includes(mainPart))
    return refused('It is an archive and no Word document. PDF, DOCX, TXT, EML, JPEG and PNG are taken.')
  try {
    return inspectParts(archive)
  } catch {
    return refused('It is no whole Word document: a part of it does not unpack to what it says.')
  }
}

function inspectParts(archive: Archive): Finding {
  // Each is unpacked once: what it says of its length is what it has.
  const parts = new Map(archive.names.map((name) => [name, archive.read(name)]))
  const types = xmlText(parts.get(typesPart) as Buffer)
  if (types === null) return refused('It is no Word document: what it says of its parts cannot be read.')
  const declared = readReferences(types)
  if (/macroEnabled/i.test(declared)) return refused('It is a Word document with macros. Save it as DOCX without them.')
  if (!/wordprocessingml\.document\.main\+xml/.test(declared))
    return refused('It is an archive and no Word document. PDF, DOCX, TXT, EML, JPEG and PNG are taken.')
  const reasons = activeParts
    .filter(([pattern]) => archive.names.some((name) => pattern.test(name)))
    .map(([, why]) => why)
  for (const [name, bytes] of parts) {
    if (!/\.(?:xml|rels)$/i.test(name)) continue
    const text = xmlText(bytes)
    if (text === null) return refused('A part of it declares entities or is in no usual encoding.')
    if (/\.rels$/i.test(name) && hasRemotePart(text)) reasons.push('It takes in a part from another address.')
    if (/<(?:\w+:)?altChunk\b/.test(text)) reasons.push('It holds a part in another format, which may run.')
    if (activeFields.test(fieldsOf(text)))
      reasons.push('It has a field that takes in or runs something from elsewhere.')
  }
  return cleanUnless(type, reasons)
}

/** Relations that lead out of the document, but for plain links to follow. */
const hasRemotePart = (text: string): boolean =>
  [...text.matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g)].some(([tag]) => {
    const has = attributesOf(tag)
    const target = has.get('Target') ?? ''
    const leadsOut = has.get('TargetMode') === 'External' || /^[a-z][a-z0-9+.-]*:|^\/\/|^\\\\/i.test(target)
    const link = /\/hyperlink$/.test(has.get('Type') ?? '') && /^(?:https?:|mailto:|#)/i.test(target)
    return leadsOut && !link
  })

/** The instructions of all fields of a part: a field may be cut into as many pieces as its writer likes. */
function fieldsOf(text: string): string {
  const pieces = [...text.matchAll(/<(?:\w+:)?instrText\b[^>]*>([^<]*)</g)].map(([, piece = '']) => piece)
  const simple = [...text.matchAll(/<(?:\w+:)?fldSimple\b[^>]*>/g)].map(([tag]) => attributesOf(tag).get('instr') ?? '')
  // Joined as they are, and with room between: as pieces of one field, and as fields of their own.
  return readReferences([pieces.join(''), pieces.join(' '), ...simple].join(' \n '))
}
