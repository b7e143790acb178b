import type { RuleSituation } from '#tests/support/rule-situations'
import { sidesOfARule } from '#tests/support/sides-of-a-rule'

export const exitSituations: readonly RuleSituation[] = [
  ...sidesOfARule(
    'refusal-grounds/interim-measure-in-place',
    ['Rule 39 indicated', { 'proceedings.interimMeasureGranted': true }],
    ['refused or not asked for', { 'proceedings.interimMeasureGranted': false }],
    ['not known', 'proceedings.interimMeasureGranted'],
  ),
  ...sidesOfARule(
    'refusal-grounds/no-interim-measure',
    ['none in place', { 'proceedings.interimMeasureGranted': false }],
    ['Rule 39 indicated', { 'proceedings.interimMeasureGranted': true }],
    ['not known', 'proceedings.interimMeasureGranted'],
  ),
  ...sidesOfARule(
    'refusal-grounds/extradition-in-disguise',
    [
      'deported after extradition was refused',
      { 'request.route': 'deportation', 'proceedings.removalInPlaceOfExtradition': true },
    ],
    ['an ordinary deportation', { 'proceedings.removalInPlaceOfExtradition': false }],
    ['not known', 'proceedings.removalInPlaceOfExtradition'],
  ),
  ...sidesOfARule(
    'refusal-grounds/handed-over-without-procedure',
    ['a handing over at night', { 'request.route': 'informal-transfer' }],
    ['extradition proceedings', { 'request.route': 'extradition' }],
    ['the route is not known', 'request.route'],
  ),
  ...sidesOfARule(
    'refusal-grounds/seizure-feared-and-known',
    ['threats reported to the police', { 'proceedings.forcedTransferFeared': true }],
    ['no sign', { 'proceedings.forcedTransferFeared': false }],
    ['not known', 'proceedings.forcedTransferFeared'],
  ),
  ...sidesOfARule(
    'refusal-grounds/removal-on-a-ground-of-its-own',
    [
      'an overstayer, order upheld',
      { 'proceedings.lawfulGroundForRemoval': true, 'proceedings.removalInPlaceOfExtradition': false },
    ],
    ['extradition had been refused first', { 'proceedings.removalInPlaceOfExtradition': true }],
    ['not known', 'proceedings.removalInPlaceOfExtradition'],
  ),
  ...sidesOfARule(
    'refusal-grounds/extradition-procedure-used',
    ['extradition and nothing else', { 'request.route': 'extradition', 'proceedings.forcedTransferFeared': false }],
    ['a deportation', { 'request.route': 'deportation' }],
    ['signs have not been asked for', 'proceedings.forcedTransferFeared'],
  ),
  ...sidesOfARule(
    'refusal-grounds/no-remedy-before-removal',
    ['removal within hours, no court', { 'proceedings.suspensiveRemedy': false }],
    ['an appeal that suspends', { 'proceedings.suspensiveRemedy': true }],
    ['not known', 'proceedings.suspensiveRemedy'],
  ),
  ...sidesOfARule(
    'refusal-grounds/remedy-suspends-removal',
    ['an appeal that suspends', { 'proceedings.suspensiveRemedy': true }],
    ['no court', { 'proceedings.suspensiveRemedy': false }],
    ['not known', 'proceedings.suspensiveRemedy'],
  ),
  ...sidesOfARule(
    'refusal-grounds/destination-not-named',
    ['an order to leave, to nowhere in particular', { 'proceedings.destinationNamed': false }],
    ['the destination is named', { 'proceedings.destinationNamed': true }],
    ['not known', 'proceedings.destinationNamed'],
  ),
  ...sidesOfARule(
    'refusal-grounds/passed-on-by-another-state',
    ['sent to a neighbour that surrenders', { 'proceedings.onwardTransferRisk': true }],
    ['nothing suggests it', { 'proceedings.onwardTransferRisk': false }],
    ['not known', 'proceedings.onwardTransferRisk'],
  ),
  ...sidesOfARule(
    'refusal-grounds/not-passed-on',
    ['nothing suggests it', { 'proceedings.onwardTransferRisk': false }],
    ['a neighbour that surrenders', { 'proceedings.onwardTransferRisk': true }],
    ['not known', 'proceedings.onwardTransferRisk'],
  ),
  ...sidesOfARule(
    'refusal-grounds/no-offence-when-done',
    ['speech made before the law', { 'request.offenceWhenDone': false }],
    ['always an offence', { 'request.offenceWhenDone': true }],
    ['not known', 'request.offenceWhenDone'],
  ),
  ...sidesOfARule(
    'refusal-grounds/an-offence-when-done',
    ['always an offence', { 'request.offenceWhenDone': true }],
    ['speech made before the law', { 'request.offenceWhenDone': false }],
    ['not known', 'request.offenceWhenDone'],
  ),
  ...sidesOfARule(
    'refusal-grounds/usual-political-offence',
    ['political', { 'requestedState.statute': 'other', 'request.politicalOffence': true }],
    ['not political', { 'request.politicalOffence': false }],
    ['not argued', 'request.politicalOffence'],
  ),
  ...sidesOfARule(
    'refusal-grounds/usual-discrimination-clause',
    [
      'aimed at opinion',
      { 'requestedState.statute': 'other', 'profile.linkToCharge': true, 'profile.worseTreatmentForOpinion': false },
    ],
    ['neither', { 'profile.linkToCharge': false }],
    ['not looked into', 'profile.linkToCharge'],
  ),
  ...sidesOfARule(
    'refusal-grounds/usual-military-offence',
    ['desertion', { 'requestedState.statute': 'other', 'request.offenceKind': 'military' }],
    ['fraud', { 'request.offenceKind': 'fraud-property' }],
    ['not known', 'request.offenceKind'],
  ),
  ...sidesOfARule(
    'refusal-grounds/usual-judged-here',
    [
      'judged here',
      {
        'requestedState.statute': 'other',
        'request.finalJudgmentElsewhere': true,
        'request.finalJudgmentBy': 'requested-state',
      },
    ],
    ['judged in a third state', { 'request.finalJudgmentBy': 'third-state' }],
    ['not known', 'request.finalJudgmentBy'],
  ),
  ...sidesOfARule(
    'refusal-grounds/usual-proceedings-pending',
    ['an inquiry here', { 'requestedState.statute': 'other', 'request.pendingHere': true }],
    ['none', { 'request.pendingHere': false }],
    ['not known', 'request.pendingHere'],
  ),
  ...sidesOfARule(
    'refusal-grounds/usual-lapse-of-time',
    ['run out', { 'requestedState.statute': 'other', 'request.limitationPeriodExpired': true }],
    ['still runs', { 'request.limitationPeriodExpired': false }],
    ['not known', 'request.limitationPeriodExpired'],
  ),
  ...sidesOfARule(
    'refusal-grounds/usual-absence',
    [
      'no retrial',
      { 'requestedState.statute': 'other', 'request.trialInAbsence': true, 'request.retrialGuaranteed': false },
    ],
    ['a retrial', { 'request.retrialGuaranteed': true }],
    ['not known', 'request.retrialGuaranteed'],
  ),
  ...sidesOfARule(
    'refusal-grounds/usual-nationality',
    [
      'a national',
      {
        'requestedState.statute': 'other',
        'person.nationalOfRequestedState': true,
        'requestedState.surrendersNationals': false,
      },
    ],
    ['its law surrenders nationals', { 'requestedState.surrendersNationals': true }],
    ['its law has not been read', 'requestedState.surrendersNationals'],
  ),
  ...sidesOfARule(
    'refusal-grounds/usual-conduct-outside',
    ['done here', { 'requestedState.statute': 'other', 'request.conductPlace': 'requested-state' }],
    ['done there', { 'request.conductPlace': 'requesting-state' }],
    ['not known', 'request.conductPlace'],
  ),
  ...sidesOfARule(
    'refusal-grounds/usual-humanitarian',
    [
      'ill, no treatment',
      {
        'requestedState.statute': 'other',
        'health.seriousIllness': true,
        'health.mentalDisorder': false,
        'health.fitToTravel': true,
        'health.treatmentAvailableThere': false,
      },
    ],
    ['treatment', { 'health.treatmentAvailableThere': true }],
    ['not known', 'health.treatmentAvailableThere'],
  ),
  ...sidesOfARule(
    'refusal-grounds/usual-speciality',
    ['none', { 'requestedState.statute': 'other', 'request.specialityGuaranteed': false }],
    ['guaranteed', { 'request.specialityGuaranteed': true }],
    ['not known', 'request.specialityGuaranteed'],
  ),
  ...sidesOfARule(
    'refusal-grounds/usual-re-extradition',
    ['not excluded', { 'requestedState.statute': 'other', 'request.reExtraditionExcluded': false }],
    ['excluded', { 'request.reExtraditionExcluded': true }],
    ['not known', 'request.reExtraditionExcluded'],
  ),
]
