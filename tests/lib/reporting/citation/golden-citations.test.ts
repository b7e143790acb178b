import { describe, expect, it } from 'vitest'
import type { EvidenceRecord } from '#lib/domain/evidence-record'
import { type CitationStyleId, citationStyles } from '#lib/reporting/citation/citation-styles'
import { workOfAuthority, workOfRecord } from '#lib/reporting/citation/cited-work'
import { type Place, type SetCitation, setCitation } from '#lib/reporting/citation/set-citation'
import type { FrozenAuthority } from '#lib/reporting/snapshot'
import { aRecord } from '#tests/support/an-assessment'

// Written by hand after what is remembered of each guide; the styles say so. All that is cited here is invented.

const hash = 'ab'.repeat(32)
type Cited = Omit<FrozenAuthority, 'id'>

const authorities = {
  judgment: {
    ...{ kind: 'judgment', name: 'Alder v. Birch', citation: '[2020] XKSC 7' },
    ...{ issuedBy: 'Supreme Court of Aldermark', from: '2020-03-01' },
  },
  'ecthr-judgment': {
    ...{ kind: 'judgment', name: 'Cedar v. Aldermark', citation: 'Application no. 99999/18' },
    ...{ issuedBy: 'European Court of Human Rights (Grand Chamber)', from: '2022-10-06' },
    ecli: 'ECLI:CE:ECHR:2022:1006JUD009999918',
  },
  'eu-judgment': {
    ...{ kind: 'judgment', name: 'Dogwood', citation: 'C-999/15; ECLI:EU:C:2016:9999', ecli: 'ECLI:EU:C:2016:9999' },
    ...{ issuedBy: 'Court of Justice of the European Union (Grand Chamber)', from: '2016-09-06' },
  },
  'treaty-body-view': {
    ...{ kind: 'treaty-body-view', name: 'Elm v. Aldermark' },
    ...{ citation: 'Communication No. 999/2003; CAT/C/34/D/999/2003' },
    ...{ issuedBy: 'UN Committee against Torture', from: '2005-05-20' },
  },
  statute: {
    ...{ kind: 'statute', name: 'Surrender Act 2003', citation: '2003 c. 99' },
    ...{ issuedBy: 'Parliament of Aldermark', from: '2003-11-20' },
  },
  treaty: {
    ...{ kind: 'treaty', name: 'Convention on Surrender', citation: 'ETS No. 999' },
    ...{ issuedBy: 'Council of Europe', from: '1957-12-13' },
  },
  'general-comment': {
    ...{ kind: 'general-comment', name: 'General Comment No. 99 on return', citation: 'CCPR/C/GC/99' },
    ...{ issuedBy: 'UN Human Rights Committee', from: '2019-09-03' },
  },
  guidance: {
    ...{ kind: 'guidance', name: 'Manual on Surrender', citation: 'HR/P/99' },
    ...{ issuedBy: 'Office of Invented Guidance', from: '2022' },
  },
} satisfies Record<string, Cited>

const places: Record<keyof typeof authorities, Place> = {
  judgment: { pinpoint: '12-14', certainty: 'read' },
  'ecthr-judgment': { pinpoint: 'about 83', certainty: 'from-memory' },
  'eu-judgment': { pinpoint: '58', certainty: 'read' },
  'treaty-body-view': { pinpoint: '13.4, 13.6', certainty: 'read' },
  statute: { pinpoint: 's. 87', certainty: 'secondary' },
  treaty: { pinpoint: 'art. 3', certainty: 'read' },
  'general-comment': { pinpoint: null, certainty: 'from-memory' },
  guidance: { pinpoint: '7', certainty: 'read' },
}

const quotation = {
  original: '酷刑',
  language: 'zh-Hans',
  translation: { text: 'torture', language: 'en', translator: 'F. Fir' },
}
const source = (changes: Partial<EvidenceRecord['source']>): EvidenceRecord['source'] => ({
  title: 'In Custody',
  publisher: 'Invented Institute',
  date: '2021-03',
  url: 'https://example.org/a',
  pinpoint: 'p. 12',
  ...changes,
})
const records = {
  report: aRecord('report', {
    ...{ kind: 'ngo-report', asOf: '2021-02-01', accessedOn: '2026-05-03', quotation },
    source: source({ author: 'G. Gorse' }),
    copy: { sha256: hash, quotationFound: true },
  }),
  'web-page': aRecord('page', {
    ...{ kind: 'case-example', asOf: '2021-02-01' },
    source: source({ pinpoint: null }),
    copy: { sha256: hash, quotationFound: false },
  }),
  news: aRecord('news', { kind: 'news', asOf: '2021-02-01', source: source({ pinpoint: null }) }),
}

