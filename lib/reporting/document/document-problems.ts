import { count } from '#lib/domain/in-words'
import type { PrintedSnapshot } from '../report/held-by-counsel.ts'
import { tasksIn } from '../report/note-for-reader.ts'
import { basesOf } from '../report/sources.ts'
import type { ReportSnapshot } from '../snapshot.ts'
import type { BuiltDocument } from './build-document.ts'
import { factsToTag } from './fact-tags.ts'
import type { ForumProfile } from './forum-profile.ts'
import { factsLeftOut } from './left-out.ts'
import { referencesOf } from './own-text.ts'
import type { OwnWords } from './own-words.ts'
import { paragraphsOf } from './paragraphs-of.ts'

/** Something that a person has to look at before the document leaves. */
export interface DocumentProblem {
  /** The section, declaration or paragraph it is about. */
  at: string
  message: string
  /** Whether the document cannot be issued while it stands. */
  blocks: boolean
  /** What the message is about, where that is many things. */
  lists?: readonly ProblemList[]
}

export interface ProblemList {
  what: string
  items: readonly string[]
}

/**
 * What stands between this document and its issue: sections that must be written, declarations that must be made, facts
 * that an expert has not placed, references that lead nowhere, and work by hand that has to be looked at again.
 */
export function documentProblems(
  snapshot: ReportSnapshot,
  profile: ForumProfile,
  own: OwnWords,
  { content, printed, hand }: BuiltDocument,
): DocumentProblem[] {
  return [
    ...unwritten(profile, own),
    ...untagged(printed, profile, own),
    ...lostReferences(profile, own, snapshot, content),
    ...hand.reworded
      .filter(({ stale }) => stale)
      .map(({ id }) => ({
        at: id,
        message:
          'What the assessment says here has changed since you reworded it. Your words are kept: read both, and choose.',
        blocks: true,
      })),
    ...pagesUnknown(snapshot, content),
    ...leftOut(snapshot, profile, own),
    ...unverified(printed, content),
    ...hand.homeless.map(({ id }) => ({
      at: id,
      message:
        'The paragraph that you changed is no longer in the document. Your words are kept: place them elsewhere, or let them go.',
      blocks: true,
    })),
  ]
}

function unwritten(profile: ForumProfile, own: OwnWords): DocumentProblem[] {
  return profile.sections.flatMap((section): DocumentProblem[] => {
    if (section.kind === 'own' && section.required && paragraphsOf(own.sections[section.id] ?? '').length === 0)
      return [{ at: `own/${section.id}`, message: `“${section.heading.en}” has to be written.`, blocks: true }]
    if (section.kind === 'declaration' && !own.accepted.includes(section.id))
      return [{ at: `declaration/${section.id}`, message: `“${section.heading.en}” has to be declared.`, blocks: true }]
    return []
  })
}

/** What the author has to know is not in it; and what they put in, before it goes out. */
function leftOut(snapshot: ReportSnapshot, profile: ForumProfile, own: OwnWords): DocumentProblem[] {
  const answered = factsLeftOut(snapshot, profile, own).filter((fact) => fact.answered)
  const listed = (what: string, those: typeof answered) => [{ what, items: those.map(({ question }) => question) }]
  const [out, putIn] = [answered.filter((fact) => !fact.putIn), answered.filter((fact) => fact.putIn)]
  return [
    ...(out.length === 0
      ? []
      : [
          {
            at: 'left-out',
            message: `The requesting state may read this, so ${count(out.length, 'answer')} that may endanger somebody ${out.length === 1 ? 'is' : 'are'} left out, and what rests on ${out.length === 1 ? 'it' : 'them'} is said to be held by counsel. Each can be put in under “Left out of this document”.`,
            blocks: false,
            lists: listed('Left out', out),
          },
        ]),
    ...(putIn.length === 0
      ? []
      : [
          {
            at: 'put-in',
            message: 'You put in what may endanger somebody when the requesting state reads it.',
            blocks: false,
            lists: listed('Put in', putIn),
          },
        ]),
  ]
}

function untagged(snapshot: PrintedSnapshot, profile: ForumProfile, own: OwnWords): DocumentProblem[] {
  if (!profile.sections.some((section) => section.kind === 'part' && section.part === 'fact-tags')) return []
  const left = factsToTag(snapshot).filter((key) => own.factTags[key] === undefined)
  return left.length === 0
    ? []
    : [
        {
          at: 'fact-tags',
          message: `Say of ${left.length === 1 ? 'one fact' : `${left.length} facts`} whether you know it, were told it, or assume it.`,
          blocks: true,
        },
      ]
}

function lostReferences(
  profile: ForumProfile,
  own: OwnWords,
  snapshot: ReportSnapshot,
  content: BuiltDocument['content'],
): DocumentProblem[] {
  const paragraphs = new Set(content.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.id] : [])))
  return profile.sections.flatMap((section) => {
    if (section.kind !== 'own') return []
    return referencesOf(own.sections[section.id] ?? '')
      .filter(({ kind, id }) => (kind === 'record' ? snapshot.evidence[id] === undefined : !paragraphs.has(id)))
      .map(({ kind, id }) => ({
        at: `own/${section.id}`,
        message:
          kind === 'record'
            ? `“${section.heading.en}” cites the record “${id}”, which this assessment does not use.`
            : `“${section.heading.en}” refers to “${id}”, which is no paragraph of this document.`,
        blocks: true,
      }))
  })
}

/** Sources that are cited with their tab in the bundle alone: what is issued so stays so. */
function pagesUnknown({ bundle = {} }: ReportSnapshot, { footnotes }: BuiltDocument['content']): DocumentProblem[] {
  const cited = new Set(footnotes.flatMap(({ citations }) => citations.map(({ id }) => id)))
  const unknown = Object.entries(bundle).filter(([id, { pages }]) => pages === null && cited.has(id))
  return unknown.length === 0
    ? []
    : [
        {
          at: 'bundle',
          message: `Of ${count(unknown.length, 'source')} cited here the page in the bundle is not known: build the bundle as it stands, and the footnotes will say it.`,
          blocks: false,
        },
      ]
}

/** What its author has to check of the authorities that it cites: the document says of each only that nobody has. */
function unverified(printed: PrintedSnapshot, { footnotes }: BuiltDocument['content']): DocumentProblem[] {
  const cited = new Set(
    footnotes.flatMap(({ citations }) => citations.flatMap(({ kind, id }) => (kind === 'authority' ? [id] : []))),
  )
  const unread = new Set(
    basesOf(printed).flatMap(({ authority, certainty }) => (certainty === 'read' ? [] : [authority])),
  )
  const open = Object.values(printed.authorities).flatMap(({ id, name, note }) => {
    if (!cited.has(id)) return []
    const tasks = note === undefined ? [] : tasksIn(note)
    return tasks.length > 0 ? tasks.map((task) => ({ task, name })) : unread.has(id) ? [{ task: readPlaces, name }] : []
  })
  if (open.length === 0) return []
  const byTask = [...Map.groupBy(open, ({ task }) => task)].sort(([, a], [, b]) => b.length - a.length)
  const names = new Set(open.map(({ name }) => name))
  return [
    {
      at: 'annex-a',
      message: `Of ${count(names.size, 'authority', 'authorities')} cited here nobody has verified all that is cited; the document marks each and says no more.`,
      blocks: false,
      lists: byTask.map(([task, of]) => ({ what: task.replace(/\.$/, ''), items: of.map(({ name }) => name) })),
    },
  ]
}

const readPlaces = 'Read the passages cited, known from memory or at second hand'
