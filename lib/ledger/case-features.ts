import type { FactScalar } from '#lib/domain/assertion'
import type { CaseFile } from '#lib/domain/case-file'
import { factState } from '#lib/domain/fact-state'
import type { EnteredFactKey } from '#lib/domain/facts/catalogue'
import type { CaseFeature } from './checks/check.ts'

/** What would show a feature: a fact, and the answers to it that do. One of them is enough. */
const shownBy: Readonly<Record<CaseFeature, readonly (readonly [EnteredFactKey, readonly FactScalar[]])[]>> = {
  xinjiang: [['person.groups', ['uyghur', 'other-muslim-minority']]],
  'hong-kong': [
    ['request.justiceSystem', ['hong-kong']],
    ['profile.roles', ['hong-kong-activist']],
  ],
  'state-security': [['request.offenceKind', ['state-security']]],
  'party-discipline': [['detentionThere.liuzhiLikely', [true]]],
}

/**
 * Which features a case has that some evidence is only about: yes where one fact shows it, no where every fact that
 * could show it is answered and none does. A feature on which answers are missing or conflict is left out: not known.
 */
export function featuresOf(facts: CaseFile['facts']): Readonly<Partial<Record<CaseFeature, boolean>>> {
  const known: Partial<Record<CaseFeature, boolean>> = {}
  for (const feature of Object.keys(shownBy) as CaseFeature[]) {
    const shown = shownBy[feature].map(([fact, answers]) => {
      const state = factState(facts[fact])
      return state.kind === 'established' ? [state.value].flat().some((value) => answers.includes(value)) : undefined
    })
    if (shown.includes(true)) known[feature] = true
    else if (!shown.includes(undefined)) known[feature] = false
  }
  return known
}
