import { authRoute } from '#lib/server/identity/auth-route'

export { authRoute as GET, authRoute as POST }
