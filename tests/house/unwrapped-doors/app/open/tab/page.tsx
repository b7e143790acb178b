import { securePage } from '#lib/server/secure-page'

/** The page asks who is there, and its tab tells the title of the case to anybody. */
export const generateMetadata = async () => ({ title: 'WILLOW-7' })

export default securePage('case.read', () => null)
