import 'server-only'
import { z } from 'zod'
import { calendarDateSchema } from '#lib/domain/calendar-date-schema'

/** What a door takes about how long a case is kept; what is left out stays. */
export const retentionFields = {
  until: calendarDateSchema.nullable().optional(),
  holdReason: z.string().trim().min(1, { error: 'say why it is held' }).max(1_000).optional(),
}
