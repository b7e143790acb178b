import type { CaseFile } from '#lib/domain/case-file'
import type { Library } from '#lib/domain/library'

/**
 * The library as one case needs it in the browser: the profile of its requested state, and all records. The engine
 * reads no decided cases, for what they hold is in the rules. Version and hash stay those of the whole library.
 */
export function libraryFor(caseFile: CaseFile, library: Library): Library {
  return {
    ...library,
    decidedCases: [],
    jurisdictions: library.jurisdictions.filter((state) => state.iso2 === caseFile.requestedState),
  }
}
