import type { Authority } from '../engine/authority.ts'

/** British country guidance on the PRC, given in asylum and not in extradition. A tribunal persuades; all of it is old, and from memory but for the headnotes. */
export const countryGuidanceAuthorities: readonly Authority[] = [
  {
    id: 'uk-ll-falun-gong-cg-2005',
    name: 'LL (Falun Gong, Convention reason, risk) China CG',
    citation: '[2005] UKAIT 00122',
    kind: 'judgment',
    issuedBy: 'UK Asylum and Immigration Tribunal',
    from: '2005-08-09',
    bindsFora: [],
    bindsStates: 'none',
    note: 'Not held in the library. Guidance in asylum, twenty years old: check for later cases.',
  },
  {
    id: 'uk-sp-tibetans-cg-2007',
    name: 'SP and Others (Tibetan, Nepalese departure, illegal, risk) China CG',
    citation: '[2007] UKAIT 00021',
    kind: 'judgment',
    issuedBy: 'UK Asylum and Immigration Tribunal',
    from: '2007-02-09',
    bindsFora: [],
    bindsStates: 'none',
    note: 'Not held in the library. One paragraph of it (119(g)) was removed by consent in October 2007. Old: check for later cases.',
  },
  {
    id: 'uk-qh-christians-cg-2014',
    name: 'QH (Christians, risk) China CG',
    citation: '[2014] UKUT 86 (IAC)',
    kind: 'judgment',
    issuedBy: 'UK Upper Tribunal (Immigration and Asylum Chamber)',
    from: '2014-03-14',
    bindsFora: [],
    bindsStates: 'none',
    note: 'Not held in the library. The rules on religion there have changed since: check for later cases.',
  },
]
