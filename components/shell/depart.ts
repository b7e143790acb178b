const channelName = 'article-three.departure'

/** Where leaving leads: to the way back in, or to a page of nobody, for which nothing is sent. */
export type Destination = '/sign-in' | 'about:blank'

/** How long leaving waits for the server, which has the last word on what the browser keeps. */
const patienceMs = 4_000

/**
 * Takes this tab, and every other one of ours in this browser, to an address, with nothing kept. From the first moment
 * on nothing is to be seen.
 *
 * @param ended settles when the session has ended; it is waited for, but not for long.
 */
export async function depart(address: Destination, ended?: Promise<unknown>): Promise<void> {
  const others = new BroadcastChannel(channelName)
  others.postMessage(address)
  others.close()
  vanish()
  await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, patienceMs))])
  window.location.replace(address)
}

/** Follows when another tab departs. Returns what ends the listening. */
export function followDepartures(): () => void {
  const others = new BroadcastChannel(channelName)
  others.onmessage = ({ data }: MessageEvent<Destination>) => {
    vanish()
    window.location.replace(data === '/sign-in' ? data : 'about:blank')
  }
  return () => others.close()
}

/** Hides the page and forgets what pages of ours keep, as far as a page can. */
function vanish(): void {
  document.documentElement.hidden = true
  document.title = ' '
  for (const storage of [() => sessionStorage, () => localStorage]) {
    try {
      storage().clear()
    } catch {
      // The browser forbids storage: then nothing was kept in it.
    }
  }
}
