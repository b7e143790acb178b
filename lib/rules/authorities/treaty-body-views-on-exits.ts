import type { Authority } from '#lib/rules/engine/authority'

/** Decisions of UN treaty bodies on interim measures and on a second trial in another state. From memory. */
export const treatyBodyExitAuthorities: readonly Authority[] = [
  {
    id: 'hrc-ap-v-italy-1987',
    name: 'A.P. v. Italy',
    citation: 'Communication No. 204/1986',
    kind: 'treaty-body-view',
    issuedBy: 'UN Human Rights Committee',
    from: '1987-11-02',
    bindsFora: ['hrc'],
    bindsStates: 'none',
    note: 'Not read for this library: from memory.',
  },
  {
    id: 'hrc-piandiong-v-philippines-2000',
    name: 'Piandiong and others v. the Philippines',
    citation: 'Communication No. 869/1999',
    kind: 'treaty-body-view',
    issuedBy: 'UN Human Rights Committee',
    from: '2000-10-19',
    bindsFora: ['hrc'],
    bindsStates: 'none',
    note: 'Not read for this library: from memory.',
  },
  {
    id: 'cat-brada-v-france-2005',
    name: 'Brada v. France',
    citation: 'Communication No. 195/2002',
    kind: 'treaty-body-view',
    issuedBy: 'UN Committee against Torture',
    from: '2005-05-17',
    bindsFora: ['cat'],
    bindsStates: 'none',
    note: 'Not read for this library: from memory.',
  },
]
