import type { Authority } from '../engine/authority.ts'

/** Judgments of the Inter-American Court of Human Rights. */
export const interAmericanAuthorities: readonly Authority[] = [
  {
    id: 'iacthr-wong-ho-wing-v-peru-2015',
    name: 'Wong Ho Wing v. Peru',
    citation: 'Series C No. 297',
    kind: 'judgment',
    issuedBy: 'Inter-American Court of Human Rights',
    from: '2015-06-30',
    bindsFora: ['iacthr'],
    bindsStates: ['PE'],
    decidedCase: 'iacthr-wong-ho-wing-v-peru-2015',
  },
]
