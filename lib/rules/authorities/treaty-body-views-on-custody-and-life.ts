import type { Authority } from '#lib/rules/engine/authority'

/** Views and a general comment of the Human Rights Committee on custody and on the right to life. */
export const treatyBodyCustodyAuthorities: readonly Authority[] = [
  {
    id: 'kindler-v-canada-1993',
    name: 'Kindler v. Canada',
    citation: 'Communication No. 470/1991',
    kind: 'treaty-body-view',
    issuedBy: 'UN Human Rights Committee',
    from: '1993-07-30',
    until: { day: '2003-08-04', by: 'Judge v. Canada, Views of 5 August 2003' },
    bindsFora: ['hrc'],
    bindsStates: 'none',
    decidedCase: 'kindler-v-canada-1993',
    note: 'The Committee departed from it in Judge v. Canada for states that have abolished the death penalty.',
  },
  {
    id: 'hrc-a-v-australia-1997',
    name: 'A. v. Australia',
    citation: 'Communication No. 560/1993',
    kind: 'treaty-body-view',
    issuedBy: 'UN Human Rights Committee',
    from: '1997-04-03',
    bindsFora: ['hrc'],
    bindsStates: 'none',
    note: 'Not read for this library: from memory.',
  },
  {
    id: 'hrc-general-comment-36-2018',
    name: 'Human Rights Committee, General Comment No. 36 on the right to life',
    citation: 'CCPR/C/GC/36',
    kind: 'general-comment',
    issuedBy: 'UN Human Rights Committee',
    from: '2018-10-30',
    bindsFora: ['hrc'],
    bindsStates: 'none',
    note: 'Not read for this library: from memory.',
  },
]
