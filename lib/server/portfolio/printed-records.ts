import 'server-only'
import type { Library } from '#lib/domain/library'
import { type PrintedRecord, printOf } from '#lib/reporting/printed-records'
import { recordsOf, withSlot } from '#lib/reporting/records-of'
import { assess } from '#lib/rules/engine/assess'
import type { PackedWords } from '#lib/rules/portfolio/packed-words'
import { wordsOfAssessment } from '#lib/rules/portfolio/words-of-assessment'
import { ruleSetFor } from '#lib/rules/rule-set'
import { type CaseDetail, caseFileOf } from '../cases/case-detail.ts'
import { today } from '../clock.ts'

/** What a case prints as of today under one library, and its words. */
export interface Printed {
  records: readonly PrintedRecord[]
  words: PackedWords
}

type Versioned = Pick<CaseDetail, 'id' | 'version'>

// By the library that they are of: what was found under one that is no longer in use is forgotten with it.
const kept = new WeakMap<Library, Map<string, Printed>>()
const mostKept = 2000
const keyOf = ({ id, version }: Versioned): string => `${id}/${version}/${today()}`

/** What was found of a case before, if it still holds. */
export const printedBefore = (of: Versioned, library: Library): Printed | undefined => kept.get(library)?.get(keyOf(of))

/** The records that a case prints as of today. Found once for each version of the case, library and day. */
export function printedIn(detail: CaseDetail, library: Library): Printed {
  const known = printedBefore(detail, library)
  if (known) return known
  const caseFile = caseFileOf(detail, today())
  const assessment = assess({ caseFile, ruleSet: ruleSetFor(caseFile.requestingState), library })
  const records = Object.values(recordsOf(assessment, library)).map(printOf)
  const printed = { records, words: wordsOfAssessment(assessment) }
  const ofLibrary = kept.get(library) ?? new Map<string, Printed>()
  kept.set(library, ofLibrary)
  if (ofLibrary.size >= mostKept) ofLibrary.clear()
  ofLibrary.set(keyOf(detail), printed)
  return printed
}

const prints = new WeakMap<Library, (id: string) => PrintedRecord | null>()

/** A record of a library as any case prints it; null for one that it does not have. */
export function printsOfLibrary(library: Library): (id: string) => PrintedRecord | null {
  const known = prints.get(library)
  if (known) return known
  const records = new Map(library.evidence.map((record) => [record.id, record]))
  const found = new Map<string, PrintedRecord | null>()
  const printed = (id: string): PrintedRecord | null => {
    const record = records.get(id)
    const print = found.get(id) ?? (record ? printOf(withSlot(record, library)) : null)
    found.set(id, print)
    return print
  }
  prints.set(library, printed)
  return printed
}
