import type { Page } from 'playwright-core'

/**
 * Notes whatever a user should never meet: errors thrown or logged in the browser, server errors, and requests to any
 * other host.
 */
export function watchPage(page: Page, origin: string, trouble: string[]): void {
  page.on('pageerror', (error) => trouble.push(`thrown: ${error.message}`))
  page.on('console', (message) => {
    const { url } = message.location()
    // What the browser asks for by itself where a document names no picture, such as a file that is shown.
    if (url.endsWith('/favicon.ico')) return
    if (message.type() === 'error') trouble.push(`logged: ${message.text()} (${url})`)
  })
  page.on('response', (response) => {
    if (response.status() >= 500) trouble.push(`${response.status()} ${response.url()}`)
  })
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(origin) && !/^(data|blob|about):/.test(url)) trouble.push(`outside: ${url}`)
  })
}
