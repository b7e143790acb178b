import 'server-only'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Viewer } from '#lib/domain/case-access'
import { facts as questions } from '#lib/domain/facts/catalogue'
import type { Library } from '#lib/domain/library'
import { type DifferenceSection, describeDifference } from '#lib/reporting/difference/describe-difference'
import { differenceOf } from '#lib/reporting/difference/difference'
import { recordsOf } from '#lib/reporting/records-of'
import { assess } from '#lib/rules/engine/assess'
import { ruleSetFor } from '#lib/rules/rule-set'
import { type CaseDetail, caseFileOf } from '../cases/case-detail.ts'
import { today } from '../clock.ts'
import { casesLookedAt } from './cases-looked-at.ts'

/** A case that prints one of some records, before or after, with what would be another there. */
export interface CaseMoved {
  id: string
  reference: string
  /** Parts of the assessment in which something differs; empty where a record is printed and nothing else moves. */
  sections: DifferenceSection[]
}

export interface CasesMoved {
  cases: CaseMoved[]
  lookedAt: number
  notLookedAt: number
  unreadable: number
}

/** Those of the viewer's cases that print one of some records, assessed under a library and under another. */
export async function casesMoved(
  viewer: Viewer,
  ids: ReadonlySet<string>,
  libraries: Record<'before' | 'after', Library>,
): Promise<CasesMoved> {
  const looked = await casesLookedAt(viewer)
  const cases: CaseMoved[] = []
  for (const detail of looked.cases) {
    const moved = movedIn(detail, ids, libraries)
    if (moved) cases.push(moved)
    // Between two cases the server turns to what else is waiting.
    await nextTurn()
  }
  return { cases, lookedAt: looked.cases.length, notLookedAt: looked.notLookedAt, unreadable: looked.unreadable }
}

/** What differs though no fact does; the version of the library always does, and says nothing. */
const notSaid = new Set(['basis', 'facts'])

function movedIn(
  detail: CaseDetail,
  ids: ReadonlySet<string>,
  { before, after }: Record<'before' | 'after', Library>,
): CaseMoved | null {
  const caseFile = caseFileOf(detail, today())
  const ruleSet = ruleSetFor(caseFile.requestingState)
  const [was, is] = [before, after].map((library) => {
    const assessment = assess({ caseFile, ruleSet, library })
    return { assessment, facts: caseFile.facts, records: recordsOf(assessment, library) }
  }) as [Assessed, Assessed]
  if (![...ids].some((id) => id in was.records || id in is.records)) return null
  const sections = describeDifference(differenceOf(was, is), {
    questions,
    records: { ...was.records, ...is.records },
    authorities: Object.fromEntries(ruleSet.authorities.map(({ id: authority, name }) => [authority, { name }])),
  }).filter((section) => section.groups.length > 0 && !notSaid.has(section.id))
  return { id: detail.id, reference: detail.reference, sections }
}

type Assessed = Parameters<typeof differenceOf>[0] & { records: ReturnType<typeof recordsOf> }
