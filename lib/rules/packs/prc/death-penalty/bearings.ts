import type { Bearings } from '#lib/rules/packs/country-pack'

/** What the PRC’s records and instruments add to rules of the general law. */
export const deathPenaltyBearings: Bearings = {
  'death-penalty/abolitionist-state': {
    material: { supports: { ids: ['death-penalty-retained'] } },
  },
  'death-penalty/capital-offence-open': {
    material: {
      supports: { ids: ['death-penalty-retained', 'canadians-executed-2025'] },
      contrary: { ids: ['lai-changxing-no-death-penalty', 'be-treaty-death-penalty-guarantee'] },
    },
  },
  'death-penalty/condemned-in-absence': {
    material: { supports: { ids: ['death-penalty-retained'] } },
  },
  'death-penalty/conviction-through-ill-treatment': {
    material: {
      supports: { ids: ['cat-co5-overreliance-confessions', 'death-penalty-retained'] },
      contrary: { ids: ['cpl-exclusion-rules'] },
    },
  },
  'death-penalty/death-penalty-in-use': {
    material: {
      supports: { ids: ['death-penalty-retained', 'canadians-executed-2025', 'yang-hengjun-2024'] },
      contrary: { ids: ['lai-changxing-no-death-penalty'] },
    },
  },
  'death-penalty/excluded-by-law-or-court': {
    material: { supports: { ids: ['lai-changxing-no-death-penalty'] }, contrary: { ids: ['death-penalty-retained'] } },
  },
  'death-penalty/national-law-bars-surrender': {
    material: { supports: { ids: ['death-penalty-retained'] } },
  },
  'death-penalty/offence-defined-too-openly': {
    material: { supports: { ids: ['death-penalty-retained'] } },
  },
  'death-penalty/relative-or-co-accused-condemned': {
    material: { supports: { ids: ['death-penalty-retained'] }, contrary: { ids: ['lai-changxing-no-death-penalty'] } },
  },
  'death-penalty/sentence-after-unfair-trial': {
    material: {
      supports: { ids: ['yang-hengjun-2024', 'death-penalty-retained'] },
      contrary: { ids: ['cpl-exclusion-rules'] },
    },
  },
}
