/** One change of the source that StrykerJS tried, named so that moving lines about does not rename it. */
export interface Mutant {
  /** What kind of change, in StrykerJS's words. */
  mutator: string
  /** The line it stands on, without the space around it. */
  line: string
  /** What was replaced and by what, on one line. */
  from: string
  to: string
}

/** A mutant that no test can notice, and why none should. */
export interface Explained extends Mutant {
  why: string
  /** How many alike survive on lines alike; 1 when left out. */
  times?: number
}

export interface Figures {
  mutants: number
  caught: number
  /** Survivors that nobody explained. */
  unexplained: Mutant[]
  /** How many survivors are explained. */
  explained: number
  /** Explanations of what does not survive any more, or is not there. */
  outdated: Explained[]
}

interface Report {
  files: Record<
    string,
    {
      source: string
      mutants: {
        mutatorName: string
        replacement?: string
        status: string
        location: { start: Position; end: Position }
      }[]
    }
  >
}

/** Counted from 1. */
interface Position {
  line: number
  column: number
}

/** A hanging mutant and one that does not even load are noticed as well as one that fails a test. */
const caught: ReadonlySet<string> = new Set(['Killed', 'Timeout', 'RuntimeError', 'CompileError'])
const survived: ReadonlySet<string> = new Set(['Survived', 'NoCoverage'])

/** Compares a report of StrykerJS on one file with the explanations kept for that file. */
export function compareSurvivors(report: Report, explanations: readonly Explained[]): Figures {
  const mutants = Object.values(report.files).flatMap(({ source, mutants }) =>
    mutants.map((mutant) => ({
      status: mutant.status,
      mutator: mutant.mutatorName,
      line: (source.split('\n')[mutant.location.start.line - 1] ?? '').trim(),
      from: oneLine(textBetween(source, mutant.location.start, mutant.location.end)),
      to: oneLine(mutant.replacement ?? ''),
    })),
  )
  const unexplained: Mutant[] = []
  const open = new Map(explanations.map((one) => [keyOf(one), one.times ?? 1]))
  let explained = 0
  for (const { status, ...mutant } of mutants) {
    if (!survived.has(status)) continue
    const left = open.get(keyOf(mutant)) ?? 0
    if (left > 0) {
      open.set(keyOf(mutant), left - 1)
      explained += 1
    } else unexplained.push(mutant)
  }
  return {
    mutants: mutants.filter(({ status }) => caught.has(status) || survived.has(status)).length,
    caught: mutants.filter(({ status }) => caught.has(status)).length,
    unexplained,
    explained,
    outdated: explanations.filter((one) => (open.get(keyOf(one)) ?? 0) > 0),
  }
}

const keyOf = ({ mutator, line, from, to }: Mutant): string => JSON.stringify([mutator, line, from, to])

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

function textBetween(source: string, start: Position, end: Position): string {
  const lines = source.split('\n').slice(start.line - 1, end.line)
  const last = lines.length - 1
  return lines
    .map((line, at) => line.slice(at === 0 ? start.column - 1 : 0, at === last ? end.column - 1 : undefined))
    .join('\n')
}
