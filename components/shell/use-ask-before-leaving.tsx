import { useEffect } from 'react'

/** What is asked before a link is followed; the browser has words of its own for closing and reloading. */
const question = 'There are changes on this page that are not saved. Leave it without them?'

/**
 * Asks before the page is left while there is something on it that is not kept: by closing or reloading it, and by a
 * link within the application. Whoever leaves at once is not asked. Going back in the browser is not held up: pages
 * of one application cannot do that.
 */
export function useAskBeforeLeaving(hasUnsaved: boolean): void {
  useEffect(() => {
    if (!hasUnsaved) return
    const beforeUnload = (event: BeforeUnloadEvent) => {
      if (!isLeavingAtOnce()) event.preventDefault()
    }
    const onClick = (event: MouseEvent) => {
      if (!leadsAway(event) || window.confirm(question)) return
      event.preventDefault()
      event.stopPropagation()
    }
    window.addEventListener('beforeunload', beforeUnload)
    // Before the router takes the click for itself.
    window.addEventListener('click', onClick, { capture: true })
    return () => {
      window.removeEventListener('beforeunload', beforeUnload)
      window.removeEventListener('click', onClick, { capture: true })
    }
  }, [hasUnsaved])
}

/** See depart.ts: the page is hidden from the first moment on. */
const isLeavingAtOnce = (): boolean => document.documentElement.hidden !== false

/** Whether a click follows a link of ours in this tab, to another page. */
function leadsAway(event: MouseEvent): boolean {
  const { target, button, metaKey, ctrlKey, shiftKey, altKey } = event
  const link = target instanceof Element ? target.closest('a[href]') : null
  if (!(link instanceof HTMLAnchorElement) || button !== 0 || metaKey || ctrlKey || shiftKey || altKey) return false
  const isElsewhere = (link.target !== '' && link.target !== '_self') || link.hasAttribute('download')
  const { origin, pathname, search } = window.location
  // Another site is asked about by the browser.
  return !isElsewhere && link.origin === origin && link.pathname + link.search !== pathname + search
}
