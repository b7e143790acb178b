/** Two places at which two rows have the same. */
export type Pair = readonly [one: number, other: number]

/** So many steps at most: two paragraphs of two thousand words that have nothing in common. */
const mostSteps = 4_000_000

/**
 * A longest row of pairs that both rows have in common, in order. Of two texts too long and too different to be
 * compared in full only what they have in common at both ends: nothing is paired wrongly, and less than could be.
 *
 * Not `alignWords` of the quotations: that looks for the place in a long text where a short one stands, at least cost,
 * and takes a word for another much like it.
 */
export function commonPairs(one: readonly string[], other: readonly string[]): Pair[] {
  let start = 0
  while (start < one.length && start < other.length && one[start] === other[start]) start += 1
  let end = 0
  while (
    end < one.length - start &&
    end < other.length - start &&
    one[one.length - 1 - end] === other[other.length - 1 - end]
  )
    end += 1
  return [
    ...Array.from({ length: start }, (_, at): Pair => [at, at]),
    ...middlePairs(one.slice(start, one.length - end), other.slice(start, other.length - end)).map(
      ([a, b]): Pair => [a + start, b + start],
    ),
    ...Array.from({ length: end }, (_, at): Pair => [one.length - end + at, other.length - end + at]),
  ]
}

function middlePairs(one: readonly string[], other: readonly string[]): Pair[] {
  const [height, width] = [one.length, other.length + 1]
  if (height === 0 || width === 1 || height * width > mostSteps) return []
  // lengths[i, j]: of the longest common row of what follows i and j.
  const lengths = new Uint16Array((height + 1) * width)
  for (let i = height - 1; i >= 0; i -= 1)
    for (let j = width - 2; j >= 0; j -= 1)
      lengths[i * width + j] =
        one[i] === other[j]
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0)
  const pairs: Pair[] = []
  let [i, j] = [0, 0]
  while (i < height && j < width - 1) {
    if (one[i] === other[j]) pairs.push([i++, j++])
    else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) i += 1
    else j += 1
  }
  return pairs
}
