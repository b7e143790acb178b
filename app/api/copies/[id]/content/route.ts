import { answerWithCopy, contentQuery } from '#lib/server/copies/copy-answers'
import { takeCopy } from '#lib/server/copies/take-copy'
import { idParams } from '#lib/server/route-params'
import { secureRoute } from '#lib/server/secure-route'

/** The file: the original byte for byte, or with `?form=clean` a picture without its metadata. Whole: a range is not answered. */
export const GET = secureRoute({
  action: 'copy.read',
  params: idParams,
  query: contentQuery,
  heavy: true,
  handler: async ({ params, query }) =>
    answerWithCopy(await takeCopy(params.id, { form: query.form, warned: query.warned === 'yes' })),
})
