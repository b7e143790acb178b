import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it } from 'vitest'
import { ask } from '#tests/support/raw-http'
import type { WebEdge } from '#tests/support/web-edge'

interface ForgedForm {
  to: string
  as: 'application/x-www-form-urlencoded' | 'multipart/form-data' | 'text/plain'
  fields: Record<string, string>
}

function forgedForms(caseId: string): ForgedForm[] {
  const { node } = JSON.parse(readFileSync('.next/server/server-reference-manifest.json', 'utf8')) as {
    node: Record<string, unknown>
  }
  const json = { '{"reference":"FORGED-1","requestingState":"CN","requestedState":"BE","x":"': '"}' }
  return [
    { to: '/api/auth/signout', as: 'application/x-www-form-urlencoded', fields: { csrfToken: 'x' } },
    { to: '/api/auth/signout', as: 'multipart/form-data', fields: { csrfToken: 'x' } },
    {
      to: '/api/auth/callback/credentials',
      as: 'application/x-www-form-urlencoded',
      fields: { email: 'x@example.org' },
    },
    { to: '/api/session', as: 'application/x-www-form-urlencoded', fields: { _method: 'DELETE' } },
    { to: '/api/cases', as: 'text/plain', fields: json },
    { to: '/api/cases', as: 'multipart/form-data', fields: { reference: 'FORGED-2' } },
    { to: `/api/cases/${caseId}/report`, as: 'text/plain', fields: { '{}': '' } },
    ...Object.keys(node).map(
      (id): ForgedForm => ({
        to: `/cases/${caseId}/facts`,
        as: 'multipart/form-data',
        fields: { [`$ACTION_ID_${id}`]: '' },
      }),
    ),
  ]
}

/** A page of somebody else: another port of this machine, for which a browser sends our cookie along. */
async function evilSite() {
  const server = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html').end('<!doctype html><title>Elsewhere</title>')
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() }
}

export function otherSite(edge: () => WebEdge): void {
  it('S23 takes no change from a page elsewhere in the same browser, and lets it read nothing', async () => {
    const { origin, context, cookie, caseId } = edge()
    const standing = async () =>
      Promise.all(
        ['/api/session', '/api/cases', '/api/me/sessions', `/api/cases/${caseId}/facts`].map(async (target) =>
          (await ask(origin, { target, headers: { cookie } })).body
            .toString()
            .replaceAll(/"\w*(At|Seen)":"[^"]*"/g, ''),
        ),
      )
    const before = await standing()
    const evil = await evilSite()
    const page = await context.newPage()
    const taken: string[] = []
    for (const form of forgedForms(caseId)) {
      await page.goto(evil.address)
      const [answer] = await Promise.all([
        page.waitForResponse((response) => response.url().startsWith(origin)),
        page.evaluate(
          ({ to, as, fields }) => {
            const form = document.createElement('form')
            form.method = 'post'
            form.action = to
            form.enctype = as
            for (const [name, value] of Object.entries(fields)) {
              const input = document.createElement('input')
              Object.assign(input, { type: 'hidden', name, value })
              form.append(input)
            }
            document.body.append(form)
            form.submit()
          },
          { ...form, to: `${origin}${form.to}` },
        ),
      ])
      await page.waitForURL((url) => url.origin === origin)
      const { cookie: sent } = await answer.request().allHeaders()
      if (!sent?.includes('article-three.session')) taken.push(`${form.to} was tried without the cookie`)
      if (answer.status() < 400) taken.push(`${form.to} as ${form.as}: ${answer.status()}`)
    }
    await page.goto(evil.address)
    const read = await page.evaluate(async (ours) => {
      const got: string[] = []
      for (const [path, method] of [
        ['/api/cases', 'POST'],
        ['/api/auth/signout', 'POST'],
      ] as const)
        await fetch(ours + path, { method, mode: 'no-cors', credentials: 'include', body: '{}' }).catch(() => null)
      for (const [path, init] of [
        ['/api/cases', {}],
        ['/api/session', { method: 'DELETE' }],
        ['/cases', { mode: 'no-cors' }],
      ] as const) {
        const answer = await fetch(ours + path, { credentials: 'include', ...init }).catch(() => null)
        if (answer && answer.type !== 'opaque') got.push(path)
      }
      return got
    }, origin)
    expect(read).toEqual([])
    expect(taken).toEqual([])
    expect(await standing()).toEqual(before)
    await page.close()
    evil.close()
  })

  it.each([
    ['no origin', {}],
    ['a withheld origin', { origin: 'null' }],
    [
      'a host it was not asked for',
      { origin: 'http://evil.invalid', host: 'evil.invalid', 'x-forwarded-host': 'evil.invalid' },
    ],
    ['a word of the browser that says otherwise', { 'sec-fetch-site': 'same-site' }],
  ])('S23 takes no change with %s', async (_what, headers) => {
    const { origin, cookie } = edge()
    for (const [method, target] of [
      ['DELETE', '/api/session'],
      ['POST', '/api/cases'],
      ['POST', '/api/auth/signout'],
    ]) {
      const { status } = await ask(origin, {
        method: method ?? '',
        target: target ?? '',
        headers: { cookie, 'content-type': 'application/json', ...headers },
        body: '{}',
      })
      expect(`${method} ${target} ${status}`).toBe(`${method} ${target} 403`)
    }
    expect((await ask(origin, { target: '/api/session', headers: { cookie } })).status).toBe(200)
  })
}
