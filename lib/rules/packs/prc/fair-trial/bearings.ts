import type { Bearings } from '#lib/rules/packs/country-pack'

/** What the PRC’s records and instruments add to rules of the general law. */
export const fairTrialBearings: Bearings = {
  'fair-trial/absence-without-retrial': {
    material: { contrary: { ids: ['legal-aid-law-2022'] } },
  },
  'fair-trial/closed-trial': {
    material: { supports: { tags: ['closed-trial'] } },
  },
  'fair-trial/co-accused-tried-summarily': {
    material: {
      supports: { ids: ['witnesses-defence-disadvantage', 'confession-based-convictions-practice'] },
      contrary: { ids: ['cpl-exclusion-rules'] },
    },
  },
  'fair-trial/counsel-from-first-questioning': {
    material: { contrary: { ids: ['cat-co5-counsel-first-interrogation'] } },
  },
  'fair-trial/counsel-refused': {
    material: {
      supports: { ids: ['cat-co5-counsel-permission', 'liuzhi-2024-38000', 'cescr-2023-judicial-independence'] },
      contrary: { ids: ['legal-aid-law-2022', 'china-denies-lawyer-crackdown-2017'] },
    },
  },
  'fair-trial/exclusion-examined-in-the-case': {
    material: {
      supports: { ids: ['cpl-exclusion-rules'] },
      contrary: { ids: ['repeated-confession-rule-ineffective'] },
    },
  },
  'fair-trial/exclusion-refused-in-the-case': {
    material: {
      supports: { ids: ['repeated-confession-rule-ineffective'] },
      contrary: { ids: ['cpl-exclusion-rules'] },
    },
  },
  'fair-trial/ill-treated-co-accused-confession': {
    material: {
      supports: { ids: ['cat-co5-overreliance-confessions', 'us-state-2021-rsdl-liuzhi'] },
      contrary: { ids: ['cpl-exclusion-rules'] },
    },
  },
  'fair-trial/lawyers-pressed': {
    material: {
      supports: { ids: ['cescr-2023-judicial-independence'] },
      contrary: { ids: ['china-denies-lawyer-crackdown-2017'] },
    },
  },
  'fair-trial/open-trial-expected': {
    material: { contrary: { tags: ['closed-trial'] } },
  },
  'fair-trial/politically-directed-case': {
    material: {
      supports: { ids: ['cescr-2023-judicial-independence', 'cat-co5-political-legal-body'] },
      contrary: { ids: ['nz-kim-supreme-court-2022'] },
    },
  },
  'fair-trial/torture-evidence-in-the-case': {
    material: {
      supports: {
        ids: [
          'cat-co5-overreliance-confessions',
          'repeated-confession-rule-ineffective',
          'exclusion-of-torture-evidence-practice',
        ],
      },
      contrary: { ids: ['cpl-exclusion-rules', 'exclusion-2017-provisions'] },
    },
  },
  'fair-trial/trial-access-refused-before': {
    material: {
      supports: { ids: ['kovrig-spavor-trials-closed', 'gui-minhai-trial-access-refused'] },
      contrary: { ids: ['nz-kim-supreme-court-2022', 'lai-changxing-no-death-penalty'] },
    },
  },
  'fair-trial/trial-assurance-not-observable': {
    material: { supports: { tags: ['closed-trial'] }, contrary: { ids: ['nz-kim-supreme-court-2022'] } },
  },
  'fair-trial/trial-assurance-observable': {
    material: { supports: { ids: ['nz-kim-supreme-court-2022'] }, contrary: { tags: ['closed-trial'] } },
  },
  'fair-trial/witnesses-can-be-heard': {
    material: { contrary: { ids: ['witnesses-defence-disadvantage'] } },
  },
  'fair-trial/witnesses-not-heard': {
    material: { supports: { ids: ['witnesses-defence-disadvantage'] }, contrary: { ids: ['cpl-exclusion-rules'] } },
  },
  'fair-trial/death-after-a-trial-without-defence': { material: { contrary: { ids: ['legal-aid-law-2022'] } } },
  'fair-trial/file-closed-to-the-defence': {
    material: {
      supports: { ids: ['nz-kim-supreme-court-2021-test'] },
      contrary: { ids: ['nz-kim-supreme-court-2022'] },
    },
  },
  'fair-trial/file-open-to-the-defence': { material: { contrary: { ids: ['witnesses-defence-disadvantage'] } } },
  'fair-trial/leniency-without-safeguards': {
    material: { supports: { ids: ['confession-based-convictions-practice'] } },
  },
  'fair-trial/leniency-with-safeguards': {
    material: { contrary: { ids: ['confession-based-convictions-practice'] } },
    alsoRestsOn: [
      {
        authority: 'prc-criminal-procedure-law-2018',
        pinpoint: 'arts 15, 173-174, 190(2), 201',
        certainty: 'from-memory',
      },
    ],
  },
  'fair-trial/ordinary-procedure': {
    material: { contrary: { ids: ['confession-based-convictions-practice', 'witnesses-defence-disadvantage'] } },
  },
  'fair-trial/late-counsel-looked-at-as-a-whole': { material: { contrary: { ids: ['cat-co5-counsel-permission'] } } },
  'fair-trial/own-forced-statement': {
    material: { contrary: { ids: ['cpl-exclusion-rules', 'exclusion-2017-provisions'] } },
  },
  'fair-trial/torture-claims-not-examined-there': {
    material: {
      supports: { ids: ['repeated-confession-rule-ineffective'] },
      contrary: { ids: ['cpl-exclusion-rules'] },
    },
  },
  'fair-trial/request-rests-on-torture': { material: { contrary: { ids: ['cpl-exclusion-rules'] } } },
  'fair-trial/ordinary-court': { material: { contrary: { ids: ['cescr-2023-judicial-independence'] } } },
  'fair-trial/closed-hearing-with-a-defence': { material: { contrary: { ids: ['kovrig-spavor-trials-closed'] } } },
}
