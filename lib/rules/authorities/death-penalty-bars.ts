import type { Authority } from '#lib/rules/engine/authority'

/** National decisions on surrender to the death penalty. From memory. */
export const deathPenaltyBarAuthorities: readonly Authority[] = [
  {
    id: 'it-constitutional-court-223-1996',
    name: 'Constitutional Court of Italy, judgment 223/1996 (Venezia)',
    citation: 'sentenza n. 223 del 1996',
    kind: 'judgment',
    issuedBy: 'Corte costituzionale',
    from: '1996-06-27',
    bindsFora: [],
    bindsStates: ['IT'],
    note: 'Not read for this library: from memory.',
  },
  {
    id: 'ca-burns-2001',
    name: 'United States v. Burns',
    citation: '2001 SCC 7',
    kind: 'judgment',
    issuedBy: 'Supreme Court of Canada',
    from: '2001-02-15',
    bindsFora: [],
    bindsStates: ['CA'],
    note: 'Not read for this library: from memory.',
  },
]
