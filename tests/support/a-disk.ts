import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { onTestFinished, vi } from 'vitest'

/** Until the test ends every disk has so much left. */
export function withFreeMebibytes(free: number): void {
  const spy = vi
    .spyOn(fs, 'statfsSync')
    .mockImplementation((() => ({ bavail: free * 256, bsize: 4096 })) as unknown as typeof fs.statfsSync)
  syncBuiltinESMExports()
  onTestFinished(() => {
    spy.mockRestore()
    syncBuiltinESMExports()
  })
}
