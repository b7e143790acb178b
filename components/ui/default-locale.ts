const british = { locale: 'en-GB', direction: 'ltr' } as const

/**
 * Stands in for the library's own (next.config.js), which speaks the language of the browser: on these pages, which are
 * in English, it would be the only one to do so. Asking for that language also holds a page for 15 ms.
 */
export const getDefaultLocale = () => british
export const useDefaultLocale = () => british
