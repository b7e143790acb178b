import { type Rich, strong } from '../../rich-text.ts'
import { grammarInEnglish as grammar } from './grammar.ts'
import { termsInEnglish as terms } from './terms.ts'

/** How the assessment is made, in plain words. */
export const methodInEnglish = {
  heading: 'Annex D: how this was made',
  /** `tellsWhy`: whether annex C says why a question has no answer. */
  facts: (tellsWhy: boolean): readonly Rich[] => [
    strong('Facts. '),
    `Each fact is a question put in plain words. What is recorded is who gives which answer. If all who speak agree, the fact is established for this document; if they do not, it is in conflict and both answers are carried on; if nobody has answered, it is unknown${tellsWhy ? ', for a stated reason' : ''}. Unknown never counts as no.`,
  ],
  rules: [
    strong('Rules. '),
    'Each rule states one point of law with its authority and bears on one element of a legal test, for the requested person’s case or against it. On the facts it is either met, not met, not applicable, or undetermined, and then it names the facts it waits for. Only rules in force, decisions given and records published by the date of the assessment count.',
  ] as readonly Rich[],
  weight: [
    strong('Weight. '),
    `A reason weighs what its authority is in the forum on the date, and nothing is added by hand: ${grammar.listText(Object.values(terms.weights).map(({ word, definition }) => `${word} (${definition})`))}.`,
  ] as readonly Rich[],
  words: [
    strong('Words of support. '),
    'Whether an element is supported is said in one of four words, decided by a fixed table from the reasons for and against:',
  ] as readonly Rich[],
  routes: [
    strong('Routes and range. '),
    'Any one route suffices for a test; all elements of a route are needed. A route is as strong as its weakest element, and a test as its strongest route, after what meets it. Beside each word stands what it could become once the unknown is answered and the disputed settled.',
  ] as readonly Rich[],
  material: [
    strong('Material. '),
    'Strength and agreement of the stored records are stated apart from support. Records that rest on one report, one interview or one agency are one origin. A contradicted or superseded record is never counted, and is printed only with what replaced it or what checking it found.',
  ] as readonly Rich[],
  outcomes: [
    strong('Rules looked at. '),
    'Each rule that is met is printed where it bears. Of the others the table gives the number; each is named, with the facts it saw and why it does not apply, in the machine-readable assessment (JSON) whose hash stands below. A rule for the risk that is not met is not a finding that there is no risk, and one against it that is not met is none that there is.',
  ] as readonly Rich[],
  outcomesTable: {
    caption: 'Rules looked at, by part',
    part: 'Part',
    met: 'Met',
    undetermined: 'Undetermined',
    notMet: 'Not met',
    notApplicable: 'Not applicable',
  },
}

/** What the assessment was made from. */
export const versionsInEnglish = {
  heading: 'Versions and hashes',
  about:
    'The same facts, date, forum, rules and records give the same assessment, byte for byte, on any machine. This is what this one was made from.',
  checkable:
    ' Whether a file is the document that was issued can be checked by giving the file itself to the system that issued it, which keeps the hash of its bytes.',
  caption: 'Versions and hashes',
  what: 'What',
  version: 'Version or hash',
  rows: {
    engine: 'Engine',
    ruleSet: 'Rule set',
    ruleSetHash: 'Rule set, hash',
    library: 'Library',
    libraryHash: 'Library, hash',
    questionsHash: 'Questions, hash',
    assessmentHash: 'Assessment, hash',
    contentHash: 'Frozen content of this document, hash',
    report: 'Number',
    issued: 'Issued',
    auditTrail: 'Audit trail before it, hash',
  },
  ruleSetVersion: (id: string, version: string) => `${id}, version ${version}`,
  libraryVersion: (version: string) => `version ${version}`,
  reportNumber: (number: number, id: string) => `No. ${number}, ${id}`,
  issuedBy: (when: string, name: string) => `${when}, by ${name}`,
  auditHead: (hash: string, entry: number) => `${hash}, of entry ${entry}`,
}
