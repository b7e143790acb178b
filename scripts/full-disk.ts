// npm run full-disk [-- ext4]: what the application does on a disk that is full, on a small one made for it; as root.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const [kind = 'tmpfs'] = process.argv.slice(2)
if (!['tmpfs', 'ext4'].includes(kind) || process.getuid?.() !== 0) {
  process.stderr.write('npm run full-disk [-- tmpfs|ext4]: mounts a small disk, which only root may do\n')
  process.exit(2)
}

function run(command: string, ...args: string[]): void {
  const { status, stderr } = spawnSync(command, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}: ${stderr}`)
}

const work = mkdtempSync(join(tmpdir(), 'article-three-full-'))
const [disk, image] = [join(work, 'disk'), join(work, 'image')]
mkdirSync(disk)
if (kind === 'tmpfs') run('mount', '-t', 'tmpfs', '-o', 'size=256m', 'tmpfs', disk)
else {
  run('truncate', '--size=256M', image)
  // Nothing is kept back for root, who runs this.
  run('mkfs.ext4', '-q', '-m', '0', image)
  run('mount', '-o', 'loop', image, disk)
}
try {
  const test = ['test', '--', '--project', 'browser', 'tests/journeys/full-disk.test.ts']
  const { status } = spawnSync('npm', test, { stdio: 'inherit', env: { ...process.env, FULL_DISK: disk } })
  process.exitCode = status ?? 1
} finally {
  run('umount', disk)
  rmSync(work, { recursive: true, force: true })
}