const inMarkdown = ({ text, rich }: SetCitation): string => {
  if (rich === undefined) return text
  expect(rich.map((piece) => piece.text).join('')).toBe(text)
  return rich.map((piece) => (piece.kind === 'emphasis' ? `*${piece.text}*` : piece.text)).join('')
}

type Kind = keyof typeof authorities | keyof typeof records
/** In full, and said again after footnote 4. */
type Golden = readonly [full: string, again: string]

const golden: Record<CitationStyleId, Record<Kind, Golden>> = {
  house: {
    judgment: [
      'Alder v. Birch, [2020] XKSC 7 (Supreme Court of Aldermark, 1 March 2020), at 12-14',
      'Alder v. Birch (n. 4 above), at 12-14',
    ],
    'ecthr-judgment': [
      'Cedar v. Aldermark, Application no. 99999/18 (European Court of Human Rights, Grand Chamber, 6 October 2022), at about 83 (from memory: not verified)',
      'Cedar v. Aldermark (n. 4 above), at about 83 (from memory: not verified)',
    ],
    'eu-judgment': [
      'Dogwood, C-999/15; ECLI:EU:C:2016:9999 (Court of Justice of the European Union, Grand Chamber, 6 September 2016), at 58',
      'Dogwood (n. 4 above), at 58',
    ],
    'treaty-body-view': [
      'Elm v. Aldermark, Communication No. 999/2003; CAT/C/34/D/999/2003 (UN Committee against Torture, 20 May 2005), at 13.4, 13.6',
      'Elm v. Aldermark (n. 4 above), at 13.4, 13.6',
    ],
    statute: [
      'Surrender Act 2003, 2003 c. 99 (Parliament of Aldermark, 20 November 2003), s. 87 (from a secondary source: not verified)',
      'Surrender Act 2003 (n. 4 above), s. 87 (from a secondary source: not verified)',
    ],
    treaty: [
      'Convention on Surrender, ETS No. 999 (Council of Europe, 13 December 1957), art. 3',
      'Convention on Surrender (n. 4 above), art. 3',
    ],
    'general-comment': [
      'General Comment No. 99 on return, CCPR/C/GC/99 (UN Human Rights Committee, 3 September 2019), no pinpoint (from memory: not verified)',
      'General Comment No. 99 on return (n. 4 above), no pinpoint (from memory: not verified)',
    ],
    guidance: [
      'Manual on Surrender, HR/P/99 (Office of Invented Guidance, 2022), at 7',
      'Manual on Surrender (n. 4 above), at 7',
    ],
    report: [
      `B7 (G. Gorse, March 2021), p. 12; accessed 3 May 2026; quotation: ‘酷刑’ (translation by F. Fir: ‘torture’); stored copy sha256:${hash}`,
      'B7 (n. 4 above), p. 12',
    ],
    'web-page': [
      `B7 (Invented Institute, March 2021), no pinpoint; stored copy sha256:${hash} (the quotation was not found in it)`,
      'B7 (n. 4 above), no pinpoint',
    ],
    news: ['B7 (Invented Institute, March 2021), no pinpoint', 'B7 (n. 4 above), no pinpoint'],
  },
  oscola: {
    judgment: [
      '*Alder v Birch* [2020] XKSC 7 (Supreme Court of Aldermark, 1 March 2020) [12-14]',
      '*Alder v Birch* (n 4) [12-14]',
    ],
    'ecthr-judgment': [
      '*Cedar v Aldermark* App no 99999/18 (ECtHR [GC], 6 October 2022) ECLI:CE:ECHR:2022:1006JUD009999918 about para 83 (from memory: not verified)',
      '*Cedar v Aldermark* (n 4) about para 83 (from memory: not verified)',
    ],
    'eu-judgment': [
      'Case C-999/15 *Dogwood* ECLI:EU:C:2016:9999 (CJEU [GC], 6 September 2016), para 58',
      '*Dogwood* (n 4), para 58',
    ],
    'treaty-body-view': [
      '*Elm v Aldermark*, Communication No 999/2003, UN Doc CAT/C/34/D/999/2003 (UN Committee against Torture, 20 May 2005) paras 13.4, 13.6',
      '*Elm v Aldermark* (n 4) paras 13.4, 13.6',
    ],
    statute: [
      'Surrender Act 2003, 2003 c 99 (Parliament of Aldermark, 20 November 2003), s 87 (from a secondary source: not verified)',
      'Surrender Act 2003 (n 4), s 87 (from a secondary source: not verified)',
    ],
    treaty: [
      'Convention on Surrender (Council of Europe, 13 December 1957) ETS No 999 art 3',
      'Convention on Surrender (n 4) art 3',
    ],
    'general-comment': [
      '‘General Comment No. 99 on return’ (UN Human Rights Committee, 3 September 2019) CCPR/C/GC/99, no pinpoint (from memory: not verified)',
      'General Comment No. 99 on return (n 4), no pinpoint (from memory: not verified)',
    ],
    guidance: [
      '‘Manual on Surrender’ (Office of Invented Guidance, 2022) HR/P/99 para 7',
      'Manual on Surrender (n 4) para 7',
    ],
    report: [
      `B7: G. Gorse, *In Custody* (Invented Institute, March 2021) p 12 <https://example.org/a> accessed 3 May 2026, as of 1 February 2021: ‘酷刑’ (translation by F. Fir: ‘torture’); stored copy sha256:${hash}`,
      'B7: G. Gorse (n 4) p 12',
    ],
    'web-page': [
      `B7: ‘In Custody’ (Invented Institute, March 2021), no pinpoint <https://example.org/a>, as of 1 February 2021; stored copy sha256:${hash} (the quotation was not found in it)`,
      'B7: Invented Institute (n 4), no pinpoint',
    ],
    news: [
      'B7: ‘In Custody’ *Invented Institute* (March 2021), no pinpoint <https://example.org/a>, as of 1 February 2021',
      'B7: Invented Institute (n 4), no pinpoint',
    ],
  },
  'belgian-nl': {
    judgment: [
      'Supreme Court of Aldermark 1 maart 2020, [2020] XKSC 7, *Alder v. Birch*, §§ 12-14',
      'Supreme Court of Aldermark, *Alder v. Birch* (noot 4), §§ 12-14',
    ],
    'ecthr-judgment': [
      'EHRM (GK) 6 oktober 2022, nr. 99999/18, ECLI:CE:ECHR:2022:1006JUD009999918, *Cedar v. Aldermark*, ongeveer § 83 (uit het geheugen: niet nagekeken)',
      'EHRM, *Cedar v. Aldermark* (noot 4), ongeveer § 83 (uit het geheugen: niet nagekeken)',
    ],
    'eu-judgment': [
      'HvJ (GK) 6 september 2016, C-999/15, ECLI:EU:C:2016:9999, *Dogwood*, § 58',
      'HvJ, *Dogwood* (noot 4), § 58',
    ],
    'treaty-body-view': [
      'VN-Comité tegen Foltering 20 mei 2005, mededeling nr. 999/2003; CAT/C/34/D/999/2003, *Elm v. Aldermark*, §§ 13.4, 13.6',
      'VN-Comité tegen Foltering, *Elm v. Aldermark* (noot 4), §§ 13.4, 13.6',
    ],
    statute: [
      'Surrender Act 2003 (Parliament of Aldermark, 20 november 2003), 2003 c. 99, s. 87 (uit een secundaire bron: niet nagekeken)',
      'Surrender Act 2003 (noot 4), s. 87 (uit een secundaire bron: niet nagekeken)',
    ],
    treaty: [
      'Convention on Surrender (Raad van Europa, 13 december 1957), ETS nr. 999, art. 3',
      'Convention on Surrender (noot 4), art. 3',
    ],
    'general-comment': [
      'General Comment No. 99 on return (VN-Comité voor de Rechten van de Mens, 3 september 2019), CCPR/C/GC/99, geen precieze vindplaats (uit het geheugen: niet nagekeken)',
      'General Comment No. 99 on return (noot 4), geen precieze vindplaats (uit het geheugen: niet nagekeken)',
    ],
    guidance: [
      'Manual on Surrender (Office of Invented Guidance, 2022), HR/P/99, § 7',
      'Manual on Surrender (noot 4), § 7',
    ],
    report: [
      `B7: G. Gorse, *In Custody*, Invented Institute, maart 2021, p. 12, https://example.org/a, geraadpleegd op 3 mei 2026, stand op 1 februari 2021: “酷刑” (vertaling door F. Fir: “torture”); bewaarde kopie sha256:${hash}`,
      'B7: G. Gorse, *o.c.* (noot 4), p. 12',
    ],
    'web-page': [
      `B7: *In Custody*, Invented Institute, maart 2021, geen precieze vindplaats, https://example.org/a, stand op 1 februari 2021; bewaarde kopie sha256:${hash} (het citaat werd er niet in gevonden)`,
      'B7: Invented Institute, *o.c.* (noot 4), geen precieze vindplaats',
    ],
    news: [
      'B7: “In Custody”, *Invented Institute*, maart 2021, geen precieze vindplaats, https://example.org/a, stand op 1 februari 2021',
      'B7: Invented Institute, *o.c.* (noot 4), geen precieze vindplaats',
    ],
  },
  'belgian-fr': {
    judgment: [
      'Supreme Court of Aldermark 1er mars 2020, [2020] XKSC 7, *Alder v. Birch*, §§ 12-14',
      'Supreme Court of Aldermark, *Alder v. Birch* (note 4), §§ 12-14',
    ],
    'ecthr-judgment': [
      'Cour eur. D.H. (gde ch.) 6 octobre 2022, req. n° 99999/18, ECLI:CE:ECHR:2022:1006JUD009999918, *Cedar v. Aldermark*, environ § 83 (de mémoire : non vérifié)',
      'Cour eur. D.H., *Cedar v. Aldermark* (note 4), environ § 83 (de mémoire : non vérifié)',
    ],
    'eu-judgment': [
      'C.J.U.E. (gde ch.) 6 septembre 2016, C-999/15, ECLI:EU:C:2016:9999, *Dogwood*, § 58',
      'C.J.U.E., *Dogwood* (note 4), § 58',
    ],
    'treaty-body-view': [
      'Comité contre la torture 20 mai 2005, communication n° 999/2003 ; CAT/C/34/D/999/2003, *Elm v. Aldermark*, §§ 13.4, 13.6',
      'Comité contre la torture, *Elm v. Aldermark* (note 4), §§ 13.4, 13.6',
    ],
    statute: [
      'Surrender Act 2003 (Parliament of Aldermark, 20 novembre 2003), 2003 c. 99, s. 87 (d’après une source secondaire : non vérifié)',
      'Surrender Act 2003 (note 4), s. 87 (d’après une source secondaire : non vérifié)',
    ],
    treaty: [
      'Convention on Surrender (Conseil de l’Europe, 13 décembre 1957), STE n° 999, art. 3',
      'Convention on Surrender (note 4), art. 3',
    ],
    'general-comment': [
      'General Comment No. 99 on return (Comité des droits de l’homme, 3 septembre 2019), CCPR/C/GC/99, sans indication du passage (de mémoire : non vérifié)',
      'General Comment No. 99 on return (note 4), sans indication du passage (de mémoire : non vérifié)',
    ],
    guidance: [
      'Manual on Surrender (Office of Invented Guidance, 2022), HR/P/99, § 7',
      'Manual on Surrender (note 4), § 7',
    ],
    report: [
      `B7 : G. Gorse, *In Custody*, Invented Institute, mars 2021, p. 12, https://example.org/a, consulté le 3 mai 2026, situation au 1er février 2021 : « 酷刑 » (traduction de F. Fir : « torture ») ; copie conservée sha256:${hash}`,
      'B7 : G. Gorse, *op. cit.* (note 4), p. 12',
    ],
    'web-page': [
      `B7 : *In Custody*, Invented Institute, mars 2021, sans indication du passage, https://example.org/a, situation au 1er février 2021 ; copie conservée sha256:${hash} (la citation n’y a pas été trouvée)`,
      'B7 : Invented Institute, *op. cit.* (note 4), sans indication du passage',
    ],
    news: [
      'B7 : “In Custody”, *Invented Institute*, mars 2021, sans indication du passage, https://example.org/a, situation au 1er février 2021',
      'B7 : Invented Institute, *op. cit.* (note 4), sans indication du passage',
    ],
  },
  french: {
    judgment: [
      'Supreme Court of Aldermark, 1er mars 2020, *Alder v. Birch*, [2020] XKSC 7, §§ 12-14',
      'Supreme Court of Aldermark, *Alder v. Birch*, précité note 4, §§ 12-14',
    ],
    'ecthr-judgment': [
      'CEDH, gde ch., 6 octobre 2022, *Cedar v. Aldermark*, req. n° 99999/18, ECLI:CE:ECHR:2022:1006JUD009999918, environ § 83 (de mémoire : non vérifié)',
      'CEDH, *Cedar v. Aldermark*, précité note 4, environ § 83 (de mémoire : non vérifié)',
    ],
    'eu-judgment': [
      'CJUE, gde ch., 6 septembre 2016, *Dogwood*, aff. C-999/15, ECLI:EU:C:2016:9999, § 58',
      'CJUE, *Dogwood*, précité note 4, § 58',
    ],
    'treaty-body-view': [
      'Comité contre la torture, 20 mai 2005, *Elm v. Aldermark*, communication n° 999/2003 ; CAT/C/34/D/999/2003, §§ 13.4, 13.6',
      'Comité contre la torture, *Elm v. Aldermark*, précité note 4, §§ 13.4, 13.6',
    ],
    statute: [
      'Surrender Act 2003, 2003 c. 99, Parliament of Aldermark, 20 novembre 2003, s. 87 (d’après une source secondaire : non vérifié)',
      'Surrender Act 2003, précité note 4, s. 87 (d’après une source secondaire : non vérifié)',
    ],
    treaty: [
      'Convention on Surrender, STE n° 999, Conseil de l’Europe, 13 décembre 1957, art. 3',
      'Convention on Surrender, précité note 4, art. 3',
    ],
    'general-comment': [
      'General Comment No. 99 on return, CCPR/C/GC/99, Comité des droits de l’homme, 3 septembre 2019, sans indication du passage (de mémoire : non vérifié)',
      'General Comment No. 99 on return, précité note 4, sans indication du passage (de mémoire : non vérifié)',
    ],
    guidance: [
      'Manual on Surrender, HR/P/99, Office of Invented Guidance, 2022, § 7',
      'Manual on Surrender, précité note 4, § 7',
    ],
    report: [
      `B7 : G. Gorse, *In Custody*, Invented Institute, mars 2021, p. 12, https://example.org/a, consulté le 3 mai 2026, situation au 1er février 2021 : « 酷刑 » (traduction de F. Fir : « torture ») ; copie conservée sha256:${hash}`,
      'B7 : G. Gorse, *op. cit.* note 4, p. 12',
    ],
    'web-page': [
      `B7 : *In Custody*, Invented Institute, mars 2021, sans indication du passage, https://example.org/a, situation au 1er février 2021 ; copie conservée sha256:${hash} (la citation n’y a pas été trouvée)`,
      'B7 : Invented Institute, *op. cit.* note 4, sans indication du passage',
    ],
    news: [
      'B7 : « In Custody », *Invented Institute*, mars 2021, sans indication du passage, https://example.org/a, situation au 1er février 2021',
      'B7 : Invented Institute, *op. cit.* note 4, sans indication du passage',
    ],
  },
}

