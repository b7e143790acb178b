/** Deeper values are taken for a circle and not for plain ones. */
const deepest = 200

/**
 * True for what the language's serialiser writes in canonical form once its keys are in order: nothing that
 * it would leave out, change or refuse, no lone surrogate, and no key that begins with a digit, since an
 * object puts such keys before all others whatever the order in which they are added.
 */
export function isPlain(value: unknown, depth = 0): boolean {
  switch (typeof value) {
    case 'string':
      return value.isWellFormed()
    case 'boolean':
      return true
    case 'number':
      return Number.isFinite(value)
    case 'object':
      return value === null || (depth < deepest && isPlainObject(value, depth + 1))
    default:
      return false
  }
}

function isPlainObject(value: object, depth: number): boolean {
  if (Array.isArray(value)) {
    for (const item of value) if (!isPlain(item, depth)) return false
    return true
  }
  if ('toJSON' in value) return false
  for (const [key, item] of Object.entries(value))
    if (!isPlainKey(key) || (item !== undefined && !isPlain(item, depth))) return false
  return true
}

const isPlainKey = (key: string): boolean => {
  const first = key.charCodeAt(0)
  return !(first >= 48 && first <= 57) && key !== '__proto__' && key.isWellFormed()
}

/** The same value with the keys of every object in the order of their code units; itself where they are. */
export function withKeysInOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return itemsInOrder(value)
  const keys = Object.keys(value)
  const ordered = keys.every((key, at) => at === 0 || (keys[at - 1] ?? '') < key)
  const source = value as Record<string, unknown>
  if (!ordered) return Object.fromEntries(keys.sort().map((key) => [key, withKeysInOrder(source[key])]))
  let copy: Record<string, unknown> | undefined
  for (const key of keys) {
    const item = source[key]
    const inOrder = withKeysInOrder(item)
    if (inOrder === item) continue
    copy ??= { ...source }
    copy[key] = inOrder
  }
  return copy ?? value
}

function itemsInOrder(items: readonly unknown[]): readonly unknown[] {
  let copy: unknown[] | undefined
  for (const [at, item] of items.entries()) {
    const inOrder = withKeysInOrder(item)
    if (inOrder === item) continue
    copy ??= [...items]
    copy[at] = inOrder
  }
  return copy ?? items
}
