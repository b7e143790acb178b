import { handPlaced, orderUnits } from '../merge/order-units.ts'
import type { Unit } from '../merge/unit.ts'

/**
 * One order for the units of two versions: that of the later one, with what is gone after what it followed. And those
 * that stand elsewhere than they did.
 */
export function mergeSequence(
  before: readonly Unit[],
  after: readonly Unit[],
): { order: string[]; moved: ReadonlySet<string> } {
  return {
    order: orderUnits({ generated: after, edited: before, moved: new Set(), kept: () => true }),
    moved: handPlaced(before, after),
  }
}
