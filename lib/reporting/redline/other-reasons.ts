import type { BundleReference } from '../bundle/bundle-reference.ts'
import { type CitationStyleId, citationStyles } from '../citation/citation-styles.ts'
import { setBundleReference } from '../citation/set-bundle-reference.ts'
import type { ChangeInWords, DifferenceSection } from '../difference/describe-difference.ts'
import { ownerOf } from '../merge/unit.ts'
import type { ReportContent } from '../report-model.ts'
import type { ReportSnapshot } from '../snapshot.ts'
import { choiceLabels, type LanguageChoice } from '../wording/languages.ts'
import type { RedlineUnit } from './redline.ts'

/** A version of a document, and the frozen assessment that it rests on. */
export interface Version {
  content: ReportContent
  snapshot: ReportSnapshot
  /** Ids of paragraphs and items that a hand reworded, put in or took out; left out: none. */
  hand?: readonly string[]
  /** How it is set; left out: as the other version is. */
  setting?: { language: LanguageChoice; citations: CitationStyleId }
}

/** Parts of a document that are nobody's words but its author's. */
const isOwn = (id: string): boolean => /^(own|declaration|added|hand)(\/|$)/.test(id)

/** Those of the changed units that a hand wrote, in either version. */
export function unitsByHand(changed: readonly RedlineUnit[], before: Version, after: Version): RedlineUnit[] {
  const touched = new Set([...(before.hand ?? []), ...(after.hand ?? [])])
  return changed.filter(({ id }) => isOwn(ownerOf(id)) || touched.has(ownerOf(id)))
}

/** Reasons that are in no assessment: the author's own words, places in the bundle, another language. */
export function otherReasons(byHand: readonly RedlineUnit[], before: Version, after: Version): DifferenceSection[] {
  return [
    section('hand', 'Words of the author', 'The author changed nothing by hand.', byHand.map(changeByHand)),
    section(
      'bundle',
      'Places in the bundle',
      'Every source stands in the bundle where it stood.',
      placesChanged(before.snapshot, after.snapshot),
    ),
    section(
      'setting',
      'Language and citations',
      'Both are set in the same language and cite in the same style.',
      settingChanged(before.setting, after.setting),
    ),
  ]
}

const section = (id: string, title: string, none: string, changes: ChangeInWords[]): DifferenceSection => ({
  ...{ id, title, none, folded: false },
  groups: changes.length === 0 ? [] : [{ title: null, changes }],
})

/** The words themselves stand in the redline. */
const changeByHand = (unit: RedlineUnit): ChangeInWords => ({
  id: unit.id,
  what: `${nameOf(unit)}: ${unit.became === 'inserted' ? 'put in' : unit.became === 'deleted' ? 'taken out' : 'reworded'}`,
  before: null,
  after: null,
})

const kinds: Readonly<Record<RedlineUnit['kind'], string>> = {
  front: 'A line of the first page',
  heading: 'A heading',
  paragraph: 'A paragraph',
  item: 'A line of a list',
  caption: 'The caption of a table',
  head: 'The head of a column',
  cell: 'A cell of a table',
  signature: 'A line of the signature',
}

/** "Paragraph 12", or what kind of part it is, with the words that it begins with. */
function nameOf({ kind, number, runs }: RedlineUnit): string {
  if (number !== null) return `Paragraph ${number}`
  const words = runs.map(({ text }) => text).join('')
  return `${kinds[kind]}, “${words.length > 60 ? `${words.slice(0, 60).trimEnd()} …` : words}”`
}

function placesChanged(before: ReportSnapshot, after: ReportSnapshot): ChangeInWords[] {
  const [was, is] = [before.bundle ?? {}, after.bundle ?? {}]
  const ids = [...new Set([...Object.keys(was), ...Object.keys(is)])].sort()
  return ids.flatMap((id) => {
    const [from, to] = [placeInWords(was[id]), placeInWords(is[id])]
    const what = (after.evidence[id] ?? before.evidence[id])?.title ?? id
    return from === to ? [] : [{ id, what, before: from, after: to }]
  })
}

const placeInWords = (reference: BundleReference | undefined): string =>
  reference === undefined ? 'In no bundle.' : `${setBundleReference(citationStyles.house, reference).trim()}.`

function settingChanged(before: Version['setting'], after: Version['setting']): ChangeInWords[] {
  if (before === undefined || after === undefined) return []
  return [
    { id: 'language', what: 'Language', before: choiceLabels[before.language], after: choiceLabels[after.language] },
    {
      ...{ id: 'citations', what: 'Style of citations' },
      before: citationStyles[before.citations].name,
      after: citationStyles[after.citations].name,
    },
  ].filter((change) => change.before !== change.after)
}
