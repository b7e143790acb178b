import { formatDate } from '#lib/domain/date-in-words'
import type { Jurisdiction } from '#lib/domain/jurisdiction'

const notEstablished = 'Not established'
const yesNo = (value: boolean | null, yes: string, no: string): string =>
  value === null ? notEstablished : value ? yes : no

const treatyStatus: Record<Jurisdiction['chinaExtraditionTreaty']['status'], string> = {
  'in-force': 'In force',
  'signed-not-in-force': 'Signed, not in force',
  none: 'None known',
  unknown: notEstablished,
}

const hongKongStatus: Record<Jurisdiction['hongKongAgreement']['status'], string> = {
  none: 'None known',
  'in-force': 'In force',
  suspended: 'Suspended',
}

const deathPenalty: Record<NonNullable<Jurisdiction['deathPenalty']>, string> = {
  abolished: 'Abolished',
  'abolished-ordinary': 'Abolished for ordinary crimes',
  moratorium: 'Retained in law, not carried out (moratorium)',
  retained: 'Retained',
}

/** A state's profile as terms and sentences. What could not be established says so; it is never a no. */
export function describeJurisdiction(state: Jurisdiction): { term: string; says: string }[] {
  const { chinaExtraditionTreaty: treaty, hongKongAgreement: hongKong, cat, iccpr, arrestRules } = state
  const dates = [
    treaty.signed === null ? null : `signed ${formatDate(treaty.signed)}`,
    treaty.inForce === null ? null : `in force since ${formatDate(treaty.inForce)}`,
  ].filter((part) => part !== null)
  return [
    {
      term: 'Extradition treaty with China',
      says: `${[treatyStatus[treaty.status], ...dates].join(', ')} (confidence: ${treaty.confidence})`,
    },
    {
      term: 'Surrender agreement with Hong Kong',
      says: `${hongKongStatus[hongKong.status]}${hongKong.suspendedOn === null ? '' : ` on ${formatDate(hongKong.suspendedOn)}`} (confidence: ${hongKong.confidence})`,
    },
    {
      term: 'European Convention on Human Rights',
      says: state.echr
        ? `Party${state.echrRatified === null ? '' : ` since ${formatDate(state.echrRatified)}`}`
        : state.echrCeased === null
          ? 'Not a party'
          : `Ceased to be a party on ${formatDate(state.echrCeased)}`,
    },
    {
      term: 'Convention against Torture',
      says: `${yesNo(cat.party, 'Party', 'Not a party')}; individual complaints (article 22): ${yesNo(cat.art22, 'accepted', 'not accepted').toLowerCase()}; Optional Protocol: ${yesNo(cat.opcat, 'party', 'not a party').toLowerCase()}`,
    },
    {
      term: 'Covenant on Civil and Political Rights',
      says: `${yesNo(iccpr.party, 'Party', 'Not a party')}; individual complaints (First Protocol): ${yesNo(iccpr.op1, 'accepted', 'not accepted').toLowerCase()}; Second Protocol on the death penalty: ${yesNo(iccpr.op2, 'party', 'not a party').toLowerCase()}`,
    },
    { term: 'Refugee Convention', says: yesNo(state.refugeeConvention, 'Party', 'Not a party') },
    { term: 'European Union', says: yesNo(state.eu, 'Member', 'Not a member') },
    {
      term: 'Death penalty here',
      says:
        state.deathPenalty === null
          ? notEstablished
          : `${deathPenalty[state.deathPenalty]} (confidence: ${state.deathPenaltyConfidence ?? 'not stated'})`,
    },
    {
      term: 'Interim measures open',
      says:
        state.interimMeasures.length === 0
          ? 'None of the complaint bodies known here'
          : state.interimMeasures.join('; '),
    },
    {
      term: 'Provisional arrest lapses after',
      says:
        arrestRules.provisionalArrestDays === null
          ? `${notEstablished}: read the treaty and the statute`
          : `${arrestRules.provisionalArrestDays} days${arrestRules.basis === null ? '' : ` (${arrestRules.basis})`}`,
    },
  ]
}
