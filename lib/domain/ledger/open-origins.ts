import type { Source } from './source.ts'

/**
 * In the place of all sources that somebody may not see among those that a source repeats. One and the same for all of
 * them: which they are is not told, and two sources that rest on something that is not open never count as independent.
 */
export const notOpenSource = 'not-open-to-you'

/** What it is called wherever the sources are named. */
export const notOpenWords = 'A source that is not open to you'

/** A source as it is shown where not all that it repeats may be named. That it repeats something stays: it is not the first to say it. */
export function withOpenOrigins<T extends Pick<Source, 'origin'>>(source: T, seen: (id: string) => boolean): T {
  const { origin } = source
  if (origin.kind !== 'repeats' || origin.sources.every(seen)) return source
  return { ...source, origin: { kind: 'repeats', sources: [...origin.sources.filter(seen), notOpenSource] } }
}

/** An origin as it is kept, of one that was shown to somebody: what was not open to them stands where it stood, unless they took it away. */
export const withHidden = (origin: Source['origin'], hidden: readonly string[]): Source['origin'] =>
  origin.kind === 'repeats'
    ? { ...origin, sources: origin.sources.flatMap((id) => (id === notOpenSource ? hidden : id)) }
    : origin
