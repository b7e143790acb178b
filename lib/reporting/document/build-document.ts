import { furtherGrounds, riskAreas } from '#lib/domain/risk-area'
import { writeAuthorities, writeCitedRecords, writeRecordTable } from '../report/annexes.ts'
import { writeFacts } from '../report/facts-section.ts'
import { writeGround } from '../report/ground-section.ts'
import { shareReasons } from '../report/ground-view.ts'
import type { PrintedSnapshot } from '../report/held-by-counsel.ts'
import { type ByAuthor, writeLimits } from '../report/limits.ts'
import { writeMethod } from '../report/method.ts'
import { writeOpenQuestions } from '../report/open-questions.ts'
import { writeNature, writeSummary } from '../report/opening.ts'
import { writeOtherSide } from '../report/other-side.ts'
import { writeChanges, writeEnquiries, writeFurtherChanges } from '../report/prospects.ts'
import { Sources } from '../report/sources.ts'
import type { ReportContent } from '../report-model.ts'
import { sideBySide } from '../side-by-side.ts'
import type { ReportSnapshot } from '../snapshot.ts'
import { languageOf, languagesIn } from '../wording/languages.ts'
import { wordings } from '../wording/wordings.ts'
import { writeDeclaration, writeHand, writeOwn } from './author-parts.ts'
import { writeClock } from './clock-part.ts'
import { type DocumentChoices, plainChoices } from './document-choices.ts'
import { writeEnquiriesInShort } from './enquiries-in-short.ts'
import { writeFactTags } from './fact-tags.ts'
import type { ForumProfile, PartId } from './forum-profile.ts'
import { frontMatter } from './front-matter.ts'
import { writeGroundsAtAGlance } from './grounds-at-a-glance.ts'
import { writeGroundsInPlainWords, writeLinesBehindPlainWords } from './grounds-in-plain-words.ts'
import { writeGroundsInShort } from './grounds-in-short.ts'
import { printsAssessment } from './guaranteed.ts'
import { HandEditedBuilder, type HandWork } from './hand-edited-builder.ts'
import { printedOf } from './left-out.ts'
import { writeLimitsInPlainWords, writeLimitsInShort } from './limits-in-short.ts'
import { ourWords } from './our-words.ts'
import { referencesOf, richText } from './own-text.ts'
import { type OwnWords, typedTexts } from './own-words.ts'
import { paragraphsOf } from './paragraphs-of.ts'
import type { Setting } from './setting.ts'
import { citationsOf } from './suggested-citations.ts'

export interface BuiltDocument {
  content: ReportContent
  /** The assessment as far as it prints it. */
  printed: PrintedSnapshot
  hand: HandWork
  /** The words of each paragraph as they were set, before any hand, by id. Of two columns: those of the first. */
  setWords: ReadonlyMap<string, string>
}

/**
 * A document of any kind: the parts that its profile names, from a frozen assessment, and the author’s own words. The
 * same input gives the same content; nothing in it comes from anywhere else.
 */
export function buildDocument(
  snapshot: ReportSnapshot,
  profile: ForumProfile,
  own: OwnWords,
  choices: DocumentChoices = plainChoices,
): BuiltDocument {
  const [first, second] = languagesIn(choices.language)
  const printed = printedOf(snapshot, profile, own)
  const besides = second !== undefined
  const built = inOneLanguage({ snapshot: printed, profile, own, choices, language: first, besides })
  if (second === undefined) return built
  const other = inOneLanguage({ snapshot: printed, profile, own, choices, language: second, besides })
  return { ...built, content: sideBySide(built.content, other.content) }
}

type Making = Pick<Setting, 'snapshot' | 'profile' | 'own' | 'language' | 'besides'> & { choices: DocumentChoices }

function inOneLanguage(making: Making): BuiltDocument {
  // Own words may refer to any paragraph, also to later ones: then a first round finds out which there are.
  const refers = typedTexts(making.own).some((text) => referencesOf(text).some(({ kind }) => kind === 'see'))
  const known = new Set(refers ? set(making, new Set()).doc.paragraphIds() : [])
  const setting = set(making, known)
  const { doc } = setting
  const hand = doc.handWork()
  const finished = doc.finish()
  const opening = openingOf(making.profile, finished.blocks)
  return {
    content: { ...frontMatter(setting, making.choices), ...(opening > 0 && { opening }), ...finished },
    printed: making.snapshot,
    hand,
    setWords: doc.setWords,
  }
}

