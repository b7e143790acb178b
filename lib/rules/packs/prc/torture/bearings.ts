import type { Condition } from '#lib/rules/engine/condition'
import type { Bearings } from '#lib/rules/packs/country-pack'
import { generalReports, safeguardsOnPaper } from '#lib/rules/packs/prc/shared-material'

/** Where the library holds reports on the state from two origins, they answer, and nobody is asked. */
const recordsWanting: Condition = { fact: 'country.tortureReports.origins', below: 2 }

/** The rules of this pack speak of its groups; people are asked about others, and on days with few records. */
const recordsOnGroupWanting: Condition = {
  anyOf: [{ not: { condition: 'belongs-to-reported-group' } }, { fact: 'country.uyghurPersecution.origins', below: 2 }],
}

const recordsOnMonitorsWanting: Condition = { fact: 'country.monitoringRefused.origins', below: 1 }

/** What the PRC’s records and instruments add to rules of the general law. */
export const tortureBearings: Bearings = {
  'torture/careful-national-assessment': {
    material: { supports: { ids: ['hrc-kim-v-new-zealand-2023'] } },
  },
  'torture/consent-not-shown-to-be-free': {
    material: { supports: { ids: ['sd-involuntary-returns-2022'] } },
  },
  'torture/consented-with-a-lawyer': {
    material: { contrary: { ids: ['sd-involuntary-returns-2022'] } },
  },
  'torture/consular-visits-possible': {
    material: {
      supports: { ids: ['canada-consular-monthly-visits-right', 'kovrig-spavor-visits-count'] },
      contrary: { ids: ['kovrig-spavor-trials-closed', 'gui-minhai-trial-access-refused', 'yang-hengjun-2024'] },
    },
  },
  'torture/danger-to-this-person-first': {
    material: {
      supports: { ids: ['nz-kim-supreme-court-2021-test', 'nz-kim-supreme-court-2022'] },
      contrary: { ids: ['liu-v-poland-general-violence'] },
    },
  },
  'torture/exclusion-refused-in-this-case': {
    material: {
      supports: { ids: ['repeated-confession-rule-ineffective', 'exclusion-of-torture-evidence-practice'] },
      contrary: { ids: ['cpl-exclusion-rules', 'exclusion-2017-provisions'] },
    },
  },
  'torture/general-reports-alone-do-not-suffice': {
    material: {
      supports: { ids: ['hrc-kim-v-new-zealand-2023'] },
      contrary: { ids: ['liu-v-poland-general-violence'] },
    },
  },
  'torture/individual-risk-demanded': {
    material: { supports: { ids: ['liu-v-poland-general-violence'] } },
  },
  'torture/known-critic': {
    material: {
      supports: { ids: ['sweden-supreme-court-2019', 'cescr-2023-judicial-independence'] },
      contrary: { ids: ['china-denies-lawyer-crackdown-2017'] },
    },
  },
  'torture/law-on-paper-is-not-protection': {
    material: {
      supports: {
        ids: [
          'cat-co5-torture-entrenched',
          'repeated-confession-rule-ineffective',
          'exclusion-of-torture-evidence-practice',
        ],
      },
      contrary: safeguardsOnPaper,
    },
  },
  'torture/no-consular-visits': {
    material: {
      supports: { ids: ['no-access-basis-for-chinese-nationals', 'gui-minhai-citizenship', 'canadians-executed-2025'] },
      contrary: { ids: ['lai-federal-court-2011'] },
    },
  },
  'torture/no-fresh-assessment': {
    material: { supports: { ids: ['czech-constitutional-court-2020'] } },
  },
  'torture/officials-prosecuted': {
    material: {
      supports: { ids: ['rsdl-bao-officers-convicted-2025', 'spp-2023-judicial-staff-investigated'] },
      contrary: { ids: ['rsdl-bao-qinrui-death', 'cat-co5-torture-entrenched'] },
    },
  },
  'torture/opposition-abroad': {
    material: {
      supports: { ids: ['sweden-supreme-court-2019'] },
      contrary: { ids: ['china-denies-lawyer-crackdown-2017'] },
    },
  },
  'torture/relative-detained-to-force-return': {
    material: { supports: { ids: ['sd-involuntary-returns-2022', 'italy-cassation-21125-2023'] } },
  },
  'torture/relative-ill-treated': {
    material: { supports: { ids: ['italy-cassation-21125-2023'] } },
  },
  'torture/reports-of-ill-treatment': {
    material: {
      supports: generalReports,
      contrary: { ids: ['cat-co5-positive-aspects'] },
    },
  },
  'torture/treatment-available': {
    material: { contrary: { ids: ['sweden-ud-2019-report'] } },
  },
  'torture/treatment-not-available': {
    material: { supports: { ids: ['sweden-ud-2019-report', 'cat-co5-deaths-in-custody'] } },
  },
  'torture/witness-of-abuses': {
    material: { supports: { ids: ['cerd-decision-2022'] } },
  },
  'torture/any-detainee-at-risk-elsewhere': { material: { contrary: { ids: ['nz-kim-supreme-court-2022'] } } },
  'torture/others-returned-are-untraced': { material: { supports: { ids: ['thailand-40-uyghurs-2025'] } } },
  'torture/relatives-left-in-peace': { material: { contrary: { ids: ['sd-involuntary-returns-2022'] } } },
  'torture/treatment-of-mental-disorder-wanting': { material: { supports: { ids: ['sweden-ud-2019-report'] } } },
  'torture/treatment-wanting-means-decline': { material: { supports: { ids: ['sweden-ud-2019-report'] } } },
  'torture/reports-of-routine-ill-treatment': { onlyWhen: recordsWanting },
  'torture/reports-of-widespread-ill-treatment': { onlyWhen: recordsWanting },
  'torture/widespread-is-not-everybody': { onlyWhen: recordsWanting },
  'torture/no-practice-of-ill-treatment-reported': { onlyWhen: recordsWanting },
  'torture/reports-old-or-of-one-source': { onlyWhen: recordsWanting },
  'torture/group-systematically-ill-treated': { onlyWhen: recordsOnGroupWanting },
  'torture/group-partly-ill-treated': { onlyWhen: recordsOnGroupWanting },
  'torture/group-no-longer-singled-out': { onlyWhen: recordsOnGroupWanting },
  'torture/membership-is-enough': { onlyWhen: recordsOnGroupWanting },
  'torture/open-to-monitors-and-punished': { onlyWhen: recordsOnMonitorsWanting },
  'torture/closed-or-unpunished': { onlyWhen: recordsOnMonitorsWanting },
}
