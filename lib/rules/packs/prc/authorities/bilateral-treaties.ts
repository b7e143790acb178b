import type { Authority } from '#lib/rules/engine/authority'

/**
 * Extradition treaties of other states with the PRC. Law for the state named and for nobody else: for
 * Belgium they are comparators, never shown as its law.
 */
export const bilateralTreatyAuthorities: readonly Authority[] = [
  {
    id: 'be-prc-extradition-treaty-2016',
    name: 'Extradition treaty between Belgium and the PRC',
    citation: 'signed at Beijing on 31 October 2016; Belgian gazette of 16 December 2020, numac 2019010102',
    kind: 'treaty',
    issuedBy: 'Belgium and the PRC',
    from: '2020-12-26',
    bindsFora: [],
    bindsStates: ['BE'],
    note: 'Only articles 1 and 2 were read (Chinese text). The refusal grounds rest on press accounts: get the gazette text.',
  },
  {
    id: 'es-prc-extradition-treaty-2005',
    name: 'Extradition treaty between Spain and the PRC',
    citation: 'Signed on 14 November 2005',
    kind: 'treaty',
    issuedBy: 'Spain and the PRC',
    from: '2007-04-04',
    bindsFora: [],
    bindsStates: ['ES'],
    note: 'Twenty-one articles; content from a press account of the day it came into force, article numbers not read.',
  },
  {
    id: 'it-prc-extradition-treaty-2010',
    name: 'Extradition treaty between Italy and the PRC',
    citation: 'Signed on 7 October 2010',
    kind: 'treaty',
    issuedBy: 'Italy and the PRC',
    from: '2015-12-13',
    bindsFora: [],
    bindsStates: ['IT'],
    note: 'Twenty-one articles; content from a press account of the approving law, article numbers not read. Day of entry into force recalled.',
  },
  {
    id: 'pt-prc-extradition-treaty-2007',
    name: 'Extradition treaty between Portugal and the PRC',
    citation: 'Signed on 31 January 2007',
    kind: 'treaty',
    issuedBy: 'Portugal and the PRC',
    from: '2009-07-25',
    bindsFora: [],
    bindsStates: ['PT'],
    note: 'Articles 2 and 14 only. Day of entry into force recalled.',
  },
  {
    id: 'ao-prc-extradition-treaty-2006',
    name: 'Extradition treaty between Angola and the PRC',
    citation: 'Signed on 20 June 2006',
    kind: 'treaty',
    issuedBy: 'Angola and the PRC',
    from: '2013-10-17',
    bindsFora: [],
    bindsStates: ['AO'],
    note: 'Article 3 read as far as it starts. Days of signature and entry into force recalled.',
  },
]
