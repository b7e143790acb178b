import type { Authority } from '#lib/rules/engine/authority'

/** Regional conventions between the PRC and requested states. */
export const regionalConventionAuthorities: readonly Authority[] = [
  {
    id: 'shanghai-convention-2001',
    name: 'Shanghai Convention on Combating Terrorism, Separatism and Extremism',
    citation: 'Signed at Shanghai on 15 June 2001',
    kind: 'treaty',
    issuedBy: 'Kazakhstan, the PRC, Kyrgyzstan, Russia, Tajikistan and Uzbekistan',
    from: '2003-03-29',
    bindsFora: [],
    bindsStates: ['KG', 'KZ', 'RU', 'TJ', 'UZ'],
    note: 'From memory, day of entry into force included. States that joined later are not held.',
  },
]
