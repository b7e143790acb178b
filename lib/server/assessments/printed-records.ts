import 'server-only'
import { canonicalHash } from '#lib/domain/canonical-hash'
import type { Library } from '#lib/domain/library'
import { recordsOf } from '#lib/reporting/records-of'
import { assess } from '#lib/rules/engine/assess'
import { wordsOfAssessment } from '#lib/rules/portfolio/words-of-assessment'
import { ruleSetFor } from '#lib/rules/rule-set'
import { type CaseDetail, caseFileOf } from '../cases/case-detail.ts'
import { today } from '../clock.ts'

/** A record as a case printed it: how far it was tested, and a short hash of all that it says. */
export interface PrintedRecord {
  id: string
  state: string
  print: string
}

/** Of one case under one library: enough to say later what is another. */
export interface Printed {
  records: readonly PrintedRecord[]
  words: number
}

// By the library that they are of: what was found under one that is no longer in use is forgotten with it.
const kept = new WeakMap<Library, Map<string, Printed>>()
const mostKept = 2000

/** The records that a case prints as of today. Found once for each version of the case, library and day. */
export function printedIn(detail: CaseDetail, library: Library): Printed {
  const ofLibrary = kept.get(library) ?? new Map<string, Printed>()
  kept.set(library, ofLibrary)
  const key = `${detail.id}/${detail.version}/${today()}`
  const known = ofLibrary.get(key)
  if (known) return known
  const caseFile = caseFileOf(detail, today())
  const assessment = assess({ caseFile, ruleSet: ruleSetFor(caseFile.requestingState), library })
  const printed = { records: printsOf(recordsOf(assessment, library)), words: wordsOfAssessment(assessment) }
  if (ofLibrary.size >= mostKept) ofLibrary.clear()
  ofLibrary.set(key, printed)
  return printed
}

const hashLength = 16

export const printsOf = (records: ReturnType<typeof recordsOf>): PrintedRecord[] =>
  Object.values(records).map((record) => ({
    id: record.id,
    state: record.supersededBy === null ? record.verification.status : 'superseded',
    print: canonicalHash(record).slice(-hashLength),
  }))
