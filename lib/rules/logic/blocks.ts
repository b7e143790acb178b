/** Words a plane of one block: 4,096 cases. The planes of a block lie together, so that a pass stays in the cache. */
export const blockWords = 128
export const blockCases = 32 * blockWords

/** The cases for which a column has room: whole blocks. */
export const roomFor = (size: number): number => Math.ceil(size / blockCases) * blockCases

/** Room for nodes that edits bring, before the planes move; a quarter more each time they do. */
export const spareNodes = 8

/** The states of one fact in every case, in as few bits as it takes. A yes/no fact is its own two planes. */
export type Column = Uint8Array | Uint16Array
