import type { Authority } from '#lib/rules/engine/authority'

/** What UN treaty bodies found about the PRC in their reviews of its reports. Country findings: they bind no court. */
export const concludingObservationAuthorities: readonly Authority[] = [
  {
    id: 'cat-concluding-observations-2015',
    name: 'UN Committee against Torture, concluding observations on the fifth periodic report of China',
    citation: 'CAT/C/CHN/CO/5 (adopted 3 December 2015, issued 3 February 2016)',
    kind: 'guidance',
    issuedBy: 'UN Committee against Torture',
    from: '2016-02-03',
    bindsFora: [],
    bindsStates: 'none',
    note: 'Read up to paragraph 5. The rest was not read: what is cited of it is known from accounts by others or from memory, without its paragraph. No later review of China by the Committee was found.',
  },
  {
    id: 'cescr-concluding-observations-2023',
    name: 'UN Committee on Economic, Social and Cultural Rights, concluding observations on the third periodic report of China',
    citation: 'E/C.12/CHN/CO/3 (3 March 2023)',
    kind: 'guidance',
    issuedBy: 'UN Committee on Economic, Social and Cultural Rights',
    from: '2023-03-03',
    bindsFora: [],
    bindsStates: 'none',
    note: 'Paragraph 15 speaks of lawyers and defenders; the number of the paragraph on the courts was not read.',
  },
  {
    id: 'cat-concluding-observations-2008',
    name: 'UN Committee against Torture, concluding observations on the fourth periodic report of China',
    citation: 'CAT/C/CHN/CO/4 (adopted 21 November 2008, issued 12 December 2008)',
    kind: 'guidance',
    issuedBy: 'UN Committee against Torture',
    from: '2008-12-12',
    bindsFora: [],
    bindsStates: 'none',
    note: 'Not held in the library: from memory. Older still than the observations of 2015.',
  },
  {
    id: 'hrc-concluding-observations-hong-kong-2022',
    name: 'UN Human Rights Committee, concluding observations on the fourth periodic report of Hong Kong, China',
    citation: 'CCPR/C/CHN-HKG/CO/4 (adopted in July 2022)',
    kind: 'guidance',
    issuedBy: 'UN Human Rights Committee',
    from: '2022-07-22',
    bindsFora: [],
    bindsStates: 'none',
    note: 'Only its first page was confirmed: the paragraphs were not read.',
  },
]
