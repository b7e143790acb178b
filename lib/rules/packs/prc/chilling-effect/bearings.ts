import type { Bearings } from '#lib/rules/packs/country-pack'

/** What the PRC’s records and instruments add to rules of the general law. */
export const chillingEffectBearings: Bearings = {
  'chilling-effect/acts-set-out': {
    material: { contrary: { ids: ['pretext-charges-claim'] } },
  },
  'chilling-effect/approached-by-agents': {
    material: {
      supports: { tags: ['fox-hunt', 'transnational-repression', 'overseas-police'] },
      contrary: { ids: ['overseas-stations-benign-functions'] },
    },
  },
  'chilling-effect/associates-targeted': {
    material: {
      supports: { ids: ['cescr-2023-judicial-independence'] },
      contrary: { ids: ['china-denies-lawyer-crackdown-2017'] },
    },
  },
  'chilling-effect/authorities-know': {
    material: {
      supports: { tags: ['transnational-repression', 'fox-hunt', 'diaspora'] },
      contrary: { ids: ['overseas-stations-benign-functions'] },
    },
  },
  'chilling-effect/bounty-published': {
    material: { supports: { tags: ['bounties'] }, contrary: { ids: ['denmark-refuses-hk-request'] } },
  },
  'chilling-effect/case-used-as-bargain': {
    material: { supports: { ids: ['kovrig-spavor-release-2021'] } },
  },
  'chilling-effect/charge-after-activity': {
    material: { supports: { ids: ['pretext-charges-claim'] }, contrary: { ids: ['be-government-thorough-review'] } },
  },
  'chilling-effect/charge-is-opinion': {
    material: { supports: { ids: ['hrc-hong-kong-2022'] } },
    alsoRestsOn: [{ authority: 'es-prc-extradition-treaty-2005', pinpoint: null, certainty: 'secondary' }],
  },
  'chilling-effect/charge-relabelled': {
    material: { supports: { ids: ['pretext-charges-claim'] }, contrary: { ids: ['be-government-thorough-review'] } },
    alsoRestsOn: [
      { authority: 'es-prc-extradition-treaty-2005', pinpoint: null, certainty: 'secondary' },
      { authority: 'it-prc-extradition-treaty-2010', pinpoint: null, certainty: 'secondary' },
      { authority: 'ao-prc-extradition-treaty-2006', pinpoint: 'art. 3', certainty: 'secondary' },
    ],
  },
  'chilling-effect/claim-examined-and-refused': {
    material: { contrary: { ids: ['liu-v-poland-general-violence'] } },
  },
  'chilling-effect/denounced-in-public': {
    material: { supports: { tags: ['bounties'] } },
  },
  'chilling-effect/diaspora-effect-is-policy': {
    material: {
      supports: { tags: ['chilling-effect-testimony', 'transnational-repression', 'diaspora'] },
      contrary: { ids: ['be-government-thorough-review', 'overseas-stations-benign-functions'] },
    },
  },
  'chilling-effect/ground-named-by-statute': {
    material: {
      supports: { ids: ['cescr-2023-judicial-independence', 'ohchr-xinjiang-2022'] },
      contrary: { ids: ['china-denies-lawyer-crackdown-2017'] },
    },
  },
  'chilling-effect/held-before-decision': {
    material: {
      supports: { ids: ['liu-v-poland-detention-length', 'li-zhihui-refused-2021', 'interpol-idris-hasan'] },
    },
  },
  'chilling-effect/kept-from-travelling': {
    material: {
      supports: { ids: ['be-provisional-restrictions', 'ray-wong-fear-of-travel', 'denmark-pet-warning-2021'] },
      contrary: { ids: ['denmark-refuses-hk-request'] },
    },
  },
  'chilling-effect/link-shown': {
    material: { supports: { ids: ['pretext-charges-claim'] }, contrary: { ids: ['be-government-thorough-review'] } },
    alsoRestsOn: [
      { authority: 'es-prc-extradition-treaty-2005', pinpoint: null, certainty: 'secondary' },
      { authority: 'it-prc-extradition-treaty-2010', pinpoint: null, certainty: 'secondary' },
      { authority: 'ao-prc-extradition-treaty-2006', pinpoint: 'art. 3', certainty: 'secondary' },
    ],
  },
  'chilling-effect/nationality-denied': {
    material: { supports: { ids: ['gui-minhai-citizenship', 'canadians-executed-2025'] } },
  },
  'chilling-effect/no-profile': {
    material: { supports: { ids: ['nz-kim-supreme-court-2022'] } },
  },
  'chilling-effect/notice-cancelled': {
    material: { supports: { ids: ['interpol-idris-hasan'] } },
  },
  'chilling-effect/notice-exposes-to-arrest': {
    material: { supports: { ids: ['li-zhihui-arrest-warsaw', 'interpol-idris-hasan'] } },
  },
  'chilling-effect/ordinary-charge-without-link': {
    material: { contrary: { ids: ['pretext-charges-claim'] } },
  },
  'chilling-effect/parted-from-family': {
    material: { supports: { ids: ['li-zhihui-refused-2021'] } },
  },
  'chilling-effect/pressed-to-return': {
    material: {
      supports: { tags: ['fox-hunt', 'transnational-repression', 'overseas-police'] },
      contrary: { ids: ['overseas-stations-benign-functions'] },
    },
  },
  'chilling-effect/probable-cause-not-enough': {
    material: {
      supports: { ids: ['sweden-supreme-court-2019'] },
      contrary: { ids: ['be-government-thorough-review'] },
    },
  },
  'chilling-effect/proved-political-activity': {
    material: {
      supports: { ids: ['sweden-supreme-court-2019', 'cescr-2023-judicial-independence'] },
      contrary: { ids: ['china-denies-lawyer-crackdown-2017'] },
    },
    alsoRestsOn: [{ authority: 'es-prc-extradition-treaty-2005', pinpoint: null, certainty: 'secondary' }],
  },
  'chilling-effect/public-activity-abroad': {
    material: {
      supports: { ids: ['sweden-supreme-court-2019', 'sd-involuntary-returns-2022', 'germany-letter-jensen-2021'] },
      contrary: { ids: ['overseas-stations-benign-functions'] },
    },
  },
  'chilling-effect/public-testimony': {
    material: { supports: { ids: ['cerd-decision-2022'] } },
  },
  'chilling-effect/relatives-pressed': {
    material: {
      supports: { tags: ['fox-hunt', 'transnational-repression', 'overseas-police'] },
      contrary: { ids: ['overseas-stations-benign-functions'] },
    },
  },
  'chilling-effect/reported-group': {
    material: {
      supports: { ids: ['ohchr-xinjiang-2022', 'cerd-decision-2022', 'interpol-idris-hasan'] },
    },
  },
  'chilling-effect/request-stands-for-years': {
    material: { supports: { ids: ['interpol-idris-hasan'] } },
  },
  'chilling-effect/speech-cut-down': {
    material: {
      supports: { ids: ['ray-wong-fear-of-travel', 'germany-letter-jensen-2021'] },
      contrary: { ids: ['be-government-thorough-review'] },
    },
  },
  'chilling-effect/statements-and-timing': {
    material: { contrary: { ids: ['be-government-thorough-review'] } },
  },
  'chilling-effect/case-stands-on-its-evidence': {
    material: { contrary: { ids: ['pretext-charges-claim'] } },
  },
  'chilling-effect/good-faith-assumed': {
    material: { contrary: { tags: ['fox-hunt', 'transnational-repression'] } },
  },
  'chilling-effect/no-worse-position': {
    material: { contrary: { ids: ['cerd-decision-2022', 'cescr-2023-judicial-independence'] } },
    alsoRestsOn: [
      { authority: 'es-prc-extradition-treaty-2005', pinpoint: null, certainty: 'secondary' },
      { authority: 'it-prc-extradition-treaty-2010', pinpoint: null, certainty: 'secondary' },
      { authority: 'ao-prc-extradition-treaty-2006', pinpoint: 'art. 3', certainty: 'secondary' },
    ],
  },
  'chilling-effect/sought-on-political-charges': {
    material: { supports: { ids: ['hrc-hong-kong-2022'] }, contrary: { ids: ['be-government-thorough-review'] } },
  },
  'chilling-effect/worse-position-expected': {
    material: { supports: { ids: ['cerd-decision-2022', 'cescr-2023-judicial-independence'] } },
    alsoRestsOn: [
      { authority: 'es-prc-extradition-treaty-2005', pinpoint: null, certainty: 'secondary' },
      { authority: 'it-prc-extradition-treaty-2010', pinpoint: null, certainty: 'secondary' },
      { authority: 'ao-prc-extradition-treaty-2006', pinpoint: 'art. 3', certainty: 'secondary' },
    ],
  },
}
