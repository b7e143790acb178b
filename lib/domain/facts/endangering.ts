import type { EnteredFactKey } from './catalogue.ts'

const protection =
  'A claim to protection is confidential: told to the state that is feared, it can bring new harm to the person and to those at home.'
const relatives =
  'Relatives can be found, pressed or punished once it is known who and where they are, or that they spoke.'
const family = 'It tells that there is somebody close to the person here, on whom pressure can be put.'
const health = 'Medical and confidential; a weakness that is known can be used against the person in custody.'
const activity =
  'The state may not know of it. Told, it can make the person, and those who took part, a target they were not before.'
const membership = 'The state may not know of it, and it can lead to others of the same group.'
const sources = 'Somebody there will have told of it, and can be looked for.'

/**
 * Facts that may endanger somebody when the requesting state reads them, each with why. They are left out of what others
 * than counsel read unless its author puts them in. `safety` in the catalogue is another matter: whether it is safe to ask.
 *
 * Each fact that a person enters was held against two questions. Could that state learn it here for the first time? What
 * stands in its own papers, in the file of the proceedings in which it takes part, or in public, or what its own organs did
 * to the person, is not marked. And if it could: could that harm the person, a relative, or whoever helped or spoke? What
 * is only law, or where the argument stands, is not marked either. A fact that may be public is marked where it may also not
 * be: the author knows which it is in this case.
 */
export const endangering = {
  'person.groups': membership,
  'person.groupMembershipShown': membership,
  'proceedings.asylum': protection,
  'proceedings.protectionGrantedBy': protection,
  'proceedings.refugeeExclusion': protection,
  'proceedings.forcedTransferFeared': 'It tells what is known of a plan, and so that somebody gave warning.',
  'proceedings.silencedByRequest': activity,
  'profile.roles': activity,
  'profile.politicalActivity': activity,
  'profile.activityPublic': activity,
  'profile.activityAbroad': activity,
  'profile.activityProved':
    'It tells of the activity, and that there are witnesses or papers of it, which can be looked for.',
  'profile.activityBeforeRequest': activity,
  'profile.exposedPart': activity,
  'profile.knownToAuthorities': 'It tells that state what of the person it is taken not to have found out.',
  'profile.mediaContact': 'Testimony may have been given in confidence; that it was given invites reprisal.',
  'profile.witnessOfAbuses': 'A witness of abuses is at risk for what they could still tell.',
  'profile.departure': 'It can lead to the way out and to those who helped.',
  'profile.associatesTargeted': 'It ties the person to others who can be reached there.',
  'detentionThere.coAccusedIllTreated': sources,
  'trialThere.defenceLawyersPressed': sources,
  'trialThere.coAccusedTriedUnfairly': sources,
  'family.relativesThere': relatives,
  'family.relativeDetainedOrThreatened': relatives,
  'family.exitBan': relatives,
  'family.relativeIllTreated': relatives,
  'family.lifeHere': family,
  'family.onlyCarer': family,
  'health.seriousIllness': health,
  'health.mentalDisorder': health,
  'health.treatmentAvailableThere': health,
  'health.rapidDecline': health,
  'health.fitToTravel': health,
  'health.medicalReport': health,
  'detentionThere.earlierTortureMedicalProof': health,
  'detentionThere.medicalConsistency': health,
} as const satisfies Partial<Record<EnteredFactKey, string>>

/** Their keys, in the order in which they stand above. */
export const endangeringFacts: readonly string[] = Object.keys(endangering)

/** Why a fact may endanger somebody; null where it is not marked. */
export const whyItEndangers = (key: string): string | null => (endangering as Record<string, string>)[key] ?? null
