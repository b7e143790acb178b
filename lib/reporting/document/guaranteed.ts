import type { ForumProfile, PartId } from './forum-profile.ts'

/** Whether a form prints anything of the assessment: one that only asks does not. */
export const printsAssessment = ({ sections }: Pick<ForumProfile, 'sections'>): boolean =>
  sections.some((section) => section.kind === 'part' && section.part !== 'signature')

/**
 * What every document that is set from an assessment prints: what stands against, what is unknown, the limits of the material, the method, versions
 * and hashes, and the definitions of the words. Each line names the parts that print it; a profile has one of each.
 */
export const alwaysPrinted: Record<string, readonly PartId[]> = {
  'what stands against, and what the words mean': [
    'grounds',
    'grounds-at-a-glance',
    'grounds-in-short',
    'lines-behind-plain-words',
  ],
  'what is unknown, and the limits of the material': ['limits', 'limits-in-short', 'limits-in-plain-words'],
  'the method': ['method', 'limits-in-short', 'limits-in-plain-words'],
  'versions and hashes': ['method', 'limits-in-short', 'lines-behind-plain-words'],
}

/** What this profile would leave out of that which is always printed. Empty for a sound profile. */
export const missingParts = ({ sections }: ForumProfile): string[] =>
  Object.entries(printsAssessment({ sections }) ? alwaysPrinted : {})
    .filter(([, parts]) => !sections.some((section) => section.kind === 'part' && parts.includes(section.part)))
    .map(([what]) => what)

const guaranteed = [
  /^limits(\/|$)/,
  /^method(\/|$)/,
  /^versions(\/|$)/,
  /^changes\/about$/,
  /^annex-/,
  /\/(against|unknown|question|words|held)(\/|$)/,
  /\/reason\//,
  /^(nature|declaration)\//,
  /^hand\//,
]

/** Whether a paragraph may be reworded by hand and yet never be taken out. */
export const isGuaranteed = (id: string): boolean => guaranteed.some((pattern) => pattern.test(id))

/**
 * Whether a paragraph stands as it was set, whatever a hand does: the versions and hashes, by which a printed document is
 * held against what it was made from.
 */
export const isFixed = (id: string): boolean => id.startsWith('versions/')
