import type { Authority } from '#lib/rules/engine/authority'

/** Swedish statute on extradition. The Supreme Court's decision in Qiao stands with the national courts. */
export const swedishAuthorities: readonly Authority[] = [
  {
    id: 'se-extradition-act-1957',
    name: 'Swedish Extradition Act',
    citation: 'Lag (1957:668) om utlämning för brott',
    kind: 'statute',
    issuedBy: 'Swedish legislature',
    from: '1957-12-06',
    bindsFora: [],
    bindsStates: ['SE'],
    note: 'Section 7 known through the Supreme Court’s decision in NJA 2019 s. 611; the statute was not read. Day of the Act from memory; it came into force on 1 January 1958. That section 10 holds both an earlier judgment (first paragraph) and lapse of time under Swedish law (second) is from memory: check.',
  },
]
