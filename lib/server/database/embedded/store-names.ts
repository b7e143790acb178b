import 'server-only'

/** Where the embedded database lies in its data directory. */
export const storeDirectory = 'database'
/** What begins with it is unfinished work: the next start removes it. */
export const draftPrefix = 'database.new-'
