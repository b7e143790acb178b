import type { Authority } from '../engine/authority.ts'

/** General comments of the Human Rights Committee, and the protocol by which doctors document torture. General Comment No. 4 of the Committee against Torture stands with the views. All but the protocol from memory. */
export const generalCommentAuthorities: readonly Authority[] = [
  {
    id: 'hrc-general-comment-20-1992',
    name: 'Human Rights Committee, General Comment No. 20 on article 7',
    citation: 'HRI/GEN/1/Rev.9 (Vol. I)',
    kind: 'general-comment',
    issuedBy: 'UN Human Rights Committee',
    from: '1992-03-10',
    bindsFora: ['hrc'],
    bindsStates: 'none',
    note: 'From memory: not read for this library. Check name, number and day before citing.',
  },
  {
    id: 'hrc-general-comment-31-2004',
    name: 'Human Rights Committee, General Comment No. 31 on the general legal obligation',
    citation: 'CCPR/C/21/Rev.1/Add.13',
    kind: 'general-comment',
    issuedBy: 'UN Human Rights Committee',
    from: '2004-03-29',
    bindsFora: ['hrc'],
    bindsStates: 'none',
    note: 'From memory: not read for this library. Check name, number and day before citing.',
  },
  {
    id: 'hrc-general-comment-32-2007',
    name: 'Human Rights Committee, General Comment No. 32 on article 14',
    citation: 'CCPR/C/GC/32',
    kind: 'general-comment',
    issuedBy: 'UN Human Rights Committee',
    from: '2007-08-23',
    bindsFora: ['hrc'],
    bindsStates: 'none',
    note: 'Adopted in July 2007; speaks from the day of the document. From memory: not read for this library.',
  },
  {
    id: 'istanbul-protocol-2022',
    name: 'Istanbul Protocol, Manual on the Effective Investigation and Documentation of Torture (2022 revision)',
    citation: 'HR/P/PT/8/Rev.2',
    kind: 'guidance',
    issuedBy: 'Office of the UN High Commissioner for Human Rights',
    from: '2022-06-29',
    bindsFora: [],
    bindsStates: 'none',
    note: 'Scale of five steps known from training material; the manual was not read.',
  },
]
