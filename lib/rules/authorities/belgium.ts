import type { Authority } from '#lib/rules/engine/authority'

/** Belgian statutes on extradition and the treaty with the PRC. */
export const belgianAuthorities: readonly Authority[] = [
  {
    id: 'be-extradition-act-1874',
    name: 'Belgian Extradition Act of 15 March 1874',
    citation: 'Loi du 15 mars 1874 sur les extraditions / Uitleveringswet, numac 1874031550',
    kind: 'statute',
    issuedBy: 'Belgian legislature',
    from: '1874-03-15',
    bindsFora: [],
    bindsStates: ['BE'],
    note: 'Text read as in force from 18 July 2014; an update of 30 November 2021 was not seen. How the Act stands against a directly effective treaty is for counsel.',
  },
  {
    id: 'be-extradition-act-1833',
    name: 'Belgian Extradition Act of 1 October 1833',
    citation: 'Loi du 1er octobre 1833 sur les extraditions / Uitleveringswet, numac 1833100150',
    kind: 'statute',
    issuedBy: 'Belgian legislature',
    from: '1833-10-01',
    bindsFora: [],
    bindsStates: ['BE'],
    note: 'Text read as in force from 13 July 2007; a 2019 update was not seen.',
  },
]
