import type { Authority } from '../engine/authority.ts'

/** Spanish decisions that are not decided cases of the library. Those that are stand with the national courts. */
export const spanishAuthorities: readonly Authority[] = [
  {
    id: 'spain-tc-atc-282-2000',
    name: 'Constitutional Court of Spain, order 282/2000',
    citation: 'ATC 282/2000',
    kind: 'judgment',
    issuedBy: 'Tribunal Constitucional',
    from: '2000-12-31',
    bindsFora: [],
    bindsStates: 'none',
    note: 'Recorded for the practice of the Audiencia Nacional on forty days, which is not a holding of the Constitutional Court: it persuades. The day was not read, so it speaks from the end of that year.',
  },
]
