import type { Neutral } from '../workload.ts'

const literal = (value: boolean | string): string => (typeof value === 'string' ? `"${value}"` : String(value))

/** A condition in the Common Expression Language. Numbers from JSON are doubles there. */
export function celText(node: Neutral): string {
  if ('all' in node) return `(${node.all.map(celText).join(' && ')})`
  if ('any' in node) return `(${node.any.map(celText).join(' || ')})`
  if ('not' in node) return `!(${celText(node.not)})`
  if (!('fact' in node)) throw new Error('rules only')
  switch (node.op) {
    case 'eq':
      return `${node.fact} == ${literal(node.value)}`
    case 'in':
      return `${node.fact} in [${node.value.map(literal).join(', ')}]`
    case 'lt':
      return `${node.fact} < ${node.value}.0`
    case 'ge':
      return `${node.fact} >= ${node.value}.0`
  }
}
