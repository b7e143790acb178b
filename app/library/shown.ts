/** So many hits are shown at first, so many more each time, and so many at most. */
export const shownAtFirst = 50
export const shownAtMost = 500
