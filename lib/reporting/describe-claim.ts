import type { ClaimState } from '#lib/domain/ledger/claim-state'
import type { Source } from '#lib/domain/ledger/source'
import type { Tier } from '#lib/domain/ledger/tier'

/** What each state of a claim means. */
export const stateDefinitions: Readonly<Record<ClaimState, string>> = {
  'as-asserted': 'nobody has checked it against its source; it counts for nothing',
  checked: 'somebody read it in its source',
  corroborated: 'another claim, of independent origin, bears it out',
  conflicting: 'other claims say otherwise, and nobody has settled which is right',
  contradicted: 'better material says otherwise; it supports nothing',
  superseded: 'a later claim stands in its place',
}

/** How far each tier goes. */
export const tierDefinitions: Readonly<Record<Tier, string>> = {
  public: 'may stand in every report and pack',
  'counsel-only': 'seen by the lawyers of the organisation; in no report or pack that others get',
  sealed: 'seen by whoever entered it; in nothing that leaves here',
}

export const tierLabels: Readonly<Record<Tier, string>> = {
  public: 'Public',
  'counsel-only': 'For counsel only',
  sealed: 'Sealed',
}

export const standingLabels: Readonly<Record<Source['about']['standing'], string>> = {
  'answerable-organ': 'An organ that answers for what it finds',
  'expert-body': 'A body of experts',
  organisation: 'An organisation',
  press: 'Press',
  person: 'One person',
  'not-known': 'Not known',
}

export const interestLabels: Readonly<Record<Source['about']['interest'], string>> = {
  'none-found': 'No interest found',
  stated: 'An interest of its own, stated',
  'party-to-the-case': 'Party to the case',
  'not-known': 'Not known',
}

export const answerLabels: Readonly<Record<Source['about']['methodStated'], string>> = {
  yes: 'Yes',
  no: 'No',
  'not-known': 'Not known',
}
