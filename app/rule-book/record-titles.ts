import { readSeedLibrary } from '#lib/server/library/seed-library'

let titles: ReadonlyMap<string, string> | undefined

/** Titles of the records that are shipped with the rule set, by id. Read once: they change only with the application. */
export function recordTitles(): ReadonlyMap<string, string> {
  titles ??= new Map(readSeedLibrary().evidence.map(({ id, title }) => [id, title]))
  return titles
}
