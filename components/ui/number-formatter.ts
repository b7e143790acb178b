/**
 * Stands in for the library's own (next.config.js), which makes one to see what the browser can do, and holds the page
 * for 15 ms with it. Every browser that we serve can do it; none of our controls shows a number.
 */
export const NumberFormatter = Intl.NumberFormat
