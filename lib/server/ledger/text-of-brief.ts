import 'server-only'
import { z } from 'zod'
import { briefOfFile } from '../copies/look-at-file.ts'
import { requireViewer } from '../identity/viewer.ts'

/** The largest file that a brief is read out of, in bytes: it is held whole while it is read. */
export const briefFileLimit = 16 * 1024 * 1024

/** What its name ends in, and not the name: no address of ours carries words about a file. */
export const briefFileQuery = z.strictObject({ ending: z.enum(['docx', 'pdf', 'txt', 'md']) })

/**
 * The words of a DOCX, a PDF or a text, for whoever brings it to look at before they take it in. Nothing is kept.
 *
 * @param ending one that says another type than the content is refused
 */
export async function textOfBrief(file: Uint8Array, ending: z.infer<typeof briefFileQuery>['ending']) {
  await requireViewer()
  return briefOfFile(file, `brief.${ending}`)
}
