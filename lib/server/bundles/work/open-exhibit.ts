import 'server-only'
import { Image, PDFDocument } from 'mupdf'
import { withoutMetadata } from '../../copies/inspect/without-metadata.ts'
import type { Looked, PageType } from '../bundle-work-request.ts'

/** A4, in points, and what stays free around a picture. */
const [width, height, margin] = [595, 842, 28]

/** An exhibit that no page can be made of, with the reason in a sentence. */
export class UnreadableExhibit extends Error {
  override name = 'UnreadableExhibit'
}

/**
 * An exhibit as a PDF, of a picture one page; with everything that could run left asleep.
 *
 * @throws UnreadableExhibit
 */
export function openExhibit(bytes: Uint8Array, type: PageType): PDFDocument {
  const document = type === 'application/pdf' ? openPdf(bytes) : pageOfPicture(withoutMetadata(bytes, type))
  if (document.countPages() === 0) throw new UnreadableExhibit('It has no pages.')
  return document
}

function openPdf(bytes: Uint8Array): PDFDocument {
  let document: PDFDocument
  try {
    document = new PDFDocument(bytes)
  } catch {
    throw new UnreadableExhibit('It could not be read as a PDF.')
  }
  if (document.needsPassword()) throw new UnreadableExhibit('It is locked with a password.')
  return document
}

/** A picture on a page, as large as it fits, and no larger than at 96 dots to the inch. */
function pageOfPicture(bytes: Uint8Array): PDFDocument {
  const document = new PDFDocument()
  const image = new Image(bytes)
  const [wide, high] = [image.getWidth() * 0.75, image.getHeight() * 0.75]
  const [across, along] = wide > high ? [height, width] : [width, height]
  const scale = Math.min(1, (across - 2 * margin) / wide, (along - 2 * margin) / high)
  const [drawnWide, drawnHigh] = [wide * scale, high * scale]
  const [x, y] = [(across - drawnWide) / 2, (along - drawnHigh) / 2]
  const resources = { XObject: { Picture: document.addImage(image) } }
  const contents = `q ${drawnWide} 0 0 ${drawnHigh} ${x} ${y} cm /Picture Do Q`
  document.insertPage(-1, document.addPage([0, 0, across, along], 0, resources, contents))
  return document
}

/** How many pages an exhibit has, and its own bookmarks of the first level as its parts. */
export function lookAt(bytes: Uint8Array, type: PageType): Looked {
  try {
    const document = openExhibit(bytes, type)
    const pages = document.countPages()
    const parts = (document.loadOutline() ?? []).flatMap(({ title, page }) => {
      const shown = title?.replaceAll(/\p{Cc}+/gu, ' ').trim() ?? ''
      const isThere = page !== undefined && page >= 0 && page < pages && shown !== ''
      return isThere ? [{ title: shown.slice(0, 300), page: page + 1 }] : []
    })
    document.destroy()
    return { ok: true, pages, parts: parts.slice(0, 2_000) }
  } catch (error) {
    if (error instanceof UnreadableExhibit) return { ok: false, why: error.message }
    throw error
  }
}
