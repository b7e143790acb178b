import 'server-only'

export interface Download {
  /** May hold any characters; what a header cannot carry is left out of it. */
  name: string
  type: string
  bytes: Uint8Array<ArrayBuffer>
}

/** What makes a file one to keep, never one to show: no browser runs or renders it on our origin. */
export function downloadHeaders(name: string): Record<string, string> {
  const safe = name
    .normalize('NFC')
    .replace(/[^\p{L}\p{N} ._-]/gu, '-')
    .slice(0, 120)
    .toWellFormed()
  const ascii = safe.replace(/[^\x20-\x7e]/g, '-')
  return {
    'Content-Disposition': `attachment; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(safe)}`,
    'Content-Security-Policy': "default-src 'none'; sandbox",
  }
}

export const downloadOf = ({ name, type, bytes }: Download): Response =>
  new Response(bytes, {
    headers: { 'Content-Type': type, 'Content-Length': String(bytes.byteLength), ...downloadHeaders(name) },
  })
