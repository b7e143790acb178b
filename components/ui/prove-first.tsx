/** Leaves for the page where fresh proof is given, where that is what an action was refused for; it leads back here. */
export function proveFirst(
  result: { ok: true } | { ok: false; reason?: string },
  go = (address: string) => window.location.assign(address),
): void {
  if (!result.ok && result.reason === 'step-up') go(`/account/prove?from=${encodeURIComponent(location.pathname)}`)
}
