import type { Authority } from '#lib/rules/engine/authority'

/** Decided cases of the library that bear on evidence and lapse of time only. Lower courts: they persuade. */
export const furtherNationalCourtAuthorities: readonly Authority[] = [
  {
    id: 'portugal-trl-499-18-2019',
    name: 'A.A. (Lisbon)',
    citation: '499/18.9YRLSB-9',
    kind: 'judgment',
    issuedBy: 'Tribunal da Relação de Lisboa, Ninth Section',
    from: '2019-11-28',
    bindsFora: [],
    bindsStates: 'none',
    decidedCase: 'portugal-trl-499-18-2019',
    note: 'A court of appeal: it persuades, in Portugal too.',
  },
  {
    id: 'turkey-yapcan-2021',
    name: 'Abdulkadir Yapcan (Abduqadir Yapchan)',
    citation: 'not named',
    kind: 'judgment',
    issuedBy: 'Istanbul court (Çağlayan)',
    from: '2021-04-08',
    bindsFora: [],
    bindsStates: 'none',
    decidedCase: 'turkey-yapcan-2021',
    note: 'A court of first instance, known from the press: it persuades, in Turkey too.',
  },
]
