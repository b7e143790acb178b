import type { EvidenceRecord } from '#lib/domain/evidence-record'

/** The published words of the scale by which the records were graded (NATO, letters A to F and figures 1 to 6). */
const sourceWords: Record<EvidenceRecord['reliability']['source'], string> = {
  A: 'a completely reliable source',
  B: 'a usually reliable source',
  C: 'a fairly reliable source',
  D: 'a source not usually reliable',
  E: 'an unreliable source',
  F: 'a source whose reliability cannot be judged',
}
const informationWords: Record<number, string> = {
  1: 'confirmed by other sources',
  2: 'probably true',
  3: 'possibly true',
  4: 'doubtful',
  5: 'improbable',
  6: 'its truth cannot be judged',
}

/**
 * The grade of a record in words, with the grader's reason, never as bare letters: two letters side by side are read
 * as one mark, and mostly given as one.
 */
export function describeGrade(reliability: EvidenceRecord['reliability']): string {
  const information = informationWords[reliability.information] ?? 'not graded'
  const why = reliability.why.trim()
  return `Graded ${sourceWords[reliability.source]}; information ${information}${why === '' ? '.' : `: ${why}`}`
}
