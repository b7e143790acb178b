import 'server-only'

/** A header field and its value, unfolded. */
export interface Field {
  name: string
  value: string
}

/** The header of a message or of a part, and what follows it (RFC 5322, section 2.2). Null where the text begins with none. */
export function splitHeader(text: string): { fields: Field[]; body: string } | null {
  const end = /\r?\n\r?\n/.exec(text)
  const [header, body] = end ? [text.slice(0, end.index), text.slice(end.index + end[0].length)] : [text, '']
  const fields: Field[] = []
  for (const line of header.split(/\r?\n/)) {
    const last = fields.at(-1)
    if (/^[ \t]/.test(line) && last) last.value += ` ${line.trim()}`
    else {
      const found = /^([!-9;-~]+):[ \t]*(.*)$/.exec(line)
      if (!found) return null
      fields.push({ name: (found[1] as string).toLowerCase(), value: (found[2] as string).trim() })
    }
  }
  return fields.length === 0 ? null : { fields, body }
}

export const valueIn = (fields: readonly Field[], name: string): string =>
  fields.find((field) => field.name === name)?.value ?? ''

const passedOn = ['to', 'cc', 'bcc', 'received', 'message-id', 'delivered-to']

/** Whether a text is a message: it has who wrote it, when, and a trace of whom it went to. */
export function isEmail(text: string): boolean {
  const split = splitHeader(text.replace(/^\ufeff/, ''))
  if (!split) return false
  const names = new Set(split.fields.map(({ name }) => name))
  return names.has('from') && names.has('date') && passedOn.some((name) => names.has(name))
}

/** Whether a text is a web page saved with all its parts, which has the form of a message. */
export function isWebArchive(text: string): boolean {
  const split = splitHeader(text.replace(/^\ufeff/, ''))
  if (!split) return false
  const { fields } = split
  if (valueIn(fields, 'snapshot-content-location') !== '' || /^<?saved by /i.test(valueIn(fields, 'from'))) return true
  return /^multipart\/related\b/i.test(valueIn(fields, 'content-type')) && !isEmail(text)
}
