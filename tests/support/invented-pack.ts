import type { CaseFile } from '#lib/domain/case-file'
import type { Library } from '#lib/domain/library'
import type { CountryPack } from '#lib/rules/packs/country-pack'
import { library as shipped } from '#tests/support/assessed'
import { aRecord, publishedBy } from '#tests/support/invented-case'

/** A code that no state has, nor will have. */
export const larchland = 'XA'

/** What is held on Larchland: two reports of different origin, and the denial of its government. */
export const larchlandLibrary: Library = {
  ...shipped,
  version: 'larchland',
  hash: 'sha256:larchland',
  evidence: [
    aRecord('larchland-cells', {
      ...publishedBy('Committee of the Larches', 'larchland-cells'),
      tags: ['larchland-custody'],
    }),
    aRecord('larchland-camps', {
      ...publishedBy('Observers of Custody', 'larchland-camps'),
      tags: ['larchland-custody'],
    }),
    aRecord('larchland-denial', { direction: 'against-risk' }),
  ],
  contrary: [],
  compiledOn: '2026-11-23',
}

/** A pack of one rule, one treaty and one computed fact: all that is particular to requests of Larchland. */
export const larchlandPack: CountryPack = {
  id: 'larchland',
  version: '1',
  requestingState: larchland,
  name: 'Larchland',
  rules: [
    {
      id: 'torture/larchland-night-cells',
      ground: 'torture',
      element: 'torture/general-situation',
      direction: 'for',
      statement: 'An invented court held that the night cells of Larchland are unfit for anybody.',
      fora: 'all',
      engagedWhen: { fact: 'country.tortureReports.origins', atLeast: 2 },
      rests: 'authority',
      legalBasis: [{ authority: 'larchland-v-elmland-2019', pinpoint: '12', certainty: 'from-memory' }],
      material: { supports: { tags: ['larchland-custody'] }, contrary: { ids: ['larchland-denial'] } },
      inForce: { from: '2019-01-01' },
    },
  ],
  tests: [],
  authorities: [
    {
      id: 'larchland-v-elmland-2019',
      name: 'Larchland v. Elmland',
      citation: 'Invented, 1 January 2019',
      kind: 'judgment',
      issuedBy: 'Court of Elmland',
      from: '2019-01-01',
      bindsFora: [],
      bindsStates: 'none',
      note: 'Invented.',
    },
  ],
  conditions: {},
  derivedFacts: [
    {
      fact: 'country.tortureReports.origins',
      query: { tags: ['larchland-custody'] },
      direction: 'supports-risk',
      measure: 'origins',
    },
  ],
  bearings: {
    'torture/reports-of-ill-treatment': {
      material: { supports: { tags: ['larchland-custody'] }, contrary: { ids: ['larchland-denial'] } },
    },
  },
  testRemarks: { 'torture/echr-article-3': { remark: 'Nothing was decided on Larchland.' } },
}

/** Sought by Larchland, found in Belgium; custody on return is not in dispute. */
export const soughtByLarchland = (different: Partial<CaseFile> = {}): CaseFile => ({
  format: 'article-three/case@1',
  reference: 'LARCH-1',
  requestingState: larchland,
  requestedState: 'BE',
  assessedOn: '2026-11-23',
  facts: {
    'detentionThere.certain': { kind: 'asserted', assertions: [{ value: true, says: 'document' }] },
  },
  ...different,
})
