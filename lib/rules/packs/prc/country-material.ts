import type { MaterialQuery } from '#lib/rules/engine/rule'
import type { DerivedFact } from '#lib/rules/engine/rule-set'

/** What was reported on ill-treatment in custody. Court decisions are law, not reports, and are left out. */
const tortureReports: MaterialQuery = {
  ids: [
    'cat-co5-torture-entrenched',
    'cat-co5-police-overarching-power',
    'cat-co5-overreliance-confessions',
    'un-experts-spain-2018',
    'rsdl-un-experts-2018',
    'sweden-ud-2019-report',
    'cphrc-2021-torture',
    'cecc-2020-torture',
    'us-state-2020-torture',
    'us-state-2021-rsdl-liuzhi',
    'ohchr-xinjiang-2022',
    'cerd-decision-2022',
    'rsdl-bao-qinrui-death',
  ],
}

/** How the facts of the group `country` are computed from the stored records that count on the day. */
export const derivedFacts: readonly DerivedFact[] = [
  {
    fact: 'country.tortureReports.origins',
    query: tortureReports,
    direction: 'supports-risk',
    measure: 'origins',
  },
  {
    fact: 'country.tortureReports.ageYears',
    query: tortureReports,
    direction: 'supports-risk',
    measure: 'newest-age-years',
  },
  { fact: 'country.rsdlReports.origins', query: { tags: ['rsdl'] }, direction: 'supports-risk', measure: 'origins' },
  {
    fact: 'country.liuzhiReports.origins',
    query: { tags: ['liuzhi'] },
    direction: 'supports-risk',
    measure: 'origins',
  },
  {
    fact: 'country.confessionReliance.origins',
    query: { tags: ['confession'] },
    direction: 'supports-risk',
    measure: 'origins',
  },
  {
    fact: 'country.counselDenied.origins',
    query: {
      ids: [
        'cat-co5-counsel-permission',
        'cat-co5-counsel-first-interrogation',
        'rsdl-legal-basis',
        'liuzhi-2024-38000',
        'cescr-2023-judicial-independence',
      ],
    },
    direction: 'supports-risk',
    measure: 'origins',
  },
  {
    fact: 'country.closedTrials.origins',
    query: { tags: ['closed-trial'] },
    direction: 'supports-risk',
    measure: 'origins',
  },
  {
    fact: 'country.convictionFigures.origins',
    query: { tags: ['conviction-rate'], area: 'fair-trial' },
    direction: 'supports-risk',
    measure: 'origins',
  },
  {
    fact: 'country.partyControl.origins',
    query: { tags: ['party-control', 'judicial-independence'] },
    direction: 'supports-risk',
    measure: 'origins',
  },
  {
    fact: 'country.assurancesBroken.origins',
    query: {
      ids: ['kovrig-spavor-trials-closed', 'gui-minhai-trial-access-refused'],
    },
    direction: 'supports-risk',
    measure: 'origins',
  },
  {
    fact: 'country.assurancesKept.origins',
    query: { tags: ['assurances-honoured', 'assurances-accepted'], ids: ['lai-federal-court-2011'] },
    direction: 'against-risk',
    measure: 'origins',
  },
  {
    fact: 'country.reformInPractice.origins',
    query: { tags: ['reform'] },
    direction: 'against-risk',
    measure: 'origins',
  },
  {
    fact: 'country.transnationalRepression.origins',
    query: { tags: ['transnational-repression', 'fox-hunt', 'overseas-police', 'bounties'] },
    direction: 'supports-risk',
    measure: 'origins',
  },
  {
    fact: 'country.uyghurPersecution.origins',
    query: { tags: ['xinjiang', 'uyghur'] },
    direction: 'supports-risk',
    measure: 'origins',
  },
  {
    fact: 'country.deathPenaltyUse.origins',
    query: { tags: ['death-penalty'] },
    direction: 'supports-risk',
    measure: 'origins',
  },
  {
    fact: 'country.monitoringRefused.origins',
    query: { tags: ['opcat'], ids: ['cat-art20-reservation', 'art20-reservation-maintained'] },
    direction: 'supports-risk',
    measure: 'origins',
  },
  {
    fact: 'country.accountability.origins',
    query: { tags: ['accountability'] },
    direction: 'against-risk',
    measure: 'origins',
  },
  {
    fact: 'country.nonProsecution.origins',
    query: { ids: ['spp-2022-non-prosecution'] },
    direction: 'against-risk',
    measure: 'origins',
  },
  {
    fact: 'country.legalAid.origins',
    query: { ids: ['legal-aid-law-2022'] },
    direction: 'against-risk',
    measure: 'origins',
  },
  {
    fact: 'country.extraterritorialLaw.origins',
    query: { ids: ['hk-nsl-extraterritorial', 'lee-henley-hu-11-years', 'counter-espionage-law-2023'] },
    direction: 'supports-risk',
    measure: 'origins',
  },
]
