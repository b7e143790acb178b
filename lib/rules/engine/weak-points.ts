import type { OtherSidePoint } from '#lib/domain/assessment'
import { formatDate } from '#lib/domain/date-in-words'
import type { EvidenceRecord } from '#lib/domain/evidence-record'
import { declarationOf, isFactKey } from '#lib/domain/facts/catalogue'
import type { FactGroup } from '#lib/domain/facts/declare'
import type { Ground } from '#lib/domain/risk-area'
import { ageInYears, isStale, shelfLifeYears } from '#lib/domain/shelf-life'
import { becauseOf } from './because.ts'
import type { CaseView } from './case-view.ts'
import type { PlacedRule } from './place-tests.ts'
import { byId } from './prepare-rule-set.ts'
import { publishersBehind } from './published-origins.ts'
import type { RecordsOnDate } from './record-standing.ts'
import { oncePer } from './remember.ts'
import { originsOf } from './words.ts'

type WeakPoint = Omit<OtherSidePoint, 'area'>

/** Facts that tie a general situation to this person, on every ground. */
const personalGroups: ReadonlySet<FactGroup> = new Set([
  'person',
  'profile',
  'family',
  'health',
  'detentionThere',
  'trialThere',
])

/** Facts of this person's own on some grounds: what was promised for them, and what was done to them here. */
const personalOnGround: Partial<Record<Ground, FactGroup>> = {
  assurances: 'assurances',
  liberty: 'proceedings',
  'refusal-grounds': 'proceedings',
}

/**
 * Where the person's own case can be attacked: the material behind the engaged reasons for the risk is old,
 * goes back to one origin, holds a claim that was checked and did not stand or on which sources conflict, comes from an organisation that
 * takes sides, or nothing ties it to this person. In this order.
 */
export function weakPoints(reasonsFor: readonly PlacedRule[], area: Ground, view: CaseView): OtherSidePoint[] {
  const counted = distinctRecords(reasonsFor.flatMap((placed) => placed.counted))
  const shown = distinctRecords(
    reasonsFor.flatMap(({ onFacts }) =>
      onFacts.material.filter(({ use }) => use === 'supports').map(({ record }) => record),
    ),
  )
  const points = [
    ...stalePoints(counted, view),
    ...singleOriginPoints(reasonsFor),
    ...shown.filter((record) => record.verification.status === 'contradicted').map(contradictedPoint),
    ...counted.filter((record) => record.verification.status === 'conflicting').map(conflictingPoint),
    ...advocacyPoints(counted, view),
    ...personalLinkPoints(reasonsFor, area, view),
  ]
  return points.map((point) => ({ area, ...point }))
}

const distinctRecords = (records: readonly EvidenceRecord[]): EvidenceRecord[] => [...new Set(records)].sort(byId)

function stalePoints(counted: readonly EvidenceRecord[], view: CaseView): WeakPoint[] {
  return counted
    .filter((record) => isStale(record, view.on))
    .map((record) => {
      const years = `${ageInYears(record, view.on)} years`
      return {
        point: `“${record.title}” speaks of ${formatDate(record.asOf)}: ${years} before the assessment date, past the ${shelfLifeYears[record.kind]} years for which its kind is relied on here.`,
        rests: 'stale material',
        evidence: [record.id],
        question: `What shows that this is still so today, ${years} later?`,
      }
    })
}

function singleOriginPoints(reasonsFor: readonly PlacedRule[]): WeakPoint[] {
  return reasonsFor
    .filter((placed) => originsOf(placed) === 1)
    .map(({ rule, counted }) => {
      const records = counted.length === 1 ? 'one record' : `${counted.length} records that go back to one origin`
      return {
        point: `The material behind this reason is ${records} (${counted[0]?.source.publisher}): ${rule.statement}`,
        rests: 'single origin',
        evidence: counted.map(({ id }) => id),
        question: 'Who else, independently, says so?',
      }
    })
}

const contradictedPoint = (record: EvidenceRecord): WeakPoint => ({
  point: `A claim that was checked did not stand: “${record.title}”. What is stored instead: ${record.proposition}`,
  rests: 'contradicted claim',
  evidence: [record.id],
  question: 'If this claim was wrong, why should the others from the same hand be believed?',
})

const conflictingPoint = (record: EvidenceRecord): WeakPoint => ({
  point: `Sources conflict on this: “${record.title}”.`,
  rests: 'conflicting sources',
  evidence: [record.id],
  question: 'Which of them is right, and how does the person who relies on it know?',
})

const takingSides = oncePer(({ published }: RecordsOnDate) => {
  const partisan = published.filter(({ tags }) => tags.includes('conflict-of-interest'))
  return { partisan, names: [...new Set(partisan.flatMap(publishersBehind))].sort() }
})

/** A record tagged as showing a conflict of interest speaks of its own publisher; the publisher is named by it. */
function advocacyPoints(counted: readonly EvidenceRecord[], view: CaseView): WeakPoint[] {
  const { partisan, names } = takingSides(view.records)
  return names.flatMap((name) => {
    const ofName = counted.filter((record) => publishersBehind(record).includes(name))
    const [first] = ofName
    if (first === undefined) return []
    return [
      {
        point: `${ofName.length} of ${counted.length} records that count here come from ${publishersName(first)}, which takes sides on such requests.`,
        rests: 'advocacy source',
        evidence: [...ofName.map(({ id }) => id), ...partisan.map(({ id }) => id)],
        question: `Is ${publishersName(first)} not a campaigning party to this very question, and what remains without it?`,
      },
    ]
  })
}

const publishersName = ({ source }: EvidenceRecord): string => source.publisher.replace(/\s*\(.*\)\s*$/, '')

function personalLinkPoints(reasonsFor: readonly PlacedRule[], area: Ground, view: CaseView): WeakPoint[] {
  const facts = reasonsFor.flatMap(({ onFacts }) => becauseOf(onFacts, view).map(({ fact }) => fact))
  const isPersonal = (group: FactGroup) => personalGroups.has(group) || personalOnGround[area] === group
  const personal = facts.some((fact) => isFactKey(fact) && isPersonal(declarationOf(fact).group))
  if (reasonsFor.length === 0 || personal) return []
  return [
    {
      point:
        'No reason for the risk rests on who this person is or on what awaits them there: each could be said of others who are sought.',
      rests: 'personal link missing',
      evidence: [],
      question: 'What sets this person apart from everyone else who is returned?',
    },
  ]
}
