import { declareFacts } from './declare.ts'

const profile = {
  group: 'requestedState',
  knownBy: ['public-record'],
  cost: 'low',
  delay: 'hours',
  safety: 'safe',
  origin: 'state-profile',
} as const

/** The law the requested state is under. Its stored profile supplies assertions; people may add theirs. */
export const requestedStateFacts = declareFacts({
  'requestedState.isPartyToEchr': {
    ...profile,
    type: 'boolean',
    question: 'Is the requested state bound by the European Convention on Human Rights on the assessment date?',
    why: 'Opens Strasbourg and rule 39, and makes Liu v. Poland binding.',
    clauses: {
      yes: 'the requested state is bound by the European Convention on Human Rights',
      no: 'the requested state is not bound by the European Convention on Human Rights',
    },
  },
  'requestedState.isPartyToCat': {
    ...profile,
    type: 'boolean',
    question: 'Is the requested state a party to the Convention against Torture?',
    why: 'Article 3 of that Convention bars extradition to a danger of torture.',
    clauses: {
      yes: 'the requested state is a party to the Convention against Torture',
      no: 'the requested state is not a party to the Convention against Torture',
    },
  },
  'requestedState.catArticle22': {
    ...profile,
    type: 'boolean',
    question: 'Has it accepted individual complaints to the Committee against Torture (article 22)?',
    why: 'Opens complaint and interim measures before that Committee.',
    clauses: {
      yes: 'the requested state has made the declaration under article 22 of the Convention against Torture',
      no: 'the requested state has not made the declaration under article 22 of the Convention against Torture',
    },
  },
  'requestedState.isPartyToIccpr': {
    ...profile,
    type: 'boolean',
    question: 'Is the requested state a party to the International Covenant on Civil and Political Rights?',
    why: 'Articles 6, 7, 9 and 14 bear on removal.',
    clauses: {
      yes: 'the requested state is a party to the Covenant on Civil and Political Rights',
      no: 'the requested state is not a party to the Covenant on Civil and Political Rights',
    },
  },
  'requestedState.iccprFirstProtocol': {
    ...profile,
    type: 'boolean',
    question: 'Is it a party to the first Optional Protocol to the Covenant?',
    why: 'Opens complaint and interim measures before the Human Rights Committee.',
    clauses: {
      yes: 'the requested state is a party to the first Optional Protocol',
      no: 'the requested state is not a party to the first Optional Protocol',
    },
  },
  'requestedState.iccprSecondProtocol': {
    ...profile,
    type: 'boolean',
    question: 'Is it a party to the second Optional Protocol, on the abolition of the death penalty?',
    why: 'A state that has abolished the death penalty may not expose a person to it.',
    clauses: {
      yes: 'the requested state is a party to the second Optional Protocol',
      no: 'the requested state is not a party to the second Optional Protocol',
    },
  },
  'requestedState.interAmericanCourt': {
    ...profile,
    type: 'boolean',
    question: 'Is it under the jurisdiction of the Inter-American Court of Human Rights?',
    why: 'Opens that Court through the Commission, and makes Wong Ho Wing v. Peru binding.',
    clauses: {
      yes: 'the requested state is under the jurisdiction of the Inter-American Court',
      no: 'the requested state is not under the jurisdiction of the Inter-American Court',
    },
  },
  'requestedState.refugeeConvention': {
    ...profile,
    type: 'boolean',
    question: 'Is it a party to the Refugee Convention or its Protocol?',
    why: 'Article 33: no refugee may be sent to where life or freedom is threatened.',
    clauses: {
      yes: 'the requested state is a party to the Refugee Convention or its Protocol',
      no: 'the requested state is a party neither to the Refugee Convention nor to its Protocol',
    },
  },
  'requestedState.isEuMember': {
    ...profile,
    type: 'boolean',
    question: 'Is it a member of the European Union?',
    why: 'Articles 4, 19 and 47 of the Charter apply where Union law is engaged.',
    clauses: {
      yes: 'the requested state is a member of the European Union',
      no: 'the requested state is not a member of the European Union',
    },
  },
  'requestedState.deathPenalty': {
    ...profile,
    type: 'choice',
    question: 'What is its own position on the death penalty?',
    why: 'Abolitionist states are barred from exposing a person to death; others must look at the manner and the trial.',
    options: {
      abolished: 'abolished for all offences',
      'abolished-ordinary': 'abolished for ordinary offences',
      moratorium: 'kept in law but not carried out',
      retained: 'retained',
    },
    clause: 'in the requested state the death penalty is {value}',
  },
  'requestedState.treatyWithRequestingState': {
    ...profile,
    type: 'choice',
    question: 'Is there an extradition treaty between the two states on the assessment date?',
    why: 'The treaty gives the duty and the refusal grounds; without one, statute or reciprocity governs.',
    options: {
      'in-force': 'in force',
      'signed-not-in-force': 'signed but not in force',
      none: 'absent',
    },
    clause: 'an extradition treaty between the two states is {value}',
  },
  'requestedState.statute': {
    ...profile,
    type: 'choice',
    question: 'Whose extradition statute and treaty do the courts of the requested state apply?',
    why: 'Some statutes and treaties carry bars of their own (Belgium, art. 2bis; Sweden, section 7; the treaties of Spain and Italy); they are law there only.',
    options: {
      AO: 'that of Angola',
      BE: 'that of Belgium',
      ES: 'that of Spain',
      IT: 'that of Italy',
      PT: 'that of Portugal',
      SE: 'that of Sweden',
      other: 'that of a state whose extradition law is not held here',
    },
    clause: 'the extradition law is {value}',
    knownBy: ['public-record', 'lawyer'],
    cost: 'low',
    delay: 'hours',
    safety: 'safe',
  },
  'requestedState.nonInquiry': {
    group: 'requestedState',
    type: 'boolean',
    question: 'Do its courts refuse to look at the system of the requesting state (rule of non-inquiry)?',
    why: 'Where non-inquiry holds, risk is argued before the executive and not before the court.',
    clauses: {
      yes: 'the courts of the requested state refuse to look into the system of the requesting state',
      no: 'the courts of the requested state may look into the system of the requesting state',
    },
    knownBy: ['lawyer', 'expert'],
    cost: 'low',
    delay: 'days',
    safety: 'safe',
  },
  'requestedState.instrument': {
    group: 'requestedState',
    type: 'choice',
    question: 'On what instrument does the request rest?',
    why: 'The refusal grounds, the proof required and the time limits are those of the instrument.',
    options: {
      'bilateral-treaty': 'a bilateral extradition treaty',
      'multilateral-convention': 'a multilateral convention',
      'national-statute': 'national statute alone',
      reciprocity: 'reciprocity or comity',
    },
    clause: 'the request rests on {value}',
    knownBy: ['request-papers', 'court-file', 'lawyer'],
    cost: 'low',
    delay: 'hours',
    safety: 'safe',
  },
  'requestedState.surrendersNationals': {
    group: 'requestedState',
    type: 'boolean',
    question: 'Does its law allow the surrender of its own nationals?',
    why: 'The nationality bar; Belgium and many others do not surrender their own.',
    clauses: {
      yes: 'the law of the requested state allows surrender of its nationals',
      no: 'the law of the requested state bars surrender of its nationals',
    },
    knownBy: ['lawyer', 'public-record'],
    cost: 'low',
    delay: 'hours',
    safety: 'safe',
  },
})
