import type { SharedReason } from '../report/ground-view.ts'
import type { PrintedSnapshot } from '../report/held-by-counsel.ts'
import type { Sources } from '../report/sources.ts'
import type { LanguageCode } from '../wording/languages.ts'
import type { ForumProfile } from './forum-profile.ts'
import type { HandEditedBuilder } from './hand-edited-builder.ts'
import type { OwnWords } from './own-words.ts'

/** What every part of a document is set from. */
export interface Setting {
  doc: HandEditedBuilder
  snapshot: PrintedSnapshot
  profile: ForumProfile
  own: OwnWords
  sources: Sources
  reasons: ReadonlyMap<string, SharedReason>
  language: LanguageCode
  /** Whether it will stand beside the same document in another language. */
  besides: boolean
}
