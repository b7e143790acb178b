import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Asks a browser to compile every function of the script at once: on the thread that reads it, not on the page's. */
const hint = '//# allFunctionsCalledOnLoad\n'

/**
 * Writes the hint at the top of each script that pages load. Without it a browser reads over the functions first and
 * compiles each when it is called, on the page's own thread: two thirds of what held a page that loads. Browsers that
 * do not know the hint read a comment.
 */
export function hintCompilation(root: string): void {
  const folder = join(root, '.next', 'static', 'chunks')
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.js')) continue
    const path = join(entry.parentPath, entry.name)
    const script = readFileSync(path, 'utf8')
    if (!script.startsWith(hint)) writeFileSync(path, hint + script)
  }
}
