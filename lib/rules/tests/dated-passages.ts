import type { DatedPassage } from '#lib/rules/engine/legal-test'

const only = (words: string, authority: string, before = ''): DatedPassage => ({ words, authority, before })

const promises: readonly DatedPassage[] = [only(' (Othman v. the United Kingdom, 187-189)', 'othman-v-uk-2012')]

/**
 * Passages of the standards that rest on a decision younger than the test, by test id: on a day before the decision
 * the standard is shown as it then stood. A decision cannot be the law of a day on which nobody had given it.
 */
export const datedPassages: Readonly<Record<string, readonly DatedPassage[]>> = {
  'torture/echr-article-3': [
    only(', and no higher standard of proof', 'saadi-v-italy-2008'),
    only(', no balancing against security or the gravity of the offence', 'chahal-v-uk-1996'),
    only(', Chahal', 'chahal-v-uk-1996'),
    only(', Saadi', 'saadi-v-italy-2008'),
  ],
  'torture/national-echr-state': [only(', without balancing', 'chahal-v-uk-1996')],
  'torture/national-outside-echr': [
    only(
      'that this person is in danger, seen with the general situation; then the quality of any assurance; then whether it will be kept (the three steps of Minister of Justice v Kim [2021] NZSC 57)',
      'new-zealand-kim-sc-2021',
      'that this person would be in danger of torture',
    ),
  ],
  'torture/cat-article-3': [
    only(
      'a risk that is personal, present, foreseeable and real; a consistent pattern of violations counts (General Comment No. 4, 11, 43 and 45)',
      'cat-general-comment-4-2017',
      'believing that the person would be in danger of torture; a consistent pattern of violations counts (Convention, art. 3)',
    ),
  ],
  'torture/iccpr-article-7': [
    only(
      '; the assessment of the national authorities is respected unless arbitrary (Kim v. New Zealand, 8.4-8.14)',
      'hrc-kim-v-new-zealand-2023',
    ),
    only(
      'General Comment No. 31, 12, and A.R.J. v. Australia, 6.8, both',
      'hrc-general-comment-31-2004',
      'A.R.J. v. Australia, 6.8,',
    ),
    only('A.R.J. v. Australia, 6.8, from memory', 'hrc-arj-v-australia-1997', 'from memory'),
  ],
  'fair-trial/cat-article-15': [
    only('; Ktiti v. Morocco, 8.8; all', 'cat-ktiti-v-morocco-2011', '; both'),
    only('; G.K. v. Switzerland, 6.10-6.11; both', 'cat-gk-v-switzerland-2003', ','),
  ],
  'fair-trial/echr-article-6': [only('; Harkins, 62-63', 'harkins-v-uk-2017')],
  'fair-trial/national-echr-state': [
    only(
      '; the Swedish Supreme Court asked whether the trial would depart markedly from article 6 (NJA 2019 s. 611)',
      'qiao-jianjun-sweden-2019',
    ),
  ],
  'fair-trial/national-outside-echr': [
    only(' (Minister of Justice v Kim [2021] NZSC 57)', 'new-zealand-kim-sc-2021'),
    only(' Brazil asks whether the state secures basic procedural guarantees.', 'brazil-stf-ext-1442-2019'),
  ],
  'fair-trial/iccpr-article-14': [
    only('took the trial up as part of a risk to life in Kwok (9.7-9.8), ', 'hrc-kwok-v-australia-2009'),
    only(', and declared the trial claim inadmissible in Kim (7.14)', 'hrc-kim-v-new-zealand-2023'),
  ],
  'assurances/on-ill-treatment': promises,
  'assurances/on-death-penalty': promises,
  'chilling-effect/echr-targeting': [
    only('; group and terrorism label did in M.A. v. Bulgaria', 'ma-and-others-v-bulgaria-2020'),
    only(
      ' That people sought on political charges are a group at risk is argued from Mamazhonov.',
      'mamazhonov-v-russia-2014',
    ),
  ],
  'chilling-effect/swedish-act-section-7': [
    only(
      '; political activity after leaving sufficed in Qiao, the claim about 1989 did not. The section was not read: it is known through the decision',
      'qiao-jianjun-sweden-2019',
      '. The section was not read',
    ),
  ],
  'chilling-effect/new-zealand-section-7': [
    only(' Kim was found not to be a political case.', 'new-zealand-kim-sc-2022'),
  ],
  'chilling-effect/australia-section-7': [
    only(
      ' That the person’s activity drew the attention of the police counted before the Committee against Torture (Ke Chun Rong), in a deportation.',
      'cat-ke-chun-rong-v-australia-2012',
    ),
  ],
  'chilling-effect/canada-section-44': [only(' Recognition as a refugee weighs heavily (Németh).', 'ca-nemeth-2010')],
  'chilling-effect/spain-act-article-5': [
    only(
      ' The Audiencia Nacional saw no hidden motive in the large fraud case of 2017.',
      'spain-audiencia-nacional-wall-2017',
    ),
  ],
  'chilling-effect/italy-code-article-698': [
    only(
      ' In 2023 the Court of Cassation noted the treatment of a brother as a fact that supports the risk.',
      'italy-cassazione-21125-2023',
    ),
  ],
  'chilling-effect/poland-article-55': [only('; art. 604 § 1(7)-(8)', 'pl-criminal-procedure-code-1997')],
  'death-penalty/echr-articles-2-and-3': [
    only(
      'A real risk of a death sentence on return bars removal, even where the removing state has not ratified Protocol No. 13 (A.L. (X.W.) v. Russia)',
      'al-xw-v-russia-2015',
      'A real risk that the circumstances of a death sentence amount to inhuman treatment bars removal (Soering)',
    ),
  ],
  'death-penalty/national': [
    only(
      'A real risk of a death sentence bars extradition from a state of the European Convention (A.L. (X.W.) v. Russia), and from a state',
      'al-xw-v-russia-2015',
      'A real risk of a death sentence bars extradition from a state',
    ),
    only(
      'A real risk of a death sentence bars extradition from a state that has abolished the death penalty unless it makes sure that the sentence will not be carried out (Judge v. Canada, 10.4). Brazil refuses',
      'judge-v-canada-2003',
      'Brazil refuses',
    ),
  ],
  'death-penalty/canada': [
    only(' In Lai a promise on death was treated apart from one on torture.', 'canada-lai-2007'),
  ],
  'death-penalty/australia': [
    only(
      ' Kwok, against Australia, found that removal without assurances would breach the Covenant.',
      'hrc-kwok-v-australia-2009',
    ),
  ],
  'death-penalty/new-zealand': [
    only(
      ' Covered in Kim by an assurance behind which stood a decision of the Supreme People’s Court, suspended death included (told through the Views of 2023, 2.2 and 7.5).',
      'hrc-kim-v-new-zealand-2023',
    ),
  ],
  'death-penalty/portugal': [
    only(' On life imprisonment the Supreme Court accepted a promise in 2022.', 'portugal-stj-127-21-2022'),
  ],
  'death-penalty/sweden': [
    only(' In Qiao a promise on death could not be given decisive weight.', 'qiao-jianjun-sweden-2019'),
  ],
  'death-penalty/brazil': [
    only(', and granted where the law of the requesting state excluded death (2025)', 'brazil-stf-ext-1727-2025'),
    only(
      ' The Supreme Federal Court refused where no formal promise was given or its keeping could not be supervised (2019, 2020).',
      'brazil-stf-ext-1424-2020',
    ),
  ],
  'liberty/echr-article-5': [
    only('; unexplained delay made over five years of it unlawful in Liu v. Poland (headnote)', 'liu-v-poland-2022'),
  ],
  'liberty/iccpr-article-9': [
    only('; Kim, 8.19-8.21', 'hrc-kim-v-new-zealand-2023'),
    only(' (Israil, 9.2)', 'hrc-israil-v-kazakhstan-2011'),
  ],
  'liberty/national-covenant-state': [
    only(
      ', and custody that is needed in the circumstances of the person (A. v. Australia, 9.2, from memory)',
      'hrc-a-v-australia-1997',
    ),
  ],
  'refusal-grounds/sweden': [
    only(
      ': both as applied in Qiao. The Act itself was not read',
      'qiao-jianjun-sweden-2019',
      '. The Act itself was not read',
    ),
  ],
  'refusal-grounds/decided-elsewhere': [
    only(' and on trial in absence (Othman, 259)', 'othman-v-uk-2012'),
    only(', on a second trial for the same facts (JC, United Kingdom)', 'uk-jc-china-cg-2008'),
    only(', on an offence too vague to compare (Brazil, Ext 633)', 'brazil-stf-ext-633-1996'),
  ],
  'refusal-grounds/new-zealand': [
    only(
      ' The Supreme Court’s decisions in Kim turned on torture and trial, not on these; no treaty was needed.',
      'new-zealand-kim-sc-2021',
    ),
  ],
  'refusal-grounds/united-kingdom': [only(', forum (s. 83A)', 'uk-crime-and-courts-act-2013')],
  'refusal-grounds/canada': [only(' A refugee’s status weighs heavily (Németh).', 'ca-nemeth-2010')],
  'refusal-grounds/spain-act': [
    only(
      ' An arrest order that only a procuratorate endorsed did not by itself invalidate a request (STC 52/2024).',
      'spain-tc-stc-52-2024',
    ),
  ],
  'refusal-grounds/portugal-act': [
    only(' Evidence on guilt stands outside the proceedings (Lisbon 2019).', 'portugal-trl-499-18-2019'),
  ],
  'refusal-grounds/italy-code': [
    only(
      ' The Court of Cassation left the penal arguments aside in 2023: torture decided.',
      'italy-cassazione-21125-2023',
    ),
  ],
  'refusal-grounds/czechia': [
    only(
      ' The Constitutional Court’s decision of 2020 concerned ill-treatment and promises.',
      'czech-constitutional-court-2020',
    ),
  ],
  'refusal-grounds/brazil': [
    only(
      ' The Supreme Federal Court has refused where the offence was too vague to compare (Ext 633).',
      'brazil-stf-ext-633-1996',
    ),
  ],
  'refusal-grounds/sweden-act': [
    only(
      '; in Qiao there was no treaty, probable cause was accepted and the refusal rests on other grounds',
      'qiao-jianjun-sweden-2019',
    ),
  ],
  'refusal-grounds/union-law': [
    only(' or to the state of origin a refugee recognised by another member state (C-352/22)', 'cjeu-hamm-2024'),
    only(', may not surrender for acts finally judged in another member state (HF, C-435/22)', 'cjeu-hf-2022'),
  ],
  'refusal-grounds/evidence-and-family-elsewhere': [
    only(
      'Want of credible evidence was the reported ground in Yapcan (Turkey 2021); guilt',
      'turkey-yapcan-2021',
      'Guilt',
    ),
    only('Guilt was held to be outside the proceedings in Portugal (2019). ', 'portugal-trl-499-18-2019'),
    only(
      ', and a child left without a carer may be such a case (H(H), United Kingdom',
      'uk-hh-2012',
      ' (United Kingdom',
    ),
  ],
  'refusal-grounds/interim-measures': [
    only(', Trabelsi', 'trabelsi-v-belgium-2014'),
    only(
      'An interim measure under Rule 39 binds through the right of petition (article 34; Mamatkulov and Askarov). ',
      'mamatkulov-and-askarov-v-turkey-2005',
    ),
    only(', Brada', 'cat-brada-v-france-2005'),
  ],
  'refusal-grounds/other-exits': [
    only(
      '; a state may not send a person to one that will pass them on without looking (Ilias and Ahmed)',
      'ilias-and-ahmed-v-hungary-2019',
    ),
    only(' and a known risk of it must be met (Savriddin Dzhurayev)', 'savriddin-dzhurayev-v-russia-2013'),
    only('El-Masri, ', 'el-masri-v-macedonia-2012'),
    only('; an extra-legal transfer negates the right to liberty (Iskandarov)', 'iskandarov-v-russia-2010'),
    only(', Gebremedhin', 'gebremedhin-v-france-2007'),
    only(
      ' Cooperation between states in a lawful removal is not by itself unlawful (Öcalan, 85-90).',
      'ocalan-v-turkey-2005',
    ),
    only('; a remedy must suspend removal (Čonka)', 'conka-v-belgium-2002'),
  ],
}
