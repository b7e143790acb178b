/** Where a claim against removal can be heard. `national` is the courts of the requested state. */
export const forumIds = ['ecthr', 'cat', 'hrc', 'iacthr', 'national'] as const
export type ForumId = (typeof forumIds)[number]

export const forumNames: Record<ForumId, string> = {
  ecthr: 'European Court of Human Rights',
  cat: 'UN Committee against Torture',
  hrc: 'UN Human Rights Committee',
  iacthr: 'Inter-American Court of Human Rights',
  national: 'Courts of the requested state',
}
