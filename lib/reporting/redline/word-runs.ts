import { commonPairs } from '../words/common-words.ts'
import type { Token } from '../words/tokens.ts'

/** Words that stand in both versions, only in the later one, or only in the earlier one. */
export interface Run {
  kind: 'same' | 'inserted' | 'deleted'
  text: string
}

/** Below this share of words in common, both texts are shown whole: a row of scraps tells nobody anything. */
const leastInCommon = 0.25

/**
 * What was struck out and what was put in between two texts. The runs without those that were put in are the earlier
 * text, and without those that were struck out the later one, space for space.
 */
export function wordRuns(before: readonly Token[], after: readonly Token[]): Run[] {
  const pairs = readablePairs(before, after)
  const runs: Run[] = []
  const add = (kind: Run['kind'], text: string) => {
    const last = runs.at(-1)
    if (text === '') return
    if (last?.kind === kind) last.text += text
    else runs.push({ kind, text })
  }
  const spaceOf = (tokens: readonly Token[], at: number) => (at === 0 ? '' : (tokens[at]?.before ?? ''))
  const whole = (tokens: readonly Token[], from: number, to: number) =>
    tokens
      .slice(from, to)
      .map(({ text }, index) => spaceOf(tokens, from + index) + text)
      .join('')
  let [b, a] = [0, 0]
  for (const [nextBefore, nextAfter] of [...pairs, [before.length, after.length] as const]) {
    const [gone, come] = [whole(before, b, nextBefore), whole(after, a, nextAfter)]
    // A space before both is in both: struck through, it would read as a dash.
    const [was = ''] = /^\s+/.exec(gone) ?? []
    const shared = come.startsWith(was) ? was : ''
    add('same', shared)
    add('deleted', gone.slice(shared.length))
    add('inserted', come.slice(shared.length))
    const token = after[nextAfter]
    if (token) {
      const [was, is] = [spaceOf(before, nextBefore), spaceOf(after, nextAfter)]
      if (was === is) add('same', is)
      else {
        add('deleted', was)
        add('inserted', is)
      }
      add('same', token.text)
    }
    ;[b, a] = [nextBefore + 1, nextAfter + 1]
  }
  return runs
}

/** Signs that only happen to be the same between words that are not are left out of what is in common. */
function readablePairs(before: readonly Token[], after: readonly Token[]): (readonly [number, number])[] {
  const pairs = commonPairs(
    before.map(({ key }) => key),
    after.map(({ key }) => key),
  )
  const isWord = (at: number) => /[\p{L}\p{N}]/u.test(before[at]?.key ?? '')
  const inCommon = pairs.filter(([at]) => isWord(at)).length
  const words = Math.max(before.length, after.length)
  if (pairs.length < words && inCommon < words * leastInCommon) return []
  const follows = (one: number, other: number) => {
    const [first, second] = [pairs[one], pairs[other]]
    return first !== undefined && second !== undefined && second[0] === first[0] + 1 && second[1] === first[1] + 1
  }
  return pairs.filter(([at], index) => {
    const alone = !follows(index - 1, index) && !follows(index, index + 1)
    const inside = index > 0 && index < pairs.length - 1
    return isWord(at) || !alone || !inside
  })
}
