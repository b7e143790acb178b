import type { Condition } from '#lib/rules/engine/condition'
import type { Bearings } from '#lib/rules/packs/country-pack'

/** The library holds records on who may look into places of detention; people are asked on days without any. */
const recordsOnMonitorsWanting: Condition = { fact: 'country.monitoringRefused.origins', below: 1 }

/** What the PRC’s records and instruments add to rules of the general law. */
export const assurancesBearings: Bearings = {
  'assurances/death-accepted-as-statute-allows': {
    material: {
      supports: { ids: ['lai-changxing-no-death-penalty'] },
      contrary: { ids: ['death-penalty-retained', 'canadians-executed-2025'] },
    },
  },
  'assurances/death-belgian-formal-assurance-given': {
    material: {
      supports: { ids: ['be-treaty-death-penalty-guarantee'] },
      contrary: { ids: ['death-penalty-retained'] },
    },
  },
  'assurances/death-belgian-formal-assurance-missing': {
    material: {
      supports: { ids: ['death-penalty-retained'] },
      contrary: { ids: ['be-treaty-death-penalty-guarantee'] },
    },
  },
  'assurances/death-breach-would-be-seen': {
    material: { supports: { ids: ['lai-changxing-no-death-penalty'] }, contrary: { ids: ['death-penalty-retained'] } },
  },
  'assurances/death-competent-court-decided': {
    material: {
      supports: { ids: ['extradition-law-art50', 'lai-changxing-no-death-penalty'] },
      contrary: { ids: ['li-zhihui-refused-2021'] },
    },
    alsoRestsOn: [{ authority: 'prc-extradition-law-2000', pinpoint: 'art. 50(1)-(2)', certainty: 'read' }],
  },
  'assurances/death-earlier-promise-broken': {
    material: { contrary: { ids: ['lai-changxing-no-death-penalty'] } },
  },
  'assurances/death-general': {
    material: {
      supports: { ids: ['assurances-vague-unenforceable'] },
      contrary: { ids: ['lai-changxing-no-death-penalty'] },
    },
  },
  'assurances/death-nobody-can-supervise': {
    material: {
      supports: { ids: ['assurances-vague-unenforceable'] },
      contrary: { ids: ['lai-changxing-no-death-penalty'] },
    },
  },
  'assurances/death-none-given': {
    material: { supports: { ids: ['death-penalty-retained'] } },
  },
  'assurances/death-not-decisive-by-itself': {
    material: {
      supports: { ids: ['sweden-supreme-court-2019', 'assurances-vague-unenforceable'] },
      contrary: { ids: ['lai-changxing-no-death-penalty', 'nz-kim-supreme-court-2022'] },
    },
  },
  'assurances/death-only-execution-excluded': {
    material: { supports: { ids: ['yang-hengjun-2024'] } },
  },
  'assurances/death-organ-without-power': {
    material: { supports: { ids: ['li-zhihui-refused-2021'] }, contrary: { ids: ['extradition-law-art50'] } },
    alsoRestsOn: [{ authority: 'prc-extradition-law-2000', pinpoint: 'art. 50(2)', certainty: 'read' }],
  },
  'assurances/death-sentence-excluded-and-accepted': {
    material: {
      supports: { ids: ['lai-changxing-no-death-penalty'] },
      contrary: { ids: ['death-penalty-retained', 'canadians-executed-2025'] },
    },
  },
  'assurances/death-promise-kept-before': {
    material: { supports: { ids: ['lai-changxing-no-death-penalty'] }, contrary: { ids: ['canadians-executed-2025'] } },
  },
  'assurances/ill-treatment-access-agreements-broken': {
    material: {
      supports: { ids: ['kovrig-spavor-trials-closed', 'gui-minhai-trial-access-refused'] },
      contrary: { ids: ['lai-changxing-no-death-penalty', 'nz-kim-supreme-court-2022'] },
    },
  },
  'assurances/ill-treatment-earlier-promise-broken': {
    material: {
      contrary: { ids: ['lai-changxing-no-death-penalty'] },
    },
  },
  'assurances/ill-treatment-examined-by-court': {
    material: { supports: { ids: ['hrc-kim-v-new-zealand-2023'] } },
  },
  'assurances/ill-treatment-general-reference-to-law': {
    material: {
      supports: {
        ids: ['czech-constitutional-court-2020', 'italy-cassation-21125-2023', 'assurances-vague-unenforceable'],
      },
      contrary: { ids: ['nz-kim-supreme-court-2022'] },
    },
  },
  'assurances/ill-treatment-giver-cannot-bind': {
    material: {
      supports: { ids: ['czech-constitutional-court-2020', 'li-zhihui-refused-2021'] },
      contrary: { ids: ['extradition-law-art50'] },
    },
  },
  'assurances/ill-treatment-good-faith-not-enough': {
    material: {
      supports: { ids: ['cat-co5-torture-entrenched', 'us-state-2021-rsdl-liuzhi'] },
      contrary: { ids: ['nz-kim-supreme-court-2022'] },
    },
  },
  'assurances/ill-treatment-harm-is-hidden': {
    material: {
      supports: { ids: ['assurances-vague-unenforceable'] },
      contrary: { ids: ['nz-kim-supreme-court-2022', 'hrc-kim-v-new-zealand-2023'] },
    },
  },
  'assurances/ill-treatment-informal': {
    material: { supports: { ids: ['liu-v-poland-assurances'] }, contrary: { ids: ['nz-kim-supreme-court-2022'] } },
  },
  'assurances/ill-treatment-loophole-contested': {
    material: { supports: { ids: ['gc4-state-objections'] }, contrary: { ids: ['cat-gc4-assurances-loophole'] } },
  },
  'assurances/ill-treatment-loophole': {
    material: { supports: { ids: ['cat-gc4-assurances-loophole'] }, contrary: { ids: ['gc4-state-objections'] } },
  },
  'assurances/ill-treatment-no-enforcement': {
    material: {
      supports: { ids: ['assurances-vague-unenforceable', 'no-access-basis-for-chinese-nationals'] },
      contrary: { ids: ['nz-kim-supreme-court-2022', 'lai-federal-court-2011'] },
    },
  },
  'assurances/ill-treatment-nobody-outside-checks': {
    material: {
      supports: { ids: ['opcat-not-joined', 'assurances-vague-unenforceable'] },
      contrary: { ids: ['nz-kim-supreme-court-2022', 'lai-federal-court-2011'] },
    },
  },
  'assurances/ill-treatment-place-not-named': {
    material: {
      supports: { ids: ['assurances-vague-unenforceable'] },
      contrary: { ids: ['nz-kim-supreme-court-2022'] },
    },
  },
  'assurances/ill-treatment-specific-and-monitored': {
    material: {
      supports: { ids: ['nz-kim-supreme-court-2022', 'hrc-kim-v-new-zealand-2023', 'lai-federal-court-2011'] },
      contrary: { ids: ['liu-v-poland-assurances', 'kovrig-spavor-trials-closed'] },
    },
  },
  'assurances/ill-treatment-visits-not-private': {
    material: {
      supports: { ids: ['assurances-vague-unenforceable', 'no-access-basis-for-chinese-nationals'] },
      contrary: { ids: ['nz-kim-supreme-court-2022'] },
    },
  },
  'assurances/sentence-nobody-can-supervise': {
    material: { supports: { ids: ['assurances-vague-unenforceable'] }, contrary: { ids: ['extradition-law-art50'] } },
  },
  'assurances/sentence-none-given': {
    material: { contrary: { ids: ['extradition-law-art50'] } },
  },
  'assurances/sentence-organ-without-power': {
    material: { supports: { ids: ['li-zhihui-refused-2021'] }, contrary: { ids: ['extradition-law-art50'] } },
  },
  'assurances/sentence-promise-accepted': {
    material: { supports: { ids: ['extradition-law-art50'] }, contrary: { ids: ['li-zhihui-refused-2021'] } },
  },
  'assurances/ill-treatment-place-and-visits-not-promised': {
    material: {
      supports: { ids: ['czech-constitutional-court-2020', 'no-access-basis-for-chinese-nationals'] },
      contrary: { ids: ['nz-kim-supreme-court-2022', 'lai-federal-court-2011'] },
    },
  },
  'assurances/ill-treatment-place-and-visits-promised': {
    material: {
      supports: { ids: ['nz-kim-supreme-court-2022'] },
      contrary: { ids: ['kovrig-spavor-trials-closed', 'liu-v-poland-assurances'] },
    },
  },
  'assurances/ill-treatment-lawful-there': {
    material: {
      supports: { ids: ['rsdl-legal-basis', 'supervision-law-2025-longer-custody'] },
      contrary: { ids: ['cpl-exclusion-rules', 'rsdl-joint-rules-2025'] },
    },
  },
  'assurances/ill-treatment-unlawful-there': {
    material: {
      supports: { ids: ['cpl-exclusion-rules', 'rsdl-joint-rules-2025'] },
      contrary: { ids: ['torture-definition-domestic', 'rsdl-legal-basis'] },
    },
  },
  'assurances/ill-treatment-lawyer-not-admitted': { material: { contrary: { ids: ['nz-kim-supreme-court-2022'] } } },
  'assurances/ill-treatment-lawyer-admitted': {
    material: { contrary: { ids: ['cat-co5-counsel-permission', 'liuzhi-2024-38000'] } },
  },
  'assurances/ill-treatment-earlier-promise-kept': {
    material: { contrary: { ids: ['kovrig-spavor-trials-closed', 'gui-minhai-trial-access-refused'] } },
  },
  'assurances/ill-treatment-promise-not-ruled-out': {
    material: {
      supports: { ids: ['nz-kim-supreme-court-2021-test'] },
      contrary: { ids: ['cat-gc4-assurances-loophole', 'liu-v-poland-assurances'] },
    },
  },
  'assurances/ill-treatment-guarantees-accepted-before-agiza': {
    material: { contrary: { ids: ['cat-gc4-assurances-loophole'] } },
  },
  'assurances/death-earlier-promise-kept-here': {
    material: { supports: { ids: ['lai-changxing-no-death-penalty'] }, contrary: { ids: ['canadians-executed-2025'] } },
  },
  'assurances/ill-treatment-no-protection-in-practice': { onlyWhen: recordsOnMonitorsWanting },
  'assurances/ill-treatment-protection-in-practice': { onlyWhen: recordsOnMonitorsWanting },
}
