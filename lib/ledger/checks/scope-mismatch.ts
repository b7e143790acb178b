import { notSuperseded } from '../placed-claims.ts'
import { type CaseFeature, caseFeatures, defineCheck } from './check.ts'

/** The tags of evidence that is about one feature only, and what the feature is called. */
const scopes: Readonly<Record<CaseFeature, { tags: readonly string[]; about: string }>> = {
  xinjiang: { tags: ['xinjiang', 'uyghur'], about: 'Xinjiang or its minorities' },
  'hong-kong': { tags: ['hong-kong', 'nsl'], about: 'Hong Kong' },
  'state-security': { tags: ['state-security'], about: 'offences against state security' },
  'party-discipline': { tags: ['liuzhi', 'shuanggui', 'party-discipline'], about: 'liuzhi and party discipline' },
}

export const scopeMismatch = defineCheck({
  id: 'scope-mismatch',
  title: 'About another kind of case',
  asks: 'Is material on Xinjiang, Hong Kong, state security or party discipline used in a case that has nothing to do with it?',
  source: 'Research on the evidence, section 5, check 14.',
  *find(ledger, { features, printed }) {
    if (!features) return
    const claims = notSuperseded(ledger).filter(({ claim }) => printed?.has(claim.id) ?? true)
    for (const feature of caseFeatures) {
      const { tags, about } = scopes[feature]
      const scoped = claims.filter(({ claim }) => tags.some((tag) => claim.tags.includes(tag)))
      if (features[feature] === true || scoped.length === 0) continue
      const only = scoped.length === 1 ? 'One claim is' : `${scoped.length} claims are`
      yield {
        claims: scoped.map(({ claim }) => claim.id),
        ...(features[feature] === false
          ? {
              found: `${only} about ${about}, and this case is not.`,
              expected: 'Material on persons in the position of the requested person.',
              toDo: 'Leave it out, or say in the report why it bears on this case.',
            }
          : {
              found: `${only} about ${about}, and nobody has settled whether this case is.`,
              expected: 'The facts of the case that make it bear on this person.',
              toDo: 'Find out, and enter the fact.',
            }),
      }
    }
  },
})
