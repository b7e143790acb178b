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
    note: 'Paragraph numbers could not be read. Ten years old: no later review of China by the Committee was found.',
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
]
