/** The host of an address without `www.`, in small letters; null when the address is none. */
export function hostOf(address: string): string | null {
  const [, host] = /^https?:\/\/(?:www\.)?([^/?#:\s]+)/i.exec(address) ?? []
  return host?.toLowerCase() ?? null
}
