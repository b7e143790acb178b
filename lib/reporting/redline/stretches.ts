import type { Redline } from './redline.ts'

export type RedlineBlock = Redline['blocks'][number]

/** Blocks that stand together: what changed, with the headings over it, or what stayed the same. */
export interface Stretch {
  kind: 'same' | 'changed'
  blocks: RedlineBlock[]
}

const isChanged = (block: RedlineBlock): boolean => block.became !== 'same' || (block.kind !== 'table' && block.moved)

/** Blocks in runs; the headings over a changed one stand with it, so that a reader knows where it is. */
export function stretchesOf(blocks: readonly RedlineBlock[]): Stretch[] {
  const shown = new Set(blocks.filter(isChanged))
  const over: RedlineBlock[] = []
  for (const block of blocks) {
    const level = 'level' in block ? block.level : null
    if (level !== null) over.splice(level - 1, over.length, block)
    if (shown.has(block)) for (const heading of over) shown.add(heading)
  }
  const stretches: Stretch[] = []
  for (const block of blocks) {
    const kind = shown.has(block) ? 'changed' : 'same'
    const last = stretches.at(-1)
    if (last?.kind === kind) last.blocks.push(block)
    else stretches.push({ kind, blocks: [block] })
  }
  return stretches
}
