import type { Assertion } from './assertion.ts'
import { type CalendarDate, lastDayOf } from './calendar-date.ts'
import { formatDate } from './date-in-words.ts'
import type { FactKey, FactValueOf } from './facts/catalogue.ts'
import { requestedStateFacts } from './facts/requested-state.ts'
import type { Jurisdiction } from './jurisdiction.ts'

/** The state whose treaties the profiles record. */
const treatyPartner = 'CN'

/**
 * A treaty said to be in force, or only signed, whose day is not stored: the lists it was taken from are
 * of January and September 2023. Before this day the profile does not know.
 */
const undatedTreatiesKnownFrom = '2023-09-30'

type TreatyStatus = FactValueOf<'requestedState.treatyWithRequestingState'>

interface Reading<V> {
  value: V | null
  where: string
}

/**
 * What the stored profile of a requested state says of the facts that name it, on the assessment date.
 * What the profile leaves open, or cannot know for that day, is left out: unknown, never no.
 *
 * The European Convention and the treaty between the two states are read by their dates. The other
 * memberships are stored without the day on which they began: they are given as of the day of the data,
 * and the place of each assertion says so. Membership of the European Union is given from that day only,
 * because it changed shortly before. Each place is printed in documents: it names the state and its days in words.
 */
export function profileAssertions(
  jurisdiction: Jurisdiction,
  { on, requestingState }: { on: CalendarDate; requestingState: string },
): Partial<Record<FactKey, Assertion>> {
  const { cat, iccpr, treatyDataAsOf, refugeeDataAsOf } = jurisdiction
  const profile = `state profile: ${jurisdiction.name}`
  const treaties = `${profile}, UN treaty data as of ${formatDate(treatyDataAsOf)}, day of accession not stored`
  const readings: Partial<Record<FactKey, Reading<boolean | string>>> = {
    'requestedState.isPartyToEchr': boundByEchr(jurisdiction, on, profile),
    'requestedState.isPartyToCat': { value: cat.party, where: treaties },
    'requestedState.catArticle22': { value: cat.art22, where: withConfidence(treaties, cat.art22Confidence) },
    'requestedState.isPartyToIccpr': { value: iccpr.party, where: treaties },
    'requestedState.iccprFirstProtocol': { value: iccpr.op1, where: treaties },
    'requestedState.iccprSecondProtocol': { value: iccpr.op2, where: treaties },
    'requestedState.interAmericanCourt': {
      value: jurisdiction.interimMeasures.some((measure) => measure.startsWith('IACtHR')),
      where: `${profile}, list of bodies that can order interim measures`,
    },
    'requestedState.refugeeConvention': {
      value: jurisdiction.refugeeConvention,
      where: `${profile}, refugee treaty data as of ${formatDate(refugeeDataAsOf)}, day of accession not stored`,
    },
    'requestedState.isEuMember': {
      value: on >= lastDayOf(treatyDataAsOf) ? jurisdiction.eu : null,
      where: `${profile}, as of ${formatDate(treatyDataAsOf)}`,
    },
    'requestedState.deathPenalty': {
      value: jurisdiction.deathPenalty,
      where: withConfidence(`${profile}, undated`, jurisdiction.deathPenaltyConfidence),
    },
    'requestedState.treatyWithRequestingState': {
      value: requestingState === treatyPartner ? treatyStatus(jurisdiction, on) : null,
      where: withConfidence(`${profile}, extradition treaty`, jurisdiction.chinaExtraditionTreaty.confidence),
    },
    'requestedState.statute': { value: statuteOf(jurisdiction), where: profile },
  }
  return Object.fromEntries(
    Object.entries(readings).flatMap(([key, { value, where }]) =>
      value === null ? [] : [[key, { value, says: 'public-record', where }] as const],
    ),
  )
}

/** The state itself where its extradition law is in the rule set, otherwise `other`. */
function statuteOf({ iso2 }: Jurisdiction): FactValueOf<'requestedState.statute'> {
  const held = Object.keys(requestedStateFacts['requestedState.statute'].options)
  return held.includes(iso2) ? (iso2 as FactValueOf<'requestedState.statute'>) : 'other'
}

const withConfidence = (where: string, confidence: string | null): string =>
  confidence === null ? where : `${where}, held with ${confidence} confidence`

/** Bound from the day of ratification until the day before the Convention ceased to bind. */
function boundByEchr({ echrRatified, echrCeased }: Jurisdiction, on: CalendarDate, profile: string): Reading<boolean> {
  if (echrRatified === null) return { value: false, where: `${profile}, not among the parties` }
  const ended = echrCeased === null ? '' : `, ceased to be bound on ${formatDate(echrCeased)}`
  return {
    value: echrRatified <= on && (echrCeased === null || on < echrCeased),
    where: `${profile}, ratified on ${formatDate(echrRatified)}${ended}`,
  }
}

function treatyStatus({ chinaExtraditionTreaty }: Jurisdiction, on: CalendarDate): TreatyStatus | null {
  const { status, signed, inForce } = chinaExtraditionTreaty
  if (status === 'unknown') return null
  if (status === 'none') return 'none'
  if (signed !== null && on < signed) return 'none'
  if (inForce !== null) return on >= inForce ? 'in-force' : signed === null ? null : 'signed-not-in-force'
  if (status === 'signed-not-in-force' && signed !== null) return 'signed-not-in-force'
  return on >= undatedTreatiesKnownFrom ? status : null
}
