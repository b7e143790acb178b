import type { Authority } from '#lib/rules/engine/authority'

/** Further PRC statutes, cited from memory: facts about the requesting state, binding on no court here. */
export const prcFurtherStatuteAuthorities: readonly Authority[] = [
  {
    id: 'prc-criminal-law-1997',
    name: 'PRC Criminal Law as revised in 1997',
    citation: 'Criminal Law (1997), amended many times since',
    kind: 'statute',
    issuedBy: 'PRC legislature',
    from: '1997-10-01',
    bindsFora: [],
    bindsStates: 'none',
    note: 'Law of the requesting state: a fact about it, not law in this forum. Articles from memory: check the text in force.',
  },
  {
    id: 'prc-nationality-law-1980',
    name: 'PRC Nationality Law of 10 September 1980',
    citation: 'Nationality Law (1980)',
    kind: 'statute',
    issuedBy: 'PRC legislature',
    from: '1980-09-10',
    bindsFora: [],
    bindsStates: 'none',
    note: 'Law of the requesting state: a fact about it, not law in this forum. Articles from memory: check the text in force.',
  },
  {
    id: 'prc-exit-entry-law-2012',
    name: 'PRC Exit and Entry Administration Law of 30 June 2012',
    citation: 'Exit and Entry Administration Law (2012), in force from 1 July 2013',
    kind: 'statute',
    issuedBy: 'PRC legislature',
    from: '2013-07-01',
    bindsFora: [],
    bindsStates: 'none',
    note: 'Law of the requesting state: a fact about it, not law in this forum. Articles from memory: check the text in force.',
  },
]
