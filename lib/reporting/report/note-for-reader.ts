/** How a note of the library tells its keeper to check something, and how a document says to its reader that nobody has. */
const tasks: readonly [task: RegExp, statement: string][] = [
  [/\bCheck name, number and day before citing\./g, 'Name, number and day were not verified.'],
  [/\bCheck the text in force\./g, 'It was not verified against the text in force.'],
  [/: check the text in force(?: on the day)?\./g, ': not verified against the text in force.'],
  [/: check the text\./g, ': not verified against the text.'],
  [/: check for later cases\./g, ': later cases were not looked for.'],
  [/: check that ([^.]+)\./g, ': that $1 was not verified.'],
  [/: check on ([^.]+)\./g, ': on $1 was not verified.'],
  [/: get the gazette text\./g, ': the gazette text was not read.'],
  [/ is for counsel\./g, ' was not verified.'],
  [/: for counsel\./g, ': that was not verified.'],
  [/; find the ([^.]+ original)\./g, '; the $1 was not read.'],
  [/: check(?: them)?\./g, ': not verified.'],
  [/\b(?:has|have) to be checked\b/g, 'was not verified'],
]

/**
 * A note on an authority as whoever reads a filed document has to read it: what was left unverified is said to be so, and
 * nobody is told to do anything. What its author has to do stands among the points to check.
 */
export const noteForReader = (note: string): string =>
  tasks.reduce((said, [task, statement]) => said.replace(task, statement), note)

/** The sentences of a note that ask for a check. */
export const tasksIn = (note: string): string[] =>
  note.split(/(?<=\.) /).filter((sentence) => noteForReader(sentence) !== sentence)
