import { buildDocument } from '#lib/reporting/document/build-document'
import { noOwnWords } from '#lib/reporting/document/own-words'
import { profileOf } from '#lib/reporting/profiles/all-profiles'
import type { ReportContent } from '#lib/reporting/report-model'
import type { ReportSnapshot } from '#lib/reporting/snapshot'
import { exampleCase, issued, seedLibrary } from './example-reports.ts'
import { units } from './report-text.ts'

export const library = seedLibrary()
export const willow = issued(exampleCase('willow-7', library), library)

/** A document in a form, of an assessment; of the invented example where none is given. */
export function exampleDocument(id: string, own = noOwnWords, snapshot: ReportSnapshot = willow): ReportContent {
  const profile = profileOf(id)
  if (profile === undefined) throw new Error(`There is no form ${id}.`)
  return buildDocument(snapshot, profile, own).content
}

/** The words of one part of it; none where it has no such part. */
export const textOf = (content: ReportContent, id: string): string =>
  units(content).find((unit) => unit.id === id)?.text ?? ''
