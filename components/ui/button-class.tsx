export type ButtonLook = 'plain' | 'primary' | 'quiet'

const shared =
  'inline-flex min-h-8 items-center justify-center gap-1.5 rounded-xs text-control font-medium cursor-pointer ' +
  'disabled:cursor-default disabled:text-soft disabled:opacity-70 data-[pending]:cursor-progress'

const looks: Record<ButtonLook, string> = {
  plain: 'border border-edge bg-paper px-3 py-1 text-ink hover:border-ink hover:bg-sheet',
  primary:
    'border border-accent bg-accent px-4 py-1.5 text-paper hover:border-ink hover:bg-ink ' +
    'disabled:border-edge disabled:bg-sheet disabled:hover:border-edge disabled:hover:bg-sheet',
  quiet: 'text-accent underline decoration-1 underline-offset-3 hover:decoration-2',
}

/** The same look for a button and for a link that starts something; usable in server components. */
export const buttonClass = (look: ButtonLook): string => `${shared} ${looks[look]}`
