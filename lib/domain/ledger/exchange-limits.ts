/** The largest file that sources and claims are brought in by, in bytes. */
export const exchangeFileLimit = 8 * 1024 * 1024

/** The most claims and sources of one file, together: they are entered in one go, while every other change waits. */
export const mostInExchangeFile = 2_000
