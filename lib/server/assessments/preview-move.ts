import 'server-only'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { facts as questions } from '#lib/domain/facts/catalogue'
import type { StateMove } from '#lib/domain/ledger/state-move'
import type { Library } from '#lib/domain/library'
import { type DifferenceSection, describeDifference } from '#lib/reporting/difference/describe-difference'
import { differenceOf } from '#lib/reporting/difference/difference'
import { recordsOf, withSlot } from '#lib/reporting/records-of'
import { assess } from '#lib/rules/engine/assess'
import { ruleSetFor } from '#lib/rules/rule-set'
import { type CaseDetail, caseFileOf } from '../cases/case-detail.ts'
import { now, today } from '../clock.ts'
import { requireViewer } from '../identity/viewer.ts'
import { fitMove, type MoveAsked } from '../ledger/fit-move.ts'
import type { LedgerRefusal } from '../ledger/ledger-answers.ts'
import { librariesAround } from '../ledger/library-of-organisation.ts'
import { readLedgerOf } from '../ledger/visible-ledger.ts'
import { type RuleOfRecord, rulesBeside } from '../library/read-evidence.ts'
import { casesLookedAt } from './cases-looked-at.ts'

/** A case that prints the claim, before or after, with what would be another there. */
export interface CaseMoved {
  id: string
  reference: string
  /** Parts of the assessment in which something differs; empty where the claim is printed and nothing else moves. */
  sections: DifferenceSection[]
}

export interface MovePreview {
  rules: RuleOfRecord[]
  cases: CaseMoved[]
  lookedAt: number
  notLookedAt: number
  unreadable: number
}

/**
 * What a move would move, with nothing written: the rules that the claim stands beside, and those of the viewer's cases
 * that print it, assessed before and after. Refused as the move itself would be.
 */
export async function previewMove(asked: MoveAsked): Promise<{ ok: true; preview: MovePreview } | LedgerRefusal> {
  const viewer = await requireViewer()
  const fit = fitMove(await readLedgerOf(viewer), asked)
  if (!fit.ok) return fit
  const { id, to, ground, claims } = asked
  const move: StateMove = { to, by: viewer.userId, at: now().toISOString(), ground, claims }
  const libraries = await librariesAround(viewer, id, move)
  const looked = await casesLookedAt(viewer)
  const cases: CaseMoved[] = []
  for (const detail of looked.cases) {
    const moved = movedIn(detail, id, libraries)
    if (moved) cases.push(moved)
    // Between two cases the server turns to what else is waiting.
    await nextTurn()
  }
  const { before, after } = libraries
  const rules = [before, after].flatMap((library) =>
    rulesBeside(
      id,
      library.evidence.map((one) => withSlot(one, library)),
    ),
  )
  return {
    ok: true,
    preview: {
      rules: [...new Map(rules.map((rule) => [rule.id, rule])).values()],
      cases,
      lookedAt: looked.cases.length,
      notLookedAt: looked.notLookedAt,
      unreadable: looked.unreadable,
    },
  }
}

/** What differs though no fact does; the version of the library always does, and says nothing. */
const notSaid = new Set(['basis', 'facts'])

function movedIn(
  detail: CaseDetail,
  id: string,
  { before, after }: Record<'before' | 'after', Library>,
): CaseMoved | null {
  const caseFile = caseFileOf(detail, today())
  const ruleSet = ruleSetFor(caseFile.requestingState)
  const [was, is] = [before, after].map((library) => {
    const assessment = assess({ caseFile, ruleSet, library })
    return { assessment, facts: caseFile.facts, records: recordsOf(assessment, library) }
  }) as [Assessed, Assessed]
  if (!(id in was.records) && !(id in is.records)) return null
  const sections = describeDifference(differenceOf(was, is), {
    questions,
    records: { ...was.records, ...is.records },
    authorities: Object.fromEntries(ruleSet.authorities.map(({ id: authority, name }) => [authority, { name }])),
  }).filter((section) => section.groups.length > 0 && !notSaid.has(section.id))
  return { id: detail.id, reference: detail.reference, sections }
}

type Assessed = Parameters<typeof differenceOf>[0] & { records: ReturnType<typeof recordsOf> }
