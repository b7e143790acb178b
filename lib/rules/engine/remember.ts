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
