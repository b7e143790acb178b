import { securePage } from '#lib/server/secure-page'

export const generateMetadata = securePage('case.read', async () => ({ title: 'WILLOW-7' }))

export default securePage('case.read', () => null)
