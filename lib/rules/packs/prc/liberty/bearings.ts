import type { Bearings } from '#lib/rules/packs/country-pack'

/** What the PRC’s records and instruments add to rules of the general law. */
export const libertyBearings: Bearings = {
  'liberty/custody-within-national-law': {
    material: { supports: { ids: ['hrc-kim-v-new-zealand-2023'] } },
  },
  'liberty/held-for-five-years': {
    material: { supports: { ids: ['liu-v-poland-detention-length'] } },
  },
  'liberty/proceedings-pursued': {
    material: { contrary: { ids: ['liu-v-poland-detention-length'] } },
  },
  'liberty/unexplained-delay': {
    material: { supports: { ids: ['liu-v-poland-detention-length'] } },
  },
}
