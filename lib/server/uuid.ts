import 'server-only'

/** True for the form of our ids. Anything else is an id that does not exist, and never reaches the database. */
export const isUuid = (candidate: string): boolean =>
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(candidate)
