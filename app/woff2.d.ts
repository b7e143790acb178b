/** A font file, imported for its address (next.config.js). */
declare module '*.woff2?address' {
  const address: string
  export default address
}