function set({ choices, ...making }: Making, paragraphs: ReadonlySet<string>): Setting {
  const { snapshot, profile, own, language, besides } = making
  const reach = profile.privileged ? 'counsel-only' : snapshot.reach
  const doc = new HandEditedBuilder(own, wordings[languageOf[language]], { besides, ...(reach && { reach }) })
  const setting: Setting = {
    ...making,
    doc,
    sources: new Sources(snapshot, profile.privileged, citationsOf(profile, choices)),
    reasons: shareReasons(snapshot),
  }
  doc.resolve = (text) => richText(text, { doc, sources: setting.sources, paragraphs })
  for (const section of profile.sections) {
    if (section.kind === 'part') parts[section.part](setting)
    else if (section.kind === 'own') writeOwn(setting, section, paragraphs)
    else writeDeclaration(setting, section)
  }
  writeHand(setting)
  return setting
}

/** How many of the blocks stand before the contents: those of the sections that open it. */
function openingOf({ sections, opening = 0 }: ForumProfile, blocks: ReportContent['blocks']): number {
  const first = sections.slice(0, opening).map((section) => (section.kind === 'own' ? `own/${section.id}` : ''))
  const after = blocks.findIndex(({ kind, id }) => kind === 'heading' && !first.includes(id))
  return opening === 0 ? 0 : after
}

/** What of it the author wrote, as the limits say it. */
function byAuthor(setting: Setting): ByAuthor {
  const { profile, own } = setting
  return {
    sections: profile.sections.flatMap((section) =>
      section.kind === 'own' && paragraphsOf(own.sections[section.id] ?? '').length > 0
        ? [ourWords(setting, section.heading)]
        : [],
    ),
    hand: [own.edits, own.added, own.removed].some((changes) => changes.length > 0),
  }
}

/** Whose document it is before a court; a copy for the lawyer’s eyes is handed to none. */
function givenToCourt({ kind, privileged }: ForumProfile): 'by-expert' | 'by-counsel' | undefined {
  if (kind === 'expert-statement') return 'by-expert'
  return privileged ? undefined : 'by-counsel'
}

const parts: Record<PartId, (setting: Setting) => void> = {
  nature: ({ doc, snapshot, profile }) => writeNature(doc, snapshot, givenToCourt(profile)),
  summary: ({ doc, snapshot, reasons }) => writeSummary(doc, snapshot, reasons),
  facts: ({ doc, snapshot }) => writeFacts(doc, snapshot),
  grounds: ({ doc, snapshot, sources, reasons }) => {
    for (const area of riskAreas) writeGround(doc, snapshot, sources, reasons, area)
  },
  'further-grounds': ({ doc, snapshot, sources, reasons }) => {
    doc.heading(1, 'further-grounds', doc.words.ground.further)
    doc.paragraph('further-grounds/about', [doc.words.ground.furtherAbout])
    for (const ground of furtherGrounds) writeGround(doc, snapshot, sources, reasons, ground)
  },
  changes: ({ doc, snapshot }) => writeChanges(doc, snapshot),
  enquiries: ({ doc, snapshot }) => writeEnquiries(doc, snapshot),
  limits: (setting) => writeLimits(setting.doc, setting.snapshot, setting.sources, setting.reasons, byAuthor(setting)),
  authorities: ({ doc, snapshot, sources }) => writeAuthorities(doc, snapshot, sources),
  records: ({ doc, snapshot, sources }) => writeRecordTable(doc, snapshot, sources),
  'cited-records': ({ doc, snapshot, sources }) => writeCitedRecords(doc, snapshot, sources),
  'open-questions': ({ doc, snapshot }) => writeOpenQuestions(doc, snapshot),
  method: ({ doc, snapshot }) => writeMethod(doc, snapshot),
  'further-changes': ({ doc, snapshot }) => writeFurtherChanges(doc, snapshot),
  'other-side': ({ doc, snapshot, sources, reasons }) => writeOtherSide(doc, snapshot, sources, reasons),
  signature: ({ doc, snapshot, profile }) => {
    // What prints nothing of the assessment has no limits that would say it.
    if (doc.isTranslated && !printsAssessment(profile))
      doc.paragraph('limits/translation', [doc.words.byAuthor.translation])
    if (snapshot.issue !== null) doc.signature('signature', doc.words.cover.signature(snapshot.issue.author.name))
  },
  'grounds-at-a-glance': writeGroundsAtAGlance,
  'grounds-in-short': writeGroundsInShort,
  'grounds-in-plain-words': writeGroundsInPlainWords,
  'lines-behind-plain-words': writeLinesBehindPlainWords,
  'enquiries-in-short': writeEnquiriesInShort,
  'limits-in-short': writeLimitsInShort,
  'limits-in-plain-words': writeLimitsInPlainWords,
  'fact-tags': writeFactTags,
  clock: writeClock,
}
