import 'server-only'
import { readReferences } from '../../copies/inspect/xml.ts'

/** A start tag with all its characters, an end tag, or text between tags. Names are without their prefix. */
export type XmlEvent = { open: string; tag: string } | { close: string } | { text: string }

/**
 * What an XML part holds, in order; an element without content is opened and closed. Comments and instructions are left
 * out. Each character is looked at once, whatever somebody wrote.
 *
 * @throws when a tag does not end
 */
export function* xmlEvents(xml: string): Generator<XmlEvent> {
  for (let at = 0; at < xml.length; ) {
    const start = xml.indexOf('<', at)
    if (start < 0) {
      yield { text: readReferences(xml.slice(at)) }
      return
    }
    if (start > at) yield { text: readReferences(xml.slice(at, start)) }
    if (xml.startsWith('<!--', start)) at = endOf(xml, '-->', start + 4)
    else if (xml.startsWith('<![CDATA[', start)) {
      at = endOf(xml, ']]>', start + 9)
      yield { text: xml.slice(start + 9, at - 3) }
    } else if (xml.startsWith('<?', start)) at = endOf(xml, '?>', start + 2)
    else {
      at = endOfTag(xml, start)
      const tag = xml.slice(start, at)
      const name = /^<\/?(?:[\w.-]+:)?([\w.-]+)/.exec(tag)?.[1] ?? ''
      if (tag.startsWith('</')) yield { close: name }
      else {
        yield { open: name, tag }
        if (tag.endsWith('/>')) yield { close: name }
      }
    }
  }
}

function endOf(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from)
  if (at < 0) throw new Error('A part of the file ends in the middle.')
  return at + mark.length
}

/** A value may hold a `>`. */
function endOfTag(xml: string, start: number): number {
  let quote = ''
  for (let at = start + 1; at < xml.length; at += 1) {
    const sign = xml.charAt(at)
    if (quote !== '') {
      if (sign === quote) quote = ''
    } else if (sign === '"' || sign === "'") quote = sign
    else if (sign === '>') return at + 1
  }
  throw new Error('A part of the file ends in the middle.')
}
