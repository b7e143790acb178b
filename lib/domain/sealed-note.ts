/** The longest text of a note, in characters: some thirty pages. */
export const noteTextLimit = 50_000
export const noteTitleLimit = 200

/** The largest file of a note, in bytes: the longest text in any script, its title, and what the format adds. */
export const sealedNoteLimit = 256 * 1024

/** How many notes a case has at most. */
export const notesOfCaseLimit = 200

/** Powers of two of the work that a passphrase costs to try, each time: what age takes by itself, up to what it opens. */
const work = { least: 18, most: 20 } as const

// One recipient, and it is a passphrase: its salt, the work, the sealed key of the file; then what proves the header.
const header =
  /^age-encryption\.org\/v1\n-> scrypt [A-Za-z0-9+/]{22} ([1-9]\d?)\n[A-Za-z0-9+/]{43}\n--- [A-Za-z0-9+/]{43}\n/
const longestHeader = 200
/** The nonce of the content, and the tag of its last block. */
const leastContent = 32

/**
 * Whether bytes are an age file that one passphrase opens and nothing else. Whoever keeps notes keeps nothing besides,
 * so that a mistake of the page cannot store what everybody can read, or what a key of somebody else's opens.
 */
export function isSealedToPassphrase(bytes: Uint8Array): boolean {
  const found = header.exec(String.fromCharCode(...bytes.subarray(0, longestHeader)))
  if (!found) return false
  const factor = Number(found[1])
  return factor >= work.least && factor <= work.most && bytes.length - found[0].length >= leastContent
}

/** What is known of a note without its passphrase. */
export interface ListedNote {
  id: string
  version: number
  author: string
  /** Whether the viewer wrote it. */
  own: boolean
  /** ISO instants. */
  createdAt: string
  updatedAt: string
  /** Of the sealed file, in bytes. */
  size: number
}
