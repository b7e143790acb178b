/** The shelves of the library, and the bench that stands beside them. */
export const shelves = [
  { href: '/library', label: 'Search' },
  { href: '/library/own', label: 'Entered here' },
  { href: '/library/sources', label: 'Sources' },
  { href: '/library/import', label: 'Import' },
  { href: '/library/in-and-out', label: 'In and out' },
  { href: '/library/packs', label: 'Packs' },
  { href: '/library/to-do', label: 'To do' },
  { href: '/library/decisions', label: 'Decisions' },
  { href: '/library/states', label: 'States' },
  { href: '/bench', label: 'The bench' },
]
