import type { DecidedCase } from '#lib/domain/decided-case'
import type { Ground } from '#lib/domain/risk-area'
import type { Authority } from '../../engine/authority.ts'
import type { LegalBasis } from '../../engine/rule.ts'
import { citing } from '../citing.ts'
import type { LintCheck } from '../lint-check.ts'

/** The issue of a decided case under which the library has what was held on a ground. */
const issueOf: Readonly<Record<Ground, keyof DecidedCase['issues'] | null>> = {
  torture: 'torture',
  'fair-trial': 'fair_trial',
  assurances: 'assurances',
  'chilling-effect': 'chilling_effect_political',
  'death-penalty': 'death_penalty',
  liberty: 'liberty',
  'refusal-grounds': null,
}

/** A note of the authority that says why no place can be given. */
const saysWhy = /not (been )?read|could not be read|no reasons were|press account|recollection|not numbered/i

export const pinpointMissing: LintCheck = {
  name: 'pinpoint-missing',
  finds:
    'A passage cited without its place, though it was read, or the library has the place, or nothing says why not.',
  run: (input) =>
    citing(input).flatMap(({ at, ground, basis }) =>
      basis.flatMap((cited) => {
        const authority = input.ruleSet.authorities.find(({ id }) => id === cited.authority)
        const decided = input.library.decidedCases.find(({ id }) => id === authority?.decidedCase)
        const expected = authority ? wanted(cited, ground, authority, decided) : null
        return expected === null ? [] : [{ at, what: `cites ${cited.authority} without a place in it`, expected }]
      }),
    ),
}

/** What should stand there; null where nothing better is known. */
function wanted(
  { pinpoint, certainty }: LegalBasis,
  ground: Ground,
  authority: Authority,
  decided: DecidedCase | undefined,
): string | null {
  if (pinpoint !== null) return pinpoint.trim() === '' ? 'a place, or null where none is known' : null
  if (certainty === 'read') return 'the place that was read'
  const issue = issueOf[ground]
  const stored = decided && issue ? (decided.issues[issue]?.pinpoint ?? null) : null
  if (stored !== null) return `the place that the library has: ${stored}`
  if (decided || saysWhy.test(authority.note ?? '')) return null
  return 'a place, or a note of the authority that says why none can be given'
}
