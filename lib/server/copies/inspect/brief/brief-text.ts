import 'server-only'
import { longestBrief } from '#lib/domain/ledger/kept-brief'
import { clean, extractText } from '../extract-text.ts'
import { inspect } from '../inspect.ts'
import { briefOfDocx } from './docx-brief.ts'
import { briefOfPdf } from './pdf-brief.ts'

/** The words of a file with their footnotes, as the import desk takes them; or why there are none. */
export type BriefText = { ok: true; text: string } | { ok: false; why: string }

/**
 * Reads a brief out of a file. What a stored copy would be quarantined for, this refuses: nobody has to open it to go
 * through it.
 *
 * @throws where the file is not what it begins like: whoever asks takes it for one that cannot be read
 */
export async function briefText(bytes: Uint8Array, fileName: string): Promise<BriefText> {
  const finding = inspect(bytes, fileName)
  if (finding.verdict !== 'clean') return { ok: false, why: finding.why }
  const read = await textOf(bytes, finding.type)
  if (!read.ok) return read
  const text = clean(read.text)
  if (text === '') return { ok: false, why: 'It has no text: it may be made of pictures, such as a scan.' }
  return text.length > longestBrief
    ? {
        ok: false,
        why: `It has ${text.length.toLocaleString('en')} characters of text; at most ${longestBrief.toLocaleString('en')} are taken apart at once. Bring it in parts.`,
      }
    : { ok: true, text }
}

async function textOf(bytes: Uint8Array, type: Parameters<typeof extractText>[1]): Promise<BriefText> {
  switch (type) {
    case 'application/pdf':
      return { ok: true, text: await briefOfPdf(bytes) }
    case 'application/vnd.openxmlformats-officedocument.wordprocessingml.document':
      return { ok: true, text: briefOfDocx(bytes) }
    default: {
      const extracted = await extractText(bytes, type)
      return extracted.ok ? { ok: true, text: extracted.pages.join('') } : extracted
    }
  }
}
