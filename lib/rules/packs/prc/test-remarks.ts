import type { TestRemarks } from '#lib/rules/packs/country-pack'

/** What is to be said of requests of the PRC beside the standard of a test of the general law. */
export const prcTestRemarks: TestRemarks = {
  'torture/national-echr-state': {
    remark:
      'In Poland the Supreme Court held the surrender of two nationals of the PRC inadmissible under article 3 (II KKN 313/97; its reasons were not read).',
    alsoRestsOn: [{ authority: 'poland-sn-1997', pinpoint: 'theses 1-2', certainty: 'secondary' }],
  },
  'torture/belgian-act-article-2bis': {
    remark: 'The wording of the treaty with the PRC on this point could not be read.',
    remarkRestsOn: 'be-prc-extradition-treaty-2016',
  },
  'fair-trial/belgian-act-article-2bis': {
    remark: 'The wording of the treaty with the PRC on this point could not be read.',
    remarkRestsOn: 'be-prc-extradition-treaty-2016',
  },
  'chilling-effect/belgian-discrimination-clause': {
    remark: 'The clause of the treaty with the PRC could not be read.',
    remarkRestsOn: 'be-prc-extradition-treaty-2016',
  },
  'chilling-effect/poland-article-55': {
    remark: 'In Li a Falun Gong profile was argued and is not shown to be the ground of decision.',
    alsoRestsOn: [{ authority: 'li-zhihui-poland-2021', pinpoint: null, certainty: 'secondary' }],
  },
  'chilling-effect/brazil-article-5': {
    remark: 'The decisions held here on requests of the PRC turned on death, trial and promises.',
    remarkRestsOn: 'brazil-stf-ext-1442-2019',
  },
  'death-penalty/spain': {
    remark:
      'Under the treaty with the PRC not granted unless assurances are judged sufficient that death will not be imposed or, if imposed, not carried out (press account).',
    alsoRestsOn: [{ authority: 'es-prc-extradition-treaty-2005', pinpoint: null, certainty: 'secondary' }],
  },
  'refusal-grounds/belgium': {
    remark:
      'The treaty with the PRC (art. 2) asks for conduct and penalty as well: apply both. Its refusal articles could not be read.',
    alsoRestsOn: [{ authority: 'be-prc-extradition-treaty-2016', pinpoint: 'art. 2(1)-(2)', certainty: 'read' }],
  },
  'refusal-grounds/united-kingdom': { remark: 'No ruling on the PRC was found.' },
  'refusal-grounds/australia': { remark: 'No treaty with the PRC is in force.' },
  'refusal-grounds/canada': {
    remark: 'Removals to the PRC came by deportation (Lai), for which see torture.',
    remarkRestsOn: 'canada-lai-2007',
  },
  'refusal-grounds/poland': {
    remark: 'What the Supreme Court held on requests of the PRC concerned ill-treatment and promises.',
    remarkRestsOn: 'poland-sn-liu-2020',
  },
  'refusal-grounds/usual-clauses': { remark: 'The PRC is no party to the Convention.' },
}
