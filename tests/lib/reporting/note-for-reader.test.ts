import { expect, it } from 'vitest'
import { buildDocument } from '#lib/reporting/document/build-document'
import { documentProblems } from '#lib/reporting/document/document-problems'
import { noOwnWords } from '#lib/reporting/document/own-words'
import { allProfiles } from '#lib/reporting/profiles/all-profiles'
import { noteForReader, tasksIn } from '#lib/reporting/report/note-for-reader'
import { prcRuleSet } from '#lib/rules/rule-set'
import { exampleCase, issued, seedLibrary } from '#tests/support/example-reports'
import { plainText, units } from '#tests/support/report-text'

const library = seedLibrary()
const notes = [
  ...prcRuleSet.authorities.flatMap(({ note }) => (note === undefined ? [] : [note])),
  ...library.evidence.map(({ reliability }) => reliability.why),
]
const willow = issued(exampleCase('willow-7', library), library)

it.each([...new Set(notes)])('a note tells its reader what is unverified, and nobody to do anything: %s', (note) => {
  const said = noteForReader(note)
  expect(said).not.toMatch(/\bcheck\b|\bbefore citing\b|to be checked|for counsel|\bget the\b|; find /i)
  // The mark stays: what asked for a check now says that there was none.
  if (said !== note) expect(said).toMatch(/not verified|not looked for|was not read/)
  if (/from memory/i.test(note)) expect(said).toMatch(/from memory/i)
})

const { rules, tests, elements } = prcRuleSet
it.each([
  ...rules.map(({ id, statement }) => [id, statement] as const),
  ...tests.flatMap(({ id, question, standard }) => [[id, `${question} ${standard}`] as const]),
  ...elements.map(({ id, question }) => [id, question] as const),
])('%s gives its reader no task', (_id, said) => {
  expect(said).not.toMatch(/\b(?:has|have|is|are) to be (?:checked|verified|read)\b|: check\b/i)
})

const annexed = allProfiles.filter(({ sections }) =>
  sections.some((section) => section.kind === 'part' && section.part === 'authorities'),
)

it.each(annexed.map((profile) => [profile.id, profile] as const))(
  '%s tells its reader, and gives the task to its author',
  (_id, profile) => {
    const built = buildDocument(willow, profile, noOwnWords)
    const rows = units(built.content).filter(({ id }) => id.startsWith('annex-a/'))
    expect(rows.some(({ text }) => text.includes('were not verified'))).toBe(true)
    expect(plainText(built.content)).not.toMatch(/before citing|checked before|be relied on before/)
    const task = documentProblems(willow, profile, noOwnWords, built).find(({ at }) => at === 'annex-a')
    expect(task?.blocks).toBe(false)
    for (const { id, name, note } of Object.values(willow.authorities))
      if (note !== undefined && tasksIn(note).length > 0 && rows.some((row) => row.id === `annex-a/${id}`))
        expect(task?.lists?.flatMap(({ items }) => items)).toContain(name)
  },
)
