import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/**
 * The rules of WCAG 2.2 AA that a page breaks as it stands, each with the first place where it is broken. Of what is in
 * order nothing is put together: on a long page that takes many times as long as the looking.
 */
export async function brokenRules(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    // In the page itself, which has no frames: carried from page to page, what it found takes longer than the looking.
    .setLegacyMode()
    // Where a button says that it works, for seconds, by its id: it may be gone by then.
    .exclude('[data-live-announcer]')
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .options({ resultTypes: ['violations'] })
    .analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)
}
