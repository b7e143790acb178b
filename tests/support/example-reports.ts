import { readFileSync } from 'node:fs'
import { type CaseFile, parseCaseFile } from '#lib/domain/case-file'
import { type Library, parseLibrary } from '#lib/domain/library'
import { freezeReport, type ReportSnapshot } from '#lib/reporting/snapshot'
import { assess } from '#lib/rules/engine/assess'
import { prcRuleSet } from '#lib/rules/rule-set'

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))

/** The library that ships with the project. */
export function seedLibrary(): Library {
  const read = parseLibrary({
    edition: json('library/edition.json'),
    evidence: json('library/evidence.json'),
    contrary: json('library/contrary.json'),
    decidedCases: json('library/decided-cases.json'),
    jurisdictions: json('library/jurisdictions.json'),
  })
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.library
}

/** A case nobody has told anything of. */
export const emptyCase = (requestedState = 'BR'): CaseFile => ({
  format: 'article-three/case@1',
  reference: 'ASPEN-0',
  requestingState: 'CN',
  requestedState,
  assessedOn: '2026-11-23',
  facts: {},
})

export function exampleCase(name: 'willow-7' | 'liu-v-poland' | 'qiao-jianjun', library: Library): CaseFile {
  const read = parseCaseFile(json(`examples/${name}.json`), { states: library.jurisdictions.map(({ iso2 }) => iso2) })
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.caseFile
}

/** A case assessed by the engine under the rules in use, and issued. */
export const issued = (caseFile: CaseFile, library: Library): ReportSnapshot =>
  freezeReport({
    caseFile,
    assessment: assess({ caseFile, ruleSet: prcRuleSet, library }),
    library,
    ruleSet: prcRuleSet,
    id: '01935a2b-7c3d-7e4f-8a9b-0c1d2e3f4a5b',
    number: 1,
    issuedAt: '2026-11-23T16:36:33.000Z',
    author: { name: 'Ada Alder' },
  })
