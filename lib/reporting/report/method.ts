import type { GroundFinding } from '#lib/domain/assessment'
import { listInWords } from '#lib/domain/in-words'
import { groundQuestions } from '#lib/domain/risk-area'
import { supportWords, weightDefinitions, weights } from '#lib/domain/support'
import { supportInSentence } from '../describe-support.ts'
import { formatInstant } from '../format-date.ts'
import type { ReportSnapshot } from '../snapshot.ts'
import { elementsOf, findingsOf } from '../trace.ts'
import { type DocumentBuilder, strong } from './document-builder.ts'

/** The method in plain words. Always printed. */
export function writeMethod(doc: DocumentBuilder, snapshot: ReportSnapshot): void {
  doc.heading(1, 'annex-d', 'Annex D: how this was made')
  doc.paragraph('method/facts', [
    strong('Facts. '),
    'Each fact is a question put in plain words. What is recorded is who gives which answer. If all who speak agree, the fact is established for this report; if they do not, it is in conflict and both answers are carried on; if nobody has answered, it is unknown, for a stated reason. Unknown never counts as no.',
  ])
  doc.paragraph('method/rules', [
    strong('Rules. '),
    'Each rule states one point of law with its authority and bears on one element of a legal test, for the requested person’s case or against it. On the facts it is either met, not met, not applicable, or undetermined, and then it names the facts it waits for. Only rules in force, decisions given and records published by the date of the assessment count.',
  ])
  doc.paragraph('method/weight', [
    strong('Weight. '),
    `A reason weighs what its authority is in the forum on the date, and nothing is added by hand: ${listInWords(weights.map((weight) => `${weight} (${weightDefinitions[weight]})`))}.`,
  ])
  doc.paragraph('method/words', [
    strong('Words of support. '),
    'Whether an element is supported is said in one of four words, decided by a fixed table from the reasons for and against:',
  ])
  doc.items(
    'method/words/list',
    supportWords.map((word) => ({ id: `method/words/${word}`, text: [supportInSentence(word)] })),
    true,
  )
  doc.paragraph('method/routes', [
    strong('Routes and range. '),
    'Any one route suffices for a test; all elements of a route are needed. A route is as strong as its weakest element, and a test as its strongest route, after what meets it. Beside each word stands what it could become once the unknown is answered and the disputed settled.',
  ])
  doc.paragraph('method/material', [
    strong('Material. '),
    'Strength and agreement of the stored records are stated apart from support. Records that rest on one report, one interview or one agency are one origin. A contradicted or superseded record is never counted, and is printed only with what replaced it or what checking it found.',
  ])
  writeRuleCounts(doc, snapshot)
  writeVersions(doc, snapshot)
}

/** The rules of each ground by outcome. Those that are met stand in the body; the assessment file names all the others. */
function writeRuleCounts(doc: DocumentBuilder, snapshot: ReportSnapshot): void {
  doc.paragraph(
    'method/outcomes',
    [
      strong('Rules looked at. '),
      'Each rule that is met is printed where it bears. Of the others the table gives the number; each is named, with the facts it saw and why it does not apply, in the machine-readable assessment (JSON) whose hash stands below. A rule for the risk that is not met is not a finding that there is no risk, and one against it that is not met is none that there is.',
    ],
    [],
    { leads: true },
  )
  doc.table(
    'method/outcomes/table',
    'Rules looked at, by part',
    [
      { label: 'Part', width: 32 },
      { label: 'Met', width: 17 },
      { label: 'Undetermined', width: 17 },
      { label: 'Not met', width: 17 },
      { label: 'Not applicable', width: 17 },
    ],
    findingsOf(snapshot.assessment).map(({ ground, finding }) => {
      const outcomes = outcomesOf(finding)
      return {
        id: `method/outcomes/${ground}`,
        cells: [groundQuestions[ground].name, ...outcomes.map((rules) => String(rules.length))],
        points: outcomes.flat().map((id) => ({ kind: 'rule' as const, id })),
      }
    }),
    { compact: true },
  )
}

/** The rules of a ground, each once, by the first of these outcomes that it has before any forum. */
function outcomesOf(finding: GroundFinding): string[][] {
  const elements = finding.tests.flatMap(elementsOf)
  const seen = new Set<string>()
  const outcomes = [
    elements.flatMap(({ reasons }) => reasons),
    elements.flatMap(({ undetermined }) => undetermined),
    elements.flatMap(({ notEngaged }) => notEngaged),
    elements.flatMap(({ notApplicable }) => notApplicable),
  ]
  return outcomes.map((found) => {
    const fresh = [...new Set(found.map(({ rule }) => rule))].filter((rule) => !seen.has(rule))
    for (const rule of fresh) seen.add(rule)
    return fresh
  })
}

function writeVersions(doc: DocumentBuilder, snapshot: ReportSnapshot): void {
  const { versions, hash } = snapshot.assessment
  doc.heading(1, 'versions', 'Versions and hashes')
  doc.paragraph('versions/about', [
    'The same facts, date, forum, rules and records give the same assessment, byte for byte, on any machine. This is what this one was made from.',
    ...(snapshot.issue === null
      ? []
      : [
          ' Whether a file is the report that was issued can be checked by giving the file itself to the system that issued it, which keeps the hash of its bytes.',
        ]),
  ])
  const rows: [string, string][] = [
    ['Engine', versions.engine],
    ['Rule set', `${versions.ruleSet.id}, version ${versions.ruleSet.version}`],
    ['Rule set, hash', versions.ruleSet.hash],
    ['Library', `version ${versions.library.version}`],
    ['Library, hash', versions.library.hash],
    ['Questions, hash', versions.facts],
    ['Assessment, hash', hash],
    ['Frozen content of this report, hash', snapshot.hash],
    ...(snapshot.issue === null
      ? []
      : ([
          ['Report', `No. ${snapshot.issue.number} of this case, ${snapshot.issue.id}`],
          ['Issued', `${formatInstant(snapshot.issue.issuedAt)}, by ${snapshot.issue.author.name}`],
          ...auditRows(snapshot.issue.auditHead),
        ] satisfies [string, string][])),
  ]
  doc.table(
    'versions/table',
    'Versions and hashes',
    [
      { label: 'What', width: 30 },
      { label: 'Version or hash', width: 70 },
    ],
    rows.map(([what, version]) => ({
      id: `versions/${what}`,
      cells: [what, version],
      points: [{ kind: 'version', id: what }],
    })),
    { compact: true },
  )
}

/** Whoever holds the report can later tell whether the trail before it was changed or cut off. */
const auditRows = (head: NonNullable<ReportSnapshot['issue']>['auditHead']): [string, string][] =>
  head ? [['Audit trail before it, hash', `${head.hash}, of entry ${head.seq}`]] : []
