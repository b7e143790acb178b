import type { CaseFile } from '#lib/domain/case-file'
import type { Library } from '#lib/domain/library'

/**
 * The library as one case needs it in the browser: the profile of its requested state, and all records. Version and
 * hash stay those of the whole library, from which this part was taken.
 */
export function libraryFor(caseFile: CaseFile, library: Library): Library {
  return {
    ...library,
    jurisdictions: library.jurisdictions.filter((state) => state.iso2 === caseFile.requestedState),
  }
}
