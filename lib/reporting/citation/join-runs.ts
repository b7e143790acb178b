/** Words, upright or italic. */
export interface Run {
  text: string
  italic: boolean
}

/** The same words in as few runs as can be; empty ones are left out. */
export function joinRuns(runs: readonly Run[]): Run[] {
  const joined: Run[] = []
  for (const { text, italic } of runs) {
    const last = joined.at(-1)
    if (last?.italic === italic) last.text += text
    else if (text !== '') joined.push({ text, italic })
  }
  return joined
}
