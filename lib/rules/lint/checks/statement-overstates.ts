import type { LintCheck } from '../lint-check.ts'

/** Words that say more than a rule can, and what is said instead. */
const tooMuch: readonly (readonly [RegExp, string])[] = [
  [
    /\b(always|never|in every case|without exception|invariably)\b/i,
    'what the authority found, not what happens each time',
  ],
  [
    /\b(proves?|proven|certainly|undoubtedly|no doubt|clearly|obviously)\b/i,
    'what the source says, without a word for how sure it is',
  ],
  [
    /\bwill (be )?(tortur|ill-treat|execut|convict|kill|disappear)/i,
    'a risk that is reported or found, and no forecast',
  ],
  [/\b(systematically denies|guaranteed to|bound to (be|happen))\b/i, 'what is reported or found'],
  [/probab(ility|ly)|\blikelihood\b|\bodds\b|\d+ ?%|\bper cent\b/i, 'no number and no probability'],
]

export const statementOverstates: LintCheck = {
  name: 'statement-overstates',
  finds: 'A statement that foretells, is certain, generalises to each case, or gives a probability.',
  run: ({ ruleSet: { rules } }) =>
    rules.flatMap(({ id, statement }) =>
      tooMuch.flatMap(([words, expected]) => {
        const found = words.exec(statement)
        return found ? [{ at: `rule ${id}`, what: `says “${found[0]}”`, expected }] : []
      }),
    ),
}