/** A space that must not break looks like any other in this file. */
const asTyped = (text: string): string => text.replaceAll('\u00a0', ' ')

const both = (set: (note?: number) => SetCitation): Golden => [asTyped(inMarkdown(set())), asTyped(inMarkdown(set(4)))]

describe.each(Object.entries(golden) as [CitationStyleId, Record<Kind, Golden>][])('cited in %s', (id, expected) => {
  const style = citationStyles[id]

  it.each(Object.keys(authorities) as (keyof typeof authorities)[])('%s', (kind) => {
    const work = workOfAuthority(authorities[kind], style)
    expect(work.kind).toBe(kind)
    expect(both((note) => setCitation(style, work, places[kind], note === undefined ? {} : { note }))).toEqual(
      expected[kind],
    )
  })

  it.each(Object.keys(records) as (keyof typeof records)[])('%s', (kind) => {
    const record = records[kind]
    const work = workOfRecord(record, 'B7')
    const place: Place = { pinpoint: record.source.pinpoint, certainty: 'read' }
    expect(work.kind).toBe(kind)
    expect(both((note) => setCitation(style, work, place, { record, ...(note !== undefined && { note }) }))).toEqual(
      expected[kind],
    )
  })
})

describe('a paragraph of an article that is not a numbered one', () => {
  const statute = { ...authorities.statute, name: 'Extradition Act' } as const
  const cited = (id: CitationStyleId, pinpoint: string) =>
    asTyped(
      setCitation(citationStyles[id], workOfAuthority(statute, citationStyles[id]), { pinpoint, certainty: 'read' }, {})
        .text,
    )

  it.each([
    ['belgian-fr', 'art. 2bis, al. 1er', 'art. 2bis, al. 2'],
    ['belgian-nl', 'art. 2bis, lid 1', 'art. 2bis, lid 2'],
    ['house', 'art. 2bis, para. 1', 'art. 2bis, para. 2'],
  ] as const)('is called so in %s, as the tests of that article call it', (id, first, second) => {
    expect(cited(id, 'art. 2bis, para. 1')).toContain(first)
    expect(cited(id, 'art. 2bis, para. 2')).toContain(second)
  })

  it('leaves § to those that are numbered', () => {
    expect(cited('belgian-fr', 'art. 1 § 2')).toMatch(/art\. 1 § 2$/)
  })
})
