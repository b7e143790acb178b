import { registerHooks } from 'node:module'

/**
 * Lets operations of the server be loaded outside Next, which names its files without their ending and brings a React of
 * its own: with the ending, and with the React of everybody.
 */
export const outsideNext = () =>
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === 'server-only'
        ? next(specifier, context)
        : next(/^next\/\w+$/.test(specifier) ? `${specifier}.js` : specifier, {
            ...context,
            conditions: context.conditions.filter((condition) => condition !== 'react-server'),
          }),
  })
