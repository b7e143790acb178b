import { listInWords } from '#lib/domain/in-words'
import { groundQuestions } from '#lib/domain/risk-area'
import { supportDefinitions } from '#lib/domain/support'
import type { MovedWord } from '#lib/rules/portfolio/packed-words'
import { verificationLabels } from './describe-material.ts'
import type { MaterialMoves, PrintedRecord, RecordState } from './printed-records.ts'

/** How the material of a case stands against what was shown of it when its assessment was last opened. */
export type SinceShown =
  | { kind: 'same' }
  /** The library is another one, and the case was not assessed under it yet: its records are as they were. */
  | { kind: 'not-looked-at' }
  | {
      kind: 'changed'
      moves: MaterialMoves
      words: readonly MovedWord[]
      /** Facts of the case were changed as well. */
      factsToo: boolean
      /** False where the case was not assessed: records may have come that are not named. */
      whole: boolean
    }

/** A change of the material in words, with the records it names; null where there is nothing to say. */
export interface MaterialInWords {
  /** `Material has changed`, or that this is not known. */
  title: string
  /** How many came, went and changed. */
  sentence: string
  lines: { id: string; what: string; title: string; how: string }[]
  words: { area: string; how: string }[]
  /** What could be behind it besides the library, and what was not looked at. */
  caveats: string[]
}

export function describeMaterialMoves(since: SinceShown | undefined): MaterialInWords | null {
  if (since === undefined || since.kind === 'same') return null
  if (since.kind === 'not-looked-at')
    return {
      title: 'Not known whether the material has changed',
      sentence:
        'The library is another one since you last opened the assessment. The records printed then are as they were; whether others came was not looked at yet.',
      ...{ lines: [], words: [], caveats: [] },
    }
  const { came, went, moved, rewritten } = since.moves
  const line = (what: string, { id, title }: PrintedRecord, how: string) => ({ id, what, title, how })
  return {
    title: 'Material has changed',
    sentence: `Since you last opened the assessment: ${counts(since.moves)}.`,
    lines: [
      ...came.map((record) => line('Came', record, stateInWords(record.state))),
      ...went.map((record) => line('Went', record, `last shown as ${stateInWords(record.state)}`)),
      ...moved.map(({ record, from }) =>
        line('Changed state', record, `was ${stateInWords(from)}; is ${stateInWords(record.state)}`),
      ),
      ...rewritten.map((record) =>
        line('Changed', record, 'in the same state; its wording, source, grade or contrary slot is another'),
      ),
    ],
    words: since.words.map(({ ground, from, to }) => ({
      area: groundQuestions[ground].name,
      how: `“${supportDefinitions[from].word}” → “${supportDefinitions[to].word}”`,
    })),
    caveats: [
      ...(since.words.length === 0 && since.whole ? ['No word of support of a ground is another one.'] : []),
      ...(since.factsToo
        ? ['Facts of the case were changed as well: records may have come or gone, and words moved, for that reason.']
        : []),
      ...(since.whole
        ? []
        : ['The case was not assessed anew yet: other records may have come, and words may have moved.']),
    ],
  }
}

function counts({ came, went, moved, rewritten }: MaterialMoves): string {
  const parts = [
    [came, 'came'],
    [went, 'went'],
    [moved, 'changed state'],
    [rewritten, 'changed otherwise'],
  ] as const
  const said = parts.filter(([list]) => list.length > 0).map(([list, what]) => `${list.length} ${what}`)
  const total = parts.reduce((sum, [list]) => sum + list.length, 0)
  return `of the records it prints, ${listInWords(said)}${total === 1 ? '' : `, ${total} in all`}`
}

const stateInWords = (state: RecordState): string => (state === 'superseded' ? 'superseded' : verificationLabels[state])
