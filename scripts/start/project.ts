import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** The folder of the project. */
export const projectRoot = join(import.meta.dirname, '..', '..')

const { resolve } = createRequire(import.meta.url)

/** The file that a package's command runs, for starting it with our own Node and without a shell. */
export const commandOf = {
  next: () => join(dirname(resolve('next/package.json')), 'dist', 'bin', 'next'),
  prisma: () => join(dirname(resolve('prisma/package.json')), 'build', 'index.js'),
}

/** The folder that holds the installed packages. */
export const packages = (): string => join(dirname(resolve('next/package.json')), '..')
