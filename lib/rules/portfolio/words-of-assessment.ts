import type { Assessment } from '#lib/domain/assessment'
import { type PackedWords, packWords } from './packed-words.ts'

/** The words of a whole assessment, packed. */
export function wordsOfAssessment({
  areas,
  furtherGrounds,
}: Pick<Assessment, 'areas' | 'furtherGrounds'>): PackedWords {
  const findings = { ...areas, ...furtherGrounds }
  return packWords((ground) => findings[ground].support)
}
