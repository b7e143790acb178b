import type { ForumId } from '#lib/domain/forum'

/**
 * A source of law. What it weighs is not written here but derived: an authority binds in the fora
 * and states named, from the day given or in force, and persuades elsewhere.
 */
export interface Authority {
  id: string
  name: string
  /** Official citation: application number, neutral citation, gazette, treaty series. */
  citation: string
  kind: 'judgment' | 'treaty' | 'statute' | 'treaty-body-view' | 'general-comment' | 'guidance'
  /** The court, body or legislature. */
  issuedBy: string
  /** Day given, adopted or first in force. A rule resting on it does not speak before this day. */
  from: string
  /** Last day, when repealed or overturned, and by what. */
  until?: { day: string; by: string }
  /** Fora in which it binds. */
  bindsFora: readonly ForumId[]
  /**
   * States in whose own courts it binds: a list of ISO codes, or every state party to a treaty.
   * A treaty also binds in a forum only while the requested state is a party.
   */
  bindsStates: readonly string[] | 'echr-states' | 'cat-states' | 'iccpr-states' | 'none'
  /** The decided case in the library, where there is one. Name, court and date must agree with it. */
  decidedCase?: string
  note?: string
}
