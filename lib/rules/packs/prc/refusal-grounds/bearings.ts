import type { Bearings } from '#lib/rules/packs/country-pack'

/** What the PRC’s records and instruments add to rules of the general law. */
export const refusalGroundsBearings: Bearings = {
  'refusal-grounds/belgium-discrimination-clause': {
    material: {
      supports: { ids: ['cerd-decision-2022', 'cescr-2023-judicial-independence'] },
      contrary: { ids: ['be-government-thorough-review'] },
    },
  },
  'refusal-grounds/belgium-political-offence': {
    material: { contrary: { ids: ['be-treaty-political-offence-exception'] } },
  },
  'refusal-grounds/belgium-terrorism-taken-out': {
    material: { supports: { ids: ['be-treaty-political-offence-exception'] } },
  },
  'refusal-grounds/extradition-in-disguise': {
    material: { supports: { ids: ['thailand-40-uyghurs-2025'] } },
  },
  'refusal-grounds/handed-over-without-procedure': {
    material: { supports: { ids: ['gui-minhai-abduction-2015', 'kidnappings-swedish-uk-citizens'] } },
  },
  'refusal-grounds/lapse-of-time': {
    alsoRestsOn: [{ authority: 'ao-prc-extradition-treaty-2006', pinpoint: 'art. 3', certainty: 'secondary' }],
  },
  'refusal-grounds/limitation-still-running': {
    alsoRestsOn: [{ authority: 'ao-prc-extradition-treaty-2006', pinpoint: 'art. 3', certainty: 'secondary' }],
  },
  'refusal-grounds/no-discrimination-shown': {
    material: { contrary: { ids: ['pretext-charges-claim'] } },
    alsoRestsOn: [
      { authority: 'es-prc-extradition-treaty-2005', pinpoint: null, certainty: 'secondary' },
      { authority: 'it-prc-extradition-treaty-2010', pinpoint: null, certainty: 'secondary' },
      { authority: 'ao-prc-extradition-treaty-2006', pinpoint: 'art. 3', certainty: 'secondary' },
    ],
  },
  'refusal-grounds/no-offence-when-done': {
    material: { supports: { ids: ['hrc-hong-kong-2022'] } },
  },
  'refusal-grounds/no-protection-granted': {
    alsoRestsOn: [
      { authority: 'it-prc-extradition-treaty-2010', pinpoint: null, certainty: 'secondary' },
      { authority: 'ao-prc-extradition-treaty-2006', pinpoint: 'art. 3', certainty: 'secondary' },
    ],
  },
  'refusal-grounds/no-remedy-before-removal': {
    material: { supports: { ids: ['thailand-40-uyghurs-2025'] } },
  },
  'refusal-grounds/not-a-national': {
    alsoRestsOn: [{ authority: 'ao-prc-extradition-treaty-2006', pinpoint: 'art. 3', certainty: 'secondary' }],
  },
  'refusal-grounds/not-a-political-offence': {
    alsoRestsOn: [
      { authority: 'es-prc-extradition-treaty-2005', pinpoint: null, certainty: 'secondary' },
      { authority: 'it-prc-extradition-treaty-2010', pinpoint: null, certainty: 'secondary' },
      { authority: 'ao-prc-extradition-treaty-2006', pinpoint: 'art. 3', certainty: 'secondary' },
    ],
  },
  'refusal-grounds/passed-on-by-another-state': {
    material: { supports: { ids: ['thailand-40-uyghurs-2025'] } },
  },
  'refusal-grounds/refugee-status': {
    alsoRestsOn: [
      { authority: 'it-prc-extradition-treaty-2010', pinpoint: null, certainty: 'secondary' },
      { authority: 'ao-prc-extradition-treaty-2006', pinpoint: 'art. 3', certainty: 'secondary' },
    ],
  },
  'refusal-grounds/seizure-feared-and-known': {
    material: {
      supports: { ids: ['kidnappings-swedish-uk-citizens', 'us-fox-hunt-convictions-2023'] },
      contrary: { ids: ['overseas-stations-benign-functions'] },
    },
  },
  'refusal-grounds/statute-discrimination': {
    material: { supports: { ids: ['cerd-decision-2022', 'cescr-2023-judicial-independence'] } },
  },
  'refusal-grounds/struggle-for-political-control': {
    material: { supports: { ids: ['hrc-hong-kong-2022'] } },
  },
  'refusal-grounds/sweden-persecution': {
    material: { supports: { ids: ['sweden-supreme-court-2019'] } },
  },
  'refusal-grounds/terrorism-convention-keeps-discrimination': {
    material: { supports: { ids: ['cerd-decision-2022'] } },
  },
}
