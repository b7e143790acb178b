import type { WorkKind } from './citation-style.ts'

/**
 * Names that courts, bodies and treaties have in the language of a style: `Liu c. Pologne` is what the Court calls in French
 * what is stored as `Liu v. Poland`. What is not here keeps the name that is stored.
 */
export interface OfficialNames {
  /** Of treaties, by their English titles. */
  titles: Readonly<Record<string, string>>
  /** Of states as parties, by their English names. */
  states: Readonly<Record<string, string>>
  /** Between the parties. */
  versus: string
  and: string
  others: Partial<Record<WorkKind, string>>
  decision: string
}

/** The name of a work in the language of a style. Nothing of it is translated in part: a name is known whole, or stays. */
export function officialName(
  { titles, states, versus, and, others, decision }: OfficialNames,
  kind: WorkKind,
  { name, issuer }: { name: string; issuer: string | undefined },
): string {
  if (kind === 'treaty') return Object.hasOwn(titles, name) ? (titles[name] ?? name) : name
  const isInternational =
    kind === 'ecthr-judgment' || kind === 'treaty-body-view' || issuer === 'Inter-American Court of Human Rights'
  const [, person, against, isDecision] = /^(.+) v\. (.+?)( \(decision\))?$/.exec(name) ?? []
  if (!isInternational || person === undefined || against === undefined || / Family$/.test(person)) return name
  const respondents = against.split(' and ').map((state) => (Object.hasOwn(states, state) ? states[state] : undefined))
  const withOthers = / and others$/i.test(person) ? others[kind] : ''
  if (respondents.includes(undefined) || withOthers === undefined) return name
  const persons = person.replace(/ and others$/i, '').replaceAll(' and ', and)
  return `${persons}${withOthers}${versus}${respondents.join(and)}${isDecision === undefined ? '' : decision}`
}
