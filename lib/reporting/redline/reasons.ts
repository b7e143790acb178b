import {
  type ChangeInWords,
  type DifferenceSection,
  describeDifference,
  differenceInOneLine,
} from '../difference/describe-difference.ts'
import { type Difference, differenceOf } from '../difference/difference.ts'
import type { TracePoint } from '../report-model.ts'
import type { ReportSnapshot } from '../snapshot.ts'

/** Why the words changed: what differs between the two assessments that the versions rest on. */
export interface RedlineReasons {
  /** In one sentence which kinds of things differ, or that nothing does. */
  inShort: string
  sections: DifferenceSection[]
  difference: Difference
}

/** One thing that changed beneath a unit: the section that tells of it, and the change. */
export interface Because extends ChangeInWords {
  section: string
}

type Frozen = Pick<ReportSnapshot, 'assessment' | 'caseFile' | 'questions' | 'evidence' | 'authorities'>

/** The reasons between two versions: facts, rules, records and words of support that differ, with before and after. */
export function reasonsBetween(before: Frozen, after: Frozen): RedlineReasons {
  const side = ({ assessment, caseFile: { facts } }: Frozen) => ({ assessment, facts })
  const difference = differenceOf(side(before), side(after))
  // The later words where both have them: a question or a title may have been put better since.
  const sections = describeDifference(difference, {
    questions: { ...before.questions, ...after.questions },
    records: { ...before.evidence, ...after.evidence },
    authorities: { ...before.authorities, ...after.authorities },
  })
  return { inShort: differenceInOneLine(sections), sections, difference }
}

/**
 * What changed among the things that a unit rests on, in the order of the sections. An empty list says that nothing
 * among them did: then the words were changed by hand, by the form of the document or by a rule’s wording.
 */
export function becauseOf(points: readonly TracePoint[], { sections, difference }: RedlineReasons): Because[] {
  const restsOn = new Set(points.map(({ kind, id }) => `${kind} ${id}`))
  const grounds = new Set(points.flatMap(({ kind, id }) => (kind === 'area' ? [id] : [])))
  /** A rule or a record may be named under several grounds; where the unit says which, only those count. */
  const ofGround = (ground: string) => grounds.size === 0 || grounds.has(ground)
  const touched: Record<string, Set<string>> = {
    words: new Set(difference.words.filter(({ place }) => grounds.has(place.ground) && !place.test).map(placeId)),
    'words-within': new Set(
      difference.words.filter(({ place }) => place.test && restsOn.has(`test ${place.test.id}`)).map(placeId),
    ),
    facts: new Set(difference.facts.filter(({ fact }) => restsOn.has(`fact ${fact}`)).map(({ fact }) => fact)),
    computed: new Set(difference.computed.filter(({ fact }) => restsOn.has(`fact ${fact}`)).map(({ fact }) => fact)),
    reasons: new Set(
      difference.reasons
        .filter(({ ground, rule }) => restsOn.has(`rule ${rule}`) && ofGround(ground))
        .map(({ ground, rule }) => `${ground} ${rule}`),
    ),
    rules: new Set(
      difference.rules
        .filter(({ ground, rule }) => restsOn.has(`rule ${rule}`) && ofGround(ground))
        .map(({ ground, rule }) => `${ground} ${rule}`),
    ),
    records: new Set(
      difference.records
        .filter(({ ground, record }) => restsOn.has(`evidence ${record}`) && ofGround(ground))
        .map(({ ground, use, record }) => `${ground} ${use} ${record}`),
    ),
  }
  return sections.flatMap(({ id: section, groups }) =>
    groups
      .flatMap(({ changes }) => changes)
      .filter(({ id }) => touched[section]?.has(id))
      .map((change) => ({ ...change, section })),
  )
}

const placeId = ({ place }: Difference['words'][number]): string => JSON.stringify(place)
