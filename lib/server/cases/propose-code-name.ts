import 'server-only'
import { randomInt } from 'node:crypto'

const trees = [
  'ALDER',
  'ASPEN',
  'BEECH',
  'BIRCH',
  'CEDAR',
  'ELDER',
  'ELM',
  'FIR',
  'HAZEL',
  'HOLLY',
  'JUNIPER',
  'LARCH',
  'LIME',
  'MAPLE',
  'OAK',
  'OLIVE',
  'PINE',
  'ROWAN',
  'SPRUCE',
  'SYCAMORE',
  'YEW',
]

/** A code name that says nothing about the person: a tree and a number. WILLOW is kept for the worked example. */
export function proposeCodeName(): string {
  return `${trees[randomInt(trees.length)]}-${randomInt(10, 100)}`
}
