/** Finds an answer once for each thing it is about, and keeps it as long as the thing itself is kept. */
export function oncePer<Key extends object, Answer>(find: (key: Key) => Answer): (key: Key) => Answer {
  const answers = new WeakMap<Key, { answer: Answer }>()
  return (key) => {
    const known = answers.get(key)
    if (known !== undefined) return known.answer
    const answer = find(key)
    answers.set(key, { answer })
    return answer
  }
}

/**
 * Finds an answer once for each thing of a case, and keeps it in one table as long as the case is kept. A weak table
 * with an entry for each thing of each case costs more to look after than most answers cost to find.
 */
export function oncePerCase<Case extends object, Key, Answer extends object>(
  find: (key: Key, of: Case) => Answer,
): (key: Key, of: Case) => Answer {
  const tableOf = oncePer((_of: Case) => new Map<Key, Answer>())
  return (key, of) => {
    const answers = tableOf(of)
    const known = answers.get(key)
    if (known !== undefined) return known
    const found = find(key, of)
    answers.set(key, found)
    return found
  }
}

/**
 * A function that remembers its latest `most` answers by key. For answers that depend on nothing but the key
 * and what is immutable; the oldest is forgotten first, so that a server that runs for years does not grow.
 */
export function remember<Answer>(most: number): (key: string, find: () => Answer) => Answer {
  const answers = new Map<string, Answer>()
  return (key, find) => {
    const known = answers.get(key)
    if (known !== undefined) return known
    const found = find()
    const [oldest] = answers.keys()
    if (answers.size >= most && oldest !== undefined) answers.delete(oldest)
    answers.set(key, found)
    return found
  }
}
